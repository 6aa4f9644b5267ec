import CaissonDescription

/// An open database, opaque.
@COpaque("sqlite3")
public enum DatabaseHandle {}

/// A prepared statement, opaque.
@COpaque("sqlite3_stmt")
public enum StatementHandle {}

/// A value that SQLite passes to a function, opaque.
@COpaque("sqlite3_value")
public enum ValueHandle {}

/// A call of a function, which takes its result; opaque.
@COpaque("sqlite3_context")
public enum CallHandle {}

/// The result code of a call; the lowest 8 bits are the primary code, the others extend it.
@CEnum
public struct ResultCode {
  @CEnumerator("SQLITE_OK") public static let ok = ResultCode(rawValue: 0)
  @CEnumerator("SQLITE_ERROR") public static let error = ResultCode(rawValue: 1)
  @CEnumerator("SQLITE_NOMEM") public static let outOfMemory = ResultCode(rawValue: 7)
  @CEnumerator("SQLITE_MISUSE") public static let misuse = ResultCode(rawValue: 21)
  /// A step has reached a row.
  @CEnumerator("SQLITE_ROW") public static let row = ResultCode(rawValue: 100)
  /// A step has reached the end.
  @CEnumerator("SQLITE_DONE") public static let done = ResultCode(rawValue: 101)
}

/// The type of a value.
@CEnum
public struct ValueType {
  @CEnumerator("SQLITE_INTEGER") public static let integer = ValueType(rawValue: 1)
  @CEnumerator("SQLITE_FLOAT") public static let real = ValueType(rawValue: 2)
  @CEnumerator("SQLITE_TEXT") public static let text = ValueType(rawValue: 3)
  @CEnumerator("SQLITE_BLOB") public static let blob = ValueType(rawValue: 4)
  @CEnumerator("SQLITE_NULL") public static let null = ValueType(rawValue: 5)
}

/// Flags for opening a database.
@COptionSet
public struct OpenFlags {
  @CEnumerator("SQLITE_OPEN_READONLY") public static let readOnly = OpenFlags(rawValue: 0x1)
  @CEnumerator("SQLITE_OPEN_READWRITE") public static let readWrite = OpenFlags(rawValue: 0x2)
  /// Create the file if it does not exist.
  @CEnumerator("SQLITE_OPEN_CREATE") public static let create = OpenFlags(rawValue: 0x4)
}

/// Properties of a function.
@COptionSet
public struct FunctionFlags {
  @CEnumerator("SQLITE_UTF8") public static let utf8 = FunctionFlags(rawValue: 1)
  /// The same arguments always have the same result.
  @CEnumerator("SQLITE_DETERMINISTIC") public static let deterministic = FunctionFlags(rawValue: 0x800)
}

/// Bindings to SQLite 3.
@Bindings(headers: ["<sqlite3.h>"], link: ["sqlite3"])
public protocol SQLite: ForeignLibrary {
  typealias Database = Pointer<DatabaseHandle>
  typealias Statement = Pointer<StatementHandle>
  typealias Value = Pointer<ValueHandle>
  typealias Call = Pointer<CallHandle>
  /// Frees a value when SQLite no longer needs it.
  typealias Destructor = FunctionPointer<RawPointer?, Void>
  /// Takes a row of a script's results: the number of columns, their values as text, and their names.
  typealias RowHandler = ThrowingCallback<CInt, Pointer<Pointer<CChar>?>, Pointer<Pointer<CChar>?>, CInt>
  /// An SQL function: the call, the number of arguments, and the arguments.
  typealias ScalarFunction = ThrowingCallback<Call, CInt, Pointer<Value>?, Void>

  /// Passed as a destructor: makes SQLite copy the value.
  @CConstant("SQLITE_TRANSIENT", value: -1) var copying: Destructor { get }

  /// Returns the version of the library: `3.40.1`.
  @C("sqlite3_libversion")
  func version() throws(Failure) -> String

  /// Opens a database; even after a failure there is a handle, which has the message and must be closed.
  @C("sqlite3_open_v2", arguments: ["path", .out("database"), "flags", .null(const: CChar.self)])
  func open(_ path: String, _ flags: OpenFlags) throws(Failure) -> (code: ResultCode, database: Database?)

  /// Closes a database when all its statements are finalized, and releases the registered functions.
  @C("sqlite3_close_v2", lifetimes: ["database": .released]) @discardableResult
  func close(_ database: Database?) throws(Failure) -> ResultCode

  /// Returns the message of the last error.
  @C("sqlite3_errmsg")
  func message(_ database: Database?) throws(Failure) -> String

  /// Returns the extended code of the last error.
  @C("sqlite3_extended_errcode")
  func extendedCode(_ database: Database?) throws(Failure) -> ResultCode

  /// Prepares the first statement in a text; nil if there is only white space.
  ///
  /// C can read a part of the text (-1 is all of it), and store the address of the rest, which is gone when the call returns.
  @C(
    "sqlite3_prepare_v2",
    arguments: [
      "database", "text", .constant(-1, CInt.self), .out("statement"), .null(CStringPointer<HostSpace>?.self),
    ])
  func prepare(_ database: Database, _ text: String) throws -> (code: ResultCode, statement: Statement?)

  /// Finalizes a statement.
  @C("sqlite3_finalize") @discardableResult
  func finalize(_ statement: Statement?) throws(Failure) -> ResultCode

