import Queries
import SQLite

/// Swift functions that SQL can call.
enum SwiftFunctions {
  /// An argument that is not a number.
  struct NoNumber: Error, CustomStringConvertible {
    let value: SQLValue
    var description: String { "hypotenuse needs numbers, not \(value.text)" }
  }

  static func register(in database: Database<some SQLite>) throws {
    try database.register("reverse", argumentCount: 1) { arguments in
      if case .text(let text) = arguments[0] { .text(String(text.reversed())) } else { .null }
    }
    try database.register("hypotenuse", argumentCount: 2) { arguments in
      let squares = try arguments.map { try number($0) * number($0) }
      return .real((squares[0] + squares[1]).squareRoot())
    }
  }

  private static func number(_ value: SQLValue) throws -> Double {
    switch value {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: throw NoNumber(value: value)
    }
  }
}
