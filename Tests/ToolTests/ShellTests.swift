internal import Foundation
internal import Testing

/// The files that `make install` installs for shells and `man`, and the output of `--help`.
@Suite struct ShellTests {
  /// A prefix with everything installed.
  private func prefix() throws -> Scratch {
    let scratch = try Scratch()
    let installed = try Program.run("Scripts/install", [Repository.products.path, scratch.url.path])
    try #require(installed.exitCode == 0, "\(installed.errors)")
    return scratch
  }

  private static func isInstalled(_ program: String) -> Bool {
    (try? Program.run("sh", ["-c", "command -v \(program)"]))?.exitCode == 0
  }

  /// Returns the completions that bash offers for a line.
  private func completions(of line: String, in prefix: borrowing Scratch) throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let script = """
      source "$0" && COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" && COMP_POINT=${#COMP_LINE} \
      && COMP_TYPE=9 && _caisson "$1" "${@: -1}" "${@: -2:1}" && printf '%s\\n' "${COMPREPLY[@]}"
      """
    let file = prefix.path("share/bash-completion/completions/caisson")
    let outcome = try Program.run("bash", ["-c", script, file] + words)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func bashCompletes() throws {
    let prefix = try prefix()
    #expect(try completions(of: "caisson gen", in: prefix) == ["generate"])
    #expect(try completions(of: "caisson doctor --format ", in: prefix) == ["human", "json"])
    #expect(try completions(of: "caisson generate --ver", in: prefix) == ["--verify", "--version"])
    #expect(try completions(of: "caisson doctor --library expa", in: prefix) == ["expat"])
  }

  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"))
  func zshFindsTheCompletion() throws {
    let prefix = try prefix()
    let script =
      "fpath=(\"$0\" $fpath); autoload -Uz compinit && compinit -u -D && print $_comps[caisson] && _caisson -n"
    let folder = prefix.path("share/zsh/site-functions")
    let outcome = try Program.run("zsh", ["-fc", script, folder])
    #expect(outcome.output.hasPrefix("_caisson\n"), "\(outcome.errors)")
    #expect(try Program.run("zsh", ["-n", folder + "/_caisson"]).exitCode == 0)
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"))
  func fishCompletes() throws {
    let prefix = try prefix()
    let file = prefix.path("share/fish/vendor_completions.d/caisson.fish")
    let outcome = try Program.run("fish", ["--no-config", "-c", "source '\(file)'; complete -C 'caisson gen'"])
    #expect(outcome.output.hasPrefix("generate\t"), "\(outcome.output)\(outcome.errors)")
  }

  @Test func theManualSaysWhatTheToolSays() throws {
    let prefix = try prefix()
    let page = try prefix.text("share/man/man1/caisson.1")
    for command in ["generate", "describe", "templates", "doctor", "export"] {
      #expect(page.contains(".Ss caisson \(command)\n"))
      let help = try Program.caisson(command, "--help").output
      for option in help.matches(of: /(?m)^  (?:-., )?--([a-z-]+)/) where !["help", "version"].contains(option.1) {
        #expect(page.contains("\\-\(option.1.replacing("-", with: "\\-"))"), "\(option.1)")
      }
    }
  }

  @Test(.enabled(if: isInstalled("man"), "man is not installed"))
  func manShowsTheManual() throws {
    let prefix = try prefix()
    let outcome = try Program.run("man", ["--warnings", "-l", prefix.path("share/man/man1/caisson.1")])
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.contains("caisson generate Sources/Expat/Expat.swift --output Sources\n"))
  }

  @Test(.enabled(if: isInstalled("mandoc"), "mandoc is not installed"))
  func mandocHasNoComplaints() throws {
    let prefix = try prefix()
    let outcome = try Program.run("mandoc", ["-T", "lint", prefix.path("share/man/man1/caisson.1")])
    #expect(outcome.exitCode == 0 && outcome.output.isEmpty, "\(outcome.output)")
  }

  @Test func theExamplesOfTheHelpWork() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "Package.swift")
    for folder in ["Sources", "Descriptions"] {
      try scratch.write(
        Repository.text("Examples/Expat/Sources/Expat/Expat.swift"), to: "\(folder)/Expat/Expat.swift")
    }
    let path = "\(Repository.products.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
    try scratch.write(
      Repository.text("Tests/Packages/Exported/Counter/Counter.swift"), to: "Sources/Counter/Counter.swift")
    for command in ["", "generate", "describe", "templates", "doctor", "export"] {
      let help = try Program.run(
        Repository.products.appendingPathComponent("caisson").path, [command, "--help"].filter { !$0.isEmpty })
      // What other programs do with the output is theirs.
      let examples = help.output.matches(of: /(?m)^  (caisson .*?)( \|.*)?$/).map { String($0.1) }
      #expect(!examples.isEmpty, "caisson \(command) has no example")
      for example in examples {
        let outcome = try Program.run("sh", ["-c", example], in: scratch.url, environment: ["PATH": path])
        #expect(outcome.exitCode == 0, "\(example): \(outcome.errors)")
      }
    }
  }
}
