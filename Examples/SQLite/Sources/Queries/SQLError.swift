internal import Caisson
public import SQLite

/// An error that SQLite reports, with its own message.
public struct SQLError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended result code.
  public let code: ResultCode
  /// The message.
  public let message: String

  /// `UNIQUE constraint failed: people.name (sqlite 2067)`
  public var description: String { "\(message) (sqlite \(code.rawValue))" }
}

extension SQLite {
  /// Throws the database's error unless a result code is `ok` or expected.
  ///
  /// - Parameter expected: another code that is not an error.
  @discardableResult
  func check(_ code: ResultCode, _ database: Database?, expecting expected: ResultCode...) throws -> ResultCode {
    if code == .ok || expected.contains(code) { return code }
    throw try SQLError(code: extendedCode(database), message: message(database))
  }
}