  /// Runs a statement up to its next row, and throws the errors of SQL functions.
  @C("sqlite3_step")
  func step(_ statement: Statement) throws -> ResultCode

  /// Runs all statements in a text, and throws the errors of the handler.
  ///
  /// C could store a message as well, but `message(_:)` returns the same.
  @C(
    "sqlite3_exec",
    arguments: [
      "database", "script", "row", .context("row", .first), .null(CPointer<CChar, HostSpace>?.self),
    ], onError: ["row": 1])
  func execute(_ database: Database, _ script: String, row: RowHandler?) throws -> ResultCode

  // Parameters, numbered from 1.
  @C("sqlite3_bind_parameter_count")
  func parameterCount(_ statement: Statement) throws(Failure) -> CInt
  @C("sqlite3_bind_null")
  func bindNull(_ statement: Statement, _ index: CInt) throws(Failure) -> ResultCode
  @C("sqlite3_bind_int64")
  func bind(_ statement: Statement, _ index: CInt, _ number: CLongLong) throws(Failure) -> ResultCode
  @C("sqlite3_bind_double")
  func bind(_ statement: Statement, _ index: CInt, _ number: Double) throws(Failure) -> ResultCode
  @C("sqlite3_bind_text", arguments: ["statement", "index", "text", .constant(-1, CInt.self), "destructor"])
  func bind(_ statement: Statement, _ index: CInt, _ text: String, _ destructor: Destructor?) throws -> ResultCode
  @C("sqlite3_bind_blob", arguments: ["statement", "index", "blob", .count("blob", CInt.self), "destructor"])
  func bind(
    _ statement: Statement, _ index: CInt, _ blob: RawSpan, _ destructor: Destructor?
  ) throws(Failure) -> ResultCode

  // Columns, numbered from 0.
  @C("sqlite3_column_count")
  func columnCount(_ statement: Statement) throws(Failure) -> CInt
  @C("sqlite3_column_name")
  func columnName(_ statement: Statement, _ index: CInt) throws(Failure) -> String?
  @C("sqlite3_column_type")
  func columnType(_ statement: Statement, _ index: CInt) throws(Failure) -> ValueType
  @C("sqlite3_column_int64")
  func columnInteger(_ statement: Statement, _ index: CInt) throws(Failure) -> CLongLong
  @C("sqlite3_column_double")
  func columnReal(_ statement: Statement, _ index: CInt) throws(Failure) -> Double
  /// Returns the value as text, which is valid until the next step.
  @C("sqlite3_column_text")
  func columnText(_ statement: Statement, _ index: CInt) throws(Failure) -> ConstPointer<CUnsignedChar>?
  /// Returns the value as bytes, which are valid until the next step.
  @C("sqlite3_column_blob")
  func columnBlob(_ statement: Statement, _ index: CInt) throws(Failure) -> ConstRawPointer?
  /// Returns the size in bytes of the text or the bytes last returned.
  @C("sqlite3_column_bytes")
  func columnByteCount(_ statement: Statement, _ index: CInt) throws(Failure) -> CInt

  /// Registers an SQL function, until it is replaced by another of the same name and arity, or the database is closed.
  ///
  /// - Parameters:
  ///   - argumentCount: the number of arguments; -1 for any number.
  ///   - step: takes a row, for an aggregate.
  ///   - last: returns the result, for an aggregate.
  ///   - destructor: called when the function is released.
  @C("sqlite3_create_function_v2", lifetimes: ["function": .retained(key: ["name", "argumentCount"])])
  func register(
    _ database: Database, _ name: String, argumentCount: CInt, _ flags: FunctionFlags, context: RawPointer?,
    _ function: ScalarFunction?, step: FunctionPointer<Call, CInt, Pointer<Value>?, Void>?,
    last: FunctionPointer<Call, Void>?, destructor: Destructor?
  ) throws(Failure) -> ResultCode

  // Arguments of functions, valid during the call.
  @C("sqlite3_value_type")
  func type(_ value: Value) throws(Failure) -> ValueType
  @C("sqlite3_value_int64")
  func integer(_ value: Value) throws(Failure) -> CLongLong
  @C("sqlite3_value_double")
  func real(_ value: Value) throws(Failure) -> Double
  @C("sqlite3_value_text")
  func text(_ value: Value) throws(Failure) -> ConstPointer<CUnsignedChar>?
  @C("sqlite3_value_blob")
  func blob(_ value: Value) throws(Failure) -> ConstRawPointer?
  @C("sqlite3_value_bytes")
  func byteCount(_ value: Value) throws(Failure) -> CInt

  // Results of functions.
  @C("sqlite3_result_null")
  func giveNull(_ call: Call) throws(Failure)
  @C("sqlite3_result_int64")
  func give(_ call: Call, _ number: CLongLong) throws(Failure)
  @C("sqlite3_result_double")
  func give(_ call: Call, _ number: Double) throws(Failure)
  @C("sqlite3_result_text", arguments: ["call", "text", .constant(-1, CInt.self), "destructor"])
  func give(_ call: Call, _ text: String, _ destructor: Destructor?) throws
  @C("sqlite3_result_blob", arguments: ["call", "blob", .count("blob", CInt.self), "destructor"])
  func give(_ call: Call, _ blob: RawSpan, _ destructor: Destructor?) throws(Failure)
  /// Fails the call, and the statement that contains it.
  @C("sqlite3_result_error", arguments: ["call", "message", .constant(-1, CInt.self)])
  func fail(_ call: Call, _ message: String) throws
}
