internal import Caisson
public import SQLite

/// An open database.
///
/// The code is generic over the back end: nothing here depends on how SQLite is called.
public struct Database<Library: SQLite> {
  private let sqlite: Library
  private let handle: Library.Database

  private init(sqlite: Library, handle: Library.Database) {
    self.sqlite = sqlite
    self.handle = handle
  }

  /// Opens a database while `body` runs.
  ///
  /// - Parameters:
  ///   - path: the file, which is created if it does not exist.
  ///   - sqlite: the library.
  public static func withDatabase<Result>(
    at path: String, with sqlite: Library, _ body: (Database) throws -> Result
  ) throws -> Result {
    let (code, handle) = try sqlite.open(path, [.readWrite, .create])
    let outcome = Swift.Result {
      try sqlite.check(code, handle)
      guard let handle else { throw SQLError(code: .outOfMemory, message: "out of memory") }
      return try body(Database(sqlite: sqlite, handle: handle))
    }
    try sqlite.close(handle)
    return try outcome.get()
  }

  /// Runs one statement.
  ///
  /// - Parameters:
  ///   - text: the statement.
  ///   - parameters: the values of its question marks, in order.
  ///   - row: a closure that takes the values of each row, and the names of the columns.
  public func run(
    _ text: String, _ parameters: [SQLValue] = [], row: (_ names: [String], _ values: [SQLValue]) throws -> Void
  ) throws {
    let (code, prepared) = try sqlite.prepare(handle, text)
    try sqlite.check(code, handle)
    // A comment is not a statement.
    guard let prepared else { return }
    let statement = Statement(sqlite: sqlite, database: handle, handle: prepared)
    let outcome = Result {
      try statement.bind(parameters)
      while try statement.step() { try row(statement.names(), statement.values()) }
    }
    try sqlite.finalize(prepared)
    try outcome.get()
  }

  /// Runs all statements of a script.
  ///
  /// - Parameter row: a closure that takes each row as text; nil for NULL.
  public func runScript(_ script: String, row: @escaping ([String?]) throws -> Void) throws {
    let handler = Library.RowHandler { count, values, _ in
      try row((0..<Int(count)).map { try values.load(at: $0)?.string() })
      return 0
    }
    try sqlite.check(sqlite.execute(handle, script, row: handler), handle)
  }

  /// Registers a Swift function for SQL; an error that it throws fails the statement, which throws it.
  public func register(
    _ name: String, argumentCount: Int, _ body: @escaping ([SQLValue]) throws -> SQLValue
  ) throws {
    let sqlite = sqlite
    let function = Library.ScalarFunction { call, count, arguments in
      do {
        let values = try (0..<Int(count)).map { index in
          try arguments.map { try sqlite.value(of: $0.load(at: index)) } ?? .null
        }
        try sqlite.give(body(values), to: call)
      } catch {
        try sqlite.fail(call, "\(error)")
        throw error
      }
    }
    let code = try sqlite.register(
      handle, name, argumentCount: CInt(argumentCount), [.utf8, .deterministic], context: nil, function, step: nil,
      last: nil, destructor: nil)
    try sqlite.check(code, handle)
  }
}
