import ArgumentParser
import Foundation
import Queries

extension SQLValue {
  /// The value with its type: `text:Ada`, `blob:00ff`.
  var text: String {
    switch self {
    case .null: "null"
    case .integer(let number): "integer:\(number)"
    case .real(let number): "real:\(number)"
    case .text(let text): "text:\(text)"
    case .blob(let bytes): "blob:" + bytes.map { String(format: "%02x", $0) }.joined()
    }
  }
}

extension SQLValue: ExpressibleByArgument {
  /// Parses a value from the command line; anything that has no other form is text.
  public init(argument: String) {
    if let number = Int64(argument) {
      self = .integer(number)
    } else if let number = Double(argument) {
      self = .real(number)
    } else if argument == "null" {
      self = .null
    } else if let bytes = Self.bytes(argument) {
      self = .blob(bytes)
    } else {
      self = .text(argument)
    }
  }

  /// Returns the bytes of a literal such as `x'00ff'`.
  private static func bytes(_ argument: String) -> [UInt8]? {
    guard argument.hasPrefix("x'"), argument.hasSuffix("'") else { return nil }
    let digits = Array(argument.dropFirst(2).dropLast())
    guard digits.count.isMultiple(of: 2) else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    return bytes.contains(nil) ? nil : bytes.compactMap(\.self)
  }
}
