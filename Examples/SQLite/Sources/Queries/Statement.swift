internal import Caisson
internal import SQLite

/// A prepared statement.
struct Statement<Library: SQLite> {
  let sqlite: Library
  let database: Library.Database
  let handle: Library.Statement

  /// Binds values to the parameters, in order.
  func bind(_ values: [SQLValue]) throws {
    for (index, value) in zip(CInt(1)..., values) {
      let code =
        switch value {
        case .null: try sqlite.bindNull(handle, index)
        case .integer(let number): try sqlite.bind(handle, index, number)
        case .real(let number): try sqlite.bind(handle, index, number)
        case .text(let text): try sqlite.bind(handle, index, text, sqlite.copying)
        case .blob(let bytes): try sqlite.bind(handle, index, bytes.span.bytes, sqlite.copying)
        }
      try sqlite.check(code, database)
    }
  }

  /// Steps to the next row.
  ///
  /// - Returns: whether there is one.
  func step() throws -> Bool {
    try sqlite.check(sqlite.step(handle), database, expecting: .row, .done) == .row
  }

  func names() throws -> [String] {
    try columns.map { try sqlite.columnName(handle, $0) ?? "" }
  }

  func values() throws -> [SQLValue] {
    try columns.map { column in
      switch try sqlite.columnType(handle, column) {
      case .integer: .integer(try sqlite.columnInteger(handle, column))
      case .real: .real(try sqlite.columnReal(handle, column))
      case .text: .text(String(decoding: try bytes(sqlite.columnText(handle, column), column), as: UTF8.self))
      case .blob: .blob(try bytes(sqlite.columnBlob(handle, column), column))
      default: .null
      }
    }
  }

  private var columns: Range<CInt> { get throws { try 0..<sqlite.columnCount(handle) } }

  private func bytes(_ start: (some CAddressValue<Library.Space>)?, _ column: CInt) throws -> [UInt8] {
    try start?.readBytes(count: Int(sqlite.columnByteCount(handle, column))) ?? []
  }
}

extension SQLite {
  /// An argument of a function.
  func value(of argument: Value) throws -> SQLValue {
    switch try type(argument) {
    case .integer: return .integer(try integer(argument))
    case .real: return .real(try real(argument))
    case .text:
      let start = try text(argument)
      return .text(String(decoding: try start?.readBytes(count: Int(byteCount(argument))) ?? [], as: UTF8.self))
    case .blob:
      let start = try blob(argument)
      return .blob(try start?.readBytes(count: Int(byteCount(argument))) ?? [])
    default: return .null
    }
  }

  /// Sets a function's result.
  func give(_ value: SQLValue, to call: Call) throws {
    switch value {
    case .null: try giveNull(call)
    case .integer(let number): try give(call, number)
    case .real(let number): try give(call, number)
    case .text(let text): try give(call, text, copying)
    case .blob(let bytes): try give(call, bytes.span.bytes, copying)
    }
  }
}
