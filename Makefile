# The entry point for development; `make help` lists the targets.

# A pipeline fails if any part of it fails.
SHELL := bash
.SHELLFLAGS := -o pipefail -ec

CONFIGURATION ?= debug
PREFIX ?= /usr/local
SWIFT := swift
BUILD := .build/$(CONFIGURATION)
CAISSON := $(BUILD)/caisson
EXAMPLE := Examples/Expat/Sources
# A real document, from Debian's shared-mime-info.
DOCUMENT ?= /usr/share/mime/packages/freedesktop.org.xml

# Hand-written code that is meant to compile.
SWIFT_SOURCES = $(shell git ls-files --cached --others --exclude-standard '*.swift' \
  | grep -v -e '+Static.swift$$' -e '+Layouts.swift$$' -e '/Expansion.swift$$' -e '^Tests/Misuse/' -e '^Tests/Lifetimes/')

# The requirements besides the Swift toolchain, as Debian packages.
PACKAGES := cmake ninja-build libexpat1-dev libffi-dev libclang-dev pkg-config gcc binutils python3 shared-mime-info \
  libcurl4-openssl-dev libpng-dev libsqlite3-dev libssl-dev libuv1-dev zlib1g-dev linux-libc-dev

.DEFAULT_GOAL := help
.PHONY: help deps build plans test record coverage fuzz fuzz-abi sanitize sanitize-optimized uv soak demo bench install format lint check clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20

deps: ## install missing system packages (apt-get)
	@Scripts/install-packages $(PACKAGES)

build: deps ## build everything
	@if [ ! -e $(BUILD)/caisson ]; then \
	  echo "Building Caisson and swift-syntax, which its macros need (about 3 minutes the first time, on two cores)"; fi
	@$(SWIFT) build --configuration $(CONFIGURATION)

plans: ## test what needs no macros, in seconds once it is built: plans of calls, and what prints them
	@$(SWIFT) test --package-path Tests/InProcess --disable-xctest --quiet

test: deps plans ## build and run all tests
	@echo "Building and testing (about 5 minutes the first time, on two cores, then about 1)"
	@$(SWIFT) build --build-tests
	@echo "Building the README's examples in a package of their own (about 1 minute, 2 the first time)"
	@Scripts/test-readme
	@$(SWIFT) test --skip-build --quiet --disable-xctest

record: build ## generate all committed generated code again
	@Scripts/record $(BUILD)

# Libraries whose headers are imported to measure coverage.
COVERED := libarchive-dev libgit2-dev libgsl-dev libjansson-dev liblz4-dev libncurses-dev libpcre2-dev libpq-dev \
  libsdl2-dev libxml2-dev libzstd-dev

coverage: build ## import the headers of 20 libraries, and write Documentation/Coverage.md (over 30 minutes)
	@Scripts/install-packages $(COVERED)
	@Scripts/coverage --output Documentation/Coverage.md

SEED ?= $(shell date +%s)

fuzz-abi: deps ## call 20,000 random signatures, compiled by gcc and clang (about 10 minutes)
	@$(SWIFT) build --build-tests
	@echo "Starting with seed $(SEED). To repeat a failure, set CAISSON_ABI_SIGNATURES=200 and CAISSON_ABI_SEED to its seed."
	@CAISSON_ABI_SIGNATURES=20000 CAISSON_ABI_SEED=$(SEED) $(SWIFT) test --skip-build --disable-xctest --filter ABITests

fuzz: deps ## read 10,000 mutated headers and models, which must not crash (about 10 minutes)
	@Scripts/install-packages csmith
	@$(SWIFT) build --build-tests
	@Scripts/fuzz $(SEED)

# Undefined behaviour in C, including stubs inlined into Swift, traps, because Swift's toolchain lacks the sanitizer's runtime on Linux.
UNDEFINED := -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined

