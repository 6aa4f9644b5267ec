import ArgumentParser
import CaissonDynamic
import Foundation
import Queries
import SQLite

/// `sqlite-shell`: runs SQL on a database.
@main
struct SQLiteShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sqlite-shell", abstract: "Run SQL on a database.",
    discussion: """
      Beside SQLite's own functions there are two of Swift: reverse(text) and hypotenuse(a, b).
      """)

  /// The back end that calls SQLite.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The shared library, loaded at run time.
    case dynamic
  }

  @Option(help: "The back end: static (generated stubs) or dynamic (libffi).")
  var backend = Backend.static

  @Argument(help: "The database, which is created if it does not exist.")
  var database: String

  @Argument(help: "A statement. Default: a script from standard input.")
  var statement: String?

  @Argument(help: "Values for the question marks: 42, 2.5, x'00ff', null, or text.")
  var values: [SQLValue] = []

  func run() throws {
    do {
      switch backend {
      case .static: try run(with: SQLiteStatic())
      case .dynamic: try run(with: SQLiteLinked(Dynamic("libsqlite3.so.0")))
      }
    } catch let error as SQLError {
      complain("\(database): \(error)")
    } catch let error as SwiftFunctions.NoNumber {
      complain("\(database): \(error)")
    }
  }

  private func run<Library: SQLite>(with sqlite: Library) throws {
    try Database.withDatabase(at: database, with: sqlite) { database in
      try SwiftFunctions.register(in: database)
      guard let statement else {
        let script = FileHandle.standardInput.readDataToEndOfFile()
        return try database.runScript(String(decoding: script, as: UTF8.self)) { row in
          print(row.map { $0 ?? "NULL" }.joined(separator: "|"))
        }
      }
      var isFirst = true
      try database.run(statement, values) { names, row in
        if isFirst { print(names.joined(separator: "\t")) }
        isFirst = false
        print(row.map(\.text).joined(separator: "\t"))
      }
    }
  }

  private func complain(_ text: String) -> Never {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
    Self.exit(withError: ExitCode(1))
  }
}
