internal import Foundation

/// `pkg-config`: what the system knows of installed libraries.
struct PkgConfig {
  /// The program.
  let path: String

  /// The program in the PATH.
  static func find() -> PkgConfig? { ProgramSearch.path(of: "pkg-config").map(PkgConfig.init) }

  /// How to install it.
  static let installation = "apt-get install pkg-config"

  /// What it prints, without the line's end; nil if it ends with a failure.
  func output(_ arguments: String...) -> String? {
    guard let output = try? Subprocess.output(of: path, arguments), output.succeeded else { return nil }
    return output.text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Why a module cannot be used, in its own words; nil if it can.
  func complaint(about module: String) -> String? {
    let arguments = ["--print-errors", "--errors-to-stdout", "--exists", module]
    guard let output = try? Subprocess.output(of: path, arguments) else { return "'\(path)' cannot be run" }
    if output.succeeded { return nil }
    let words = output.text.trimmingCharacters(in: .whitespacesAndNewlines)
    return words.isEmpty ? "pkg-config --exists \(module) fails" : words
  }

  /// The flags that it prints for a module, with one of its options: `--cflags`.
  func flags(_ option: String, of module: String) -> [String] {
    Self.split(output(option, module) ?? "")
  }

  /// How to get a module that is missing: the package, where it is known.
  static func advice(for module: String) -> String {
    if let package = packages[module] { return "apt-get install \(package)" }
    return "install the development files of '\(module)', or add the folder of \(module).pc: "
      + "export PKG_CONFIG_PATH=FOLDER"
  }

  /// Debian's packages of what is often bound.
  private static let packages = [
    "expat": "libexpat1-dev", "libcrypto": "libssl-dev", "libcurl": "libcurl4-openssl-dev", "libffi": "libffi-dev",
    "libpng": "libpng-dev", "libpng16": "libpng-dev", "libssl": "libssl-dev", "libxml-2.0": "libxml2-dev",
    "ncurses": "libncurses-dev", "openssl": "libssl-dev", "sqlite3": "libsqlite3-dev", "zlib": "zlib1g-dev",
  ]

  /// Splits a line as a shell does: a backslash takes the next character as it is.
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