# The options for building and testing with a sanitizer, in a build folder of its own: $(call sanitized,SANITIZER,FOLDER).
sanitized = --sanitize $(1) $(UNDEFINED) --scratch-path .build-$(2)

sanitize: deps ## run the core tests under the address, undefined-behaviour and thread sanitizers
	@for sanitizer in address thread; do \
	  echo "Building with the $$sanitizer sanitizer (about 5 minutes the first time, on two cores)"; \
	  $(SWIFT) build --build-tests $(call sanitized,$$sanitizer,$$sanitizer) 2>&1 | tail -n 1; \
	  ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --disable-xctest --quiet \
	    $(call sanitized,$$sanitizer,$$sanitizer) --filter 'ConformanceTests|CaissonTests' || exit 1; \
	done
	@$(MAKE) --no-print-directory sanitize-optimized uv

# Swift is optimised, but C is not, because tail calls would hide callers from the sanitizers. Leak detection is off, because it does
# not recognise the tagged pointers in Swift strings. The release configuration would also optimise the macros and swift-syntax,
# which takes ten minutes.
OPTIMIZED := -Xswiftc -O $(call sanitized,address,address-optimized)
KEPT_ALIVE := KeptAlive|Finalizer|EndingCallback|Ownership|Thread|KeptCallback|Root|AddressSanitizer

sanitize-optimized: deps ## run the lifetime tests under the address sanitizer, with optimisation
	@echo "Building with the address sanitizer and optimisation (about 5 minutes the first time, on two cores)"
	@$(SWIFT) build --build-tests $(OPTIMIZED) 2>&1 | tail -n 1
	@ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --disable-xctest --quiet $(OPTIMIZED) \
	  --filter 'ConformanceTests.*($(KEPT_ALIVE))Tests'

uv: deps ## run the event loop example on each back end, under the address sanitizer
	@$(SWIFT) build --product timers $(OPTIMIZED) 2>&1 | tail -n 1
	@for backend in static dynamic; do \
	  echo; echo "\$$ timers --backend $$backend --seconds 10"; \
	  ASAN_OPTIONS=detect_leaks=0 .build-address-optimized/debug/timers --backend $$backend --seconds 10 || exit 1; \
	done

CALLS ?= 10000000

soak: deps ## make 10 million calls on each back end, and fail if memory grows (4 minutes; or CALLS=N)
	@$(SWIFT) build --configuration $(CONFIGURATION) --product soak 2>&1 | tail -n 1
	@$(BUILD)/soak --calls $(CALLS)

demo: build ## generate the example's binding, and run it on both back ends
	@echo; echo "\$$ caisson generate $(EXAMPLE)/Expat/Expat.swift --output $(EXAMPLE)"
	@$(CAISSON) generate $(EXAMPLE)/Expat/Expat.swift --output $(EXAMPLE)
	@$(SWIFT) build --configuration $(CONFIGURATION) --product expat-outline 2>&1 | tail -n 1
	@Scripts/demo $(BUILD)/expat-outline $(DOCUMENT)

bench: deps ## measure calls against their peers (release build: about 7 minutes the first time)
	@Scripts/install-packages bindgen
	@Scripts/bench

install: deps ## install the tool, its modules, shell completions and the manual page in PREFIX
	@$(SWIFT) build --configuration $(CONFIGURATION) --product caisson
	@$(SWIFT) build --configuration $(CONFIGURATION) --product CaissonEvaluation
	@$(SWIFT) build --configuration $(CONFIGURATION) --product CaissonExport
	@Scripts/install "$(BUILD)" "$(PREFIX)"

format: ## format all Swift code
	@$(SWIFT) format --in-place --parallel $(SWIFT_SOURCES)

lint: ## check the format and documentation of Swift code, and the length of files
	@Scripts/lint $(SWIFT_SOURCES)

check: lint demo test ## run everything that CI runs

clean: ## remove build products
	@rm -rf .build .build-* Benchmarks/.build Tests/Packages/*/.build Tests/Packages/*/Sources
