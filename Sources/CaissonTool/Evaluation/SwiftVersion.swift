internal import Foundation

/// The version of a Swift compiler, as the compiler states it and modules record it.
struct SwiftVersion: Equatable, CustomStringConvertible {
  /// The oldest Swift that descriptions can be compiled with.
  static let oldest = "6.3"

  /// `Swift version 6.3.1 (swift-6.3.1-RELEASE)`.
  let description: String

  /// Finds the version in a text, or in the content of a compiled module.
  init?(in text: String) {
    guard let match = text.firstMatch(of: /Swift version [^()\r\n\0]+ \([^()\r\n\0]+\)/) else { return nil }
    description = String(match.0)
  }

  /// Asks a compiler.
  init?(of compiler: String) throws {
    self.init(in: try Subprocess.output(of: compiler, ["--version"]).text)
  }

  /// The version that compiled a module.
  init?(ofModule path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    // It stands at the beginning, before what the module holds.
    self.init(in: String(decoding: data.prefix(65536), as: Unicode.ASCII.self))
  }

  /// `6.3.1`.
  var number: String { String(description.dropFirst("Swift version ".count).prefix { $0 != " " && $0 != "-" }) }

  /// Whether descriptions can be compiled with it.
  var isRecentEnough: Bool { number.compare(Self.oldest, options: .numeric) != .orderedAscending }
}
