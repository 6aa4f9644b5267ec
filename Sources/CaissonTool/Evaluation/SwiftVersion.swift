internal import Foundation

/// The version of a Swift compiler, as it prints it and records it in modules.
struct SwiftVersion: Equatable, CustomStringConvertible {
  /// The oldest Swift version that can compile descriptions.
  static let oldest = "6.3"

  /// The full text: `Swift version 6.3.1 (swift-6.3.1-RELEASE)`.
  let description: String

  /// Finds the version in a text, or in the contents of a compiled module.
  init?(in text: String) {
    guard let match = text.firstMatch(of: /Swift version [^()\r\n\0]+ \([^()\r\n\0]+\)/) else { return nil }
    description = String(match.0)
  }

  /// Asks a compiler for its version.
  init?(of compiler: String) throws {
    self.init(in: try Subprocess.output(of: compiler, ["--version"]).text)
  }

  /// Finds the version of the compiler that compiled a module.
  init?(ofModule path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    // The version is near the beginning, before the module's contents.
    self.init(in: String(decoding: data.prefix(65536), as: Unicode.ASCII.self))
  }

  /// The version number: `6.3.1`.
  var number: String { String(description.dropFirst("Swift version ".count).prefix { $0 != " " && $0 != "-" }) }

  /// Whether this version can compile descriptions.
  var isRecentEnough: Bool { number.compare(Self.oldest, options: .numeric) != .orderedAscending }
}
