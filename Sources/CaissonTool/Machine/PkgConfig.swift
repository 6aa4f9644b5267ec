internal import Foundation

/// `pkg-config`, the system's database of installed libraries.
struct PkgConfig {
  /// The path of the program.
  let path: String

  /// Finds the program in the PATH.
  static func find() -> PkgConfig? { ProgramSearch.path(of: "pkg-config").map(PkgConfig.init) }

  /// The command that installs it.
  static let installation = "apt-get install pkg-config"

  /// Returns its output, without surrounding white space; nil if it fails.
  func output(_ arguments: String...) -> String? {
    guard let output = try? Subprocess.output(of: path, arguments), output.succeeded else { return nil }
    return output.text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Returns its message about a module that cannot be used; nil if it can.
  func problem(with module: String) -> String? {
    let arguments = ["--print-errors", "--errors-to-stdout", "--exists", module]
    guard let output = try? Subprocess.output(of: path, arguments) else { return "'\(path)' cannot be run" }
    if output.succeeded { return nil }
    let words = output.text.trimmingCharacters(in: .whitespacesAndNewlines)
    return words.isEmpty ? "pkg-config --exists \(module) fails" : words
  }

  /// Returns the flags for a module that an option such as `--cflags` prints.
  func flags(_ option: String, of module: String) -> [String] {
    Self.split(output(option, module) ?? "")
  }

  /// Returns how to install a missing module: by its package, if known.
  static func advice(for module: String) -> String {
    if let package = packages[module] { return "apt-get install \(package)" }
    return "install the development files of '\(module)', or add the folder of \(module).pc to the search path: "
      + "export PKG_CONFIG_PATH=FOLDER"
  }

  /// The Debian packages of popular libraries.
  private static let packages = [
    "expat": "libexpat1-dev", "libcrypto": "libssl-dev", "libcurl": "libcurl4-openssl-dev", "libffi": "libffi-dev",
    "libpng": "libpng-dev", "libpng16": "libpng-dev", "libssl": "libssl-dev", "libxml-2.0": "libxml2-dev",
    "ncurses": "libncurses-dev", "openssl": "libssl-dev", "sqlite3": "libsqlite3-dev", "zlib": "zlib1g-dev",
  ]

  /// Splits a line as a shell does: a backslash quotes the next character.
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isTaken = false
    for character in line {
      if isTaken {
        word.append(character)
        isTaken = false
      } else if character == "\\" {
        isTaken = true
      } else if character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
