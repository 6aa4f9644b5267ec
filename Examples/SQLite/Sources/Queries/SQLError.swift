internal import Caisson
public import SQLite

/// What SQLite complains about, in its own words.
public struct SQLError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended code.
  public let code: ResultCode
  /// What is wrong.
  public let message: String

  /// `UNIQUE constraint failed: people.name (sqlite 2067)`
  public var description: String { "\(message) (sqlite \(code.rawValue))" }
}

extension SQLite {
  /// Throws what is an error, as the database has it.
  ///
  /// - Parameter expected: what is none beside `ok`.
  @discardableResult
  func check(_ code: ResultCode, _ database: Database?, expecting expected: ResultCode...) throws -> ResultCode {
    if code == .ok || expected.contains(code) { return code }
    throw try SQLError(code: extendedCode(database), message: message(database))
  }
}
