# Caisson's one entry point: `make help` lists what there is.

# A pipe fails where any part of it does.
SHELL := bash
.SHELLFLAGS := -o pipefail -ec

CONFIGURATION ?= debug
PREFIX ?= /usr/local
SWIFT := swift
BUILD := .build/$(CONFIGURATION)
CAISSON := $(BUILD)/caisson
EXAMPLE := Examples/Expat/Sources
# A real document, of Debian's shared-mime-info.
DOCUMENT ?= /usr/share/mime/packages/freedesktop.org.xml

# Code that a person wrote, and not wrongly on purpose.
SWIFT_SOURCES = $(shell git ls-files --cached --others --exclude-standard '*.swift' \
  | grep -v -e '+Static.swift$$' -e '+Layouts.swift$$' -e '^Tests/Misuse/' -e '^Tests/Lifetimes/')

# What is needed beside the Swift toolchain, as Debian names it.
PACKAGES := cmake ninja-build libexpat1-dev libffi-dev libclang-dev pkg-config gcc binutils python3 shared-mime-info \
  libcurl4-openssl-dev libpng-dev libsqlite3-dev libssl-dev libuv1-dev zlib1g-dev linux-libc-dev

.DEFAULT_GOAL := help
.PHONY: help deps build test coverage fuzz fuzz-abi sanitize sanitize-optimized uv soak demo bench install format lint check clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

deps: ## install the system's packages that are missing (apt-get)
	@Scripts/install-packages $(PACKAGES)

build: deps ## build everything
	@if [ ! -e $(BUILD)/caisson ]; then \
	  echo "Building Caisson and swift-syntax, which its macros need: the first time, about 3 minutes on two cores."; fi
	@$(SWIFT) build --configuration $(CONFIGURATION)

test: deps ## build and run all tests
	@echo "Building and testing: the first time, about 5 minutes on two cores; after that, one."
	@$(SWIFT) build --build-tests
	@echo "Building what the README shows, in a package of its own: about a minute, and as long again the first time."
	@Scripts/test-readme
	@$(SWIFT) test --skip-build --quiet --disable-xctest

# Libraries whose headers are imported to measure how much of them has a form.
COVERED := libarchive-dev libgit2-dev libgsl-dev libjansson-dev liblz4-dev libncurses-dev libpcre2-dev libpq-dev \
  libsdl2-dev libxml2-dev libzstd-dev

coverage: build ## import the headers of 20 libraries, and write what is lost to Documentation/Coverage.md (more than half an hour)
	@Scripts/install-packages $(COVERED)
	@Scripts/coverage --output Documentation/Coverage.md

SEED ?= $(shell date +%s)

fuzz-abi: deps ## call 20,000 random signatures in every way there is, against gcc and clang (about 10 minutes)
	@$(SWIFT) build --build-tests
	@echo "From seed $(SEED) on: what failed is tried again with CAISSON_ABI_SIGNATURES=200 and its own CAISSON_ABI_SEED."
	@CAISSON_ABI_SIGNATURES=20000 CAISSON_ABI_SEED=$(SEED) $(SWIFT) test --skip-build --disable-xctest --filter ABITests

fuzz: deps ## read 10,000 mutated headers, of csmith too, and as many models: none may end the program (about 10 minutes)
	@Scripts/install-packages csmith
	@$(SWIFT) build --build-tests
	@Scripts/fuzz $(SEED)

# Undefined behaviour in C, of the stubs in Swift's code too, is a trap: Swift's own compiler has no runtime for it on Linux.
UNDEFINED := -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined

# What a program is built and tested with under a sanitizer, in a folder of its own: $(call sanitized,SANITIZER,FOLDER).
sanitized = --sanitize $(1) $(UNDEFINED) --scratch-path .build-$(2)

sanitize: deps ## run calls, callbacks and memory under the address, undefined-behaviour and thread sanitizers
	@for sanitizer in address thread; do \
	  echo "With the $$sanitizer sanitizer: the first time, about 5 minutes on two cores."; \
	  $(SWIFT) build --build-tests $(call sanitized,$$sanitizer,$$sanitizer) 2>&1 | tail -n 1; \
	  ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --disable-xctest --quiet \
	    $(call sanitized,$$sanitizer,$$sanitizer) --filter 'ConformanceTests|CaissonTests' || exit 1; \
	done
	@$(MAKE) --no-print-directory sanitize-optimized uv

# Swift's code is optimised, C's is not: there, calls at the end of a function would be jumps, and sanitizers would not see by whom.
# Leaks are not looked for: a Swift string's pointer to its characters has bits in it that the leak detector does not know.
# Not the release configuration, which would optimise the macros and swift-syntax, too, and take ten minutes for it.
OPTIMIZED := -Xswiftc -O $(call sanitized,address,address-optimized)
KEPT_ALIVE := KeptAlive|Finalizer|EndingCallback|Ownership|Thread|KeptCallback|Root|AddressSanitizer

sanitize-optimized: deps ## run what is kept alive under the address sanitizer, with the optimiser on
	@echo "With the address sanitizer and the optimiser: the first time, about 5 minutes on two cores."
	@$(SWIFT) build --build-tests $(OPTIMIZED) 2>&1 | tail -n 1
	@ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --disable-xctest --quiet $(OPTIMIZED) \
	  --filter 'ConformanceTests.*($(KEPT_ALIVE))Tests'

uv: deps ## run the example of an event loop for 10 seconds on each back end, under the address sanitizer
	@$(SWIFT) build --product timers $(OPTIMIZED) 2>&1 | tail -n 1
	@for backend in static dynamic; do \
	  echo; echo "\$$ timers --backend $$backend --seconds 10"; \
	  ASAN_OPTIONS=detect_leaks=0 .build-address-optimized/debug/timers --backend $$backend --seconds 10 || exit 1; \
	done

CALLS ?= 10000000

soak: deps ## make 10 million calls of every kind on each back end, and fail if memory grows (about 4 minutes; CALLS=... for fewer)
	@$(SWIFT) build --configuration $(CONFIGURATION) --product soak 2>&1 | tail -n 1
	@$(BUILD)/soak --calls $(CALLS)

demo: build ## generate the example's binding, and run it on both back ends over a real document
	@echo; echo "\$$ caisson generate $(EXAMPLE)/Expat/Expat.swift --output $(EXAMPLE)"
	@$(CAISSON) generate $(EXAMPLE)/Expat/Expat.swift --output $(EXAMPLE)
	@$(SWIFT) build --configuration $(CONFIGURATION) --product expat-outline 2>&1 | tail -n 1
	@Scripts/demo $(BUILD)/expat-outline $(DOCUMENT)

bench: deps ## measure calls against their peers, in one run (release build: about 7 minutes the first time)
	@Scripts/install-packages bindgen
	@Scripts/bench

install: deps ## install the tool, its modules, completions for shells and the manual page below PREFIX
	@$(SWIFT) build --configuration $(CONFIGURATION) --product caisson
	@$(SWIFT) build --configuration $(CONFIGURATION) --product CaissonEvaluation
	@$(SWIFT) build --configuration $(CONFIGURATION) --product CaissonExport
	@Scripts/install "$(BUILD)" "$(PREFIX)"

format: ## format all Swift code
	@$(SWIFT) format --in-place --parallel $(SWIFT_SOURCES)

lint: ## complain about Swift code that is not formatted, or files that are too long
	@Scripts/lint $(SWIFT_SOURCES)

check: lint demo test ## what CI runs

clean: ## remove what was built
	@rm -rf .build .build-* Benchmarks/.build Tests/Packages/*/.build Tests/Packages/*/Sources
