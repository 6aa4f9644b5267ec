import CaissonDescription

/// An open database; SQLite's own.
@COpaque("sqlite3")
public enum DatabaseHandle {}

/// A prepared statement; SQLite's own.
@COpaque("sqlite3_stmt")
public enum StatementHandle {}

/// A value that SQLite gives a function; its own.
@COpaque("sqlite3_value")
public enum ValueHandle {}

/// The call of a function, which takes its result; SQLite's own.
@COpaque("sqlite3_context")
public enum CallHandle {}

/// What a call came to. The lowest 8 bits say what, the others of an extended code say more.
@CEnum
public struct ResultCode {
  @C("SQLITE_OK") public static let ok = ResultCode(rawValue: 0)
  @C("SQLITE_ERROR") public static let error = ResultCode(rawValue: 1)
  @C("SQLITE_NOMEM") public static let outOfMemory = ResultCode(rawValue: 7)
  @C("SQLITE_MISUSE") public static let misuse = ResultCode(rawValue: 21)
  /// A step came to a row.
  @C("SQLITE_ROW") public static let row = ResultCode(rawValue: 100)
  /// A step came to the end.
  @C("SQLITE_DONE") public static let done = ResultCode(rawValue: 101)
}

/// What a value is.
@CEnum
public struct ValueType {
  @C("SQLITE_INTEGER") public static let integer = ValueType(rawValue: 1)
  @C("SQLITE_FLOAT") public static let real = ValueType(rawValue: 2)
  @C("SQLITE_TEXT") public static let text = ValueType(rawValue: 3)
  @C("SQLITE_BLOB") public static let blob = ValueType(rawValue: 4)
  @C("SQLITE_NULL") public static let null = ValueType(rawValue: 5)
}

/// How to open a database.
@COptionSet
public struct OpenFlags {
  @C("SQLITE_OPEN_READONLY") public static let readOnly = OpenFlags(rawValue: 0x1)
  @C("SQLITE_OPEN_READWRITE") public static let readWrite = OpenFlags(rawValue: 0x2)
  /// Make the file if there is none.
  @C("SQLITE_OPEN_CREATE") public static let create = OpenFlags(rawValue: 0x4)
}

/// What is to be known of a function.
@COptionSet
public struct FunctionFlags {
  @C("SQLITE_UTF8") public static let utf8 = FunctionFlags(rawValue: 1)
  /// The same arguments give the same result.
  @C("SQLITE_DETERMINISTIC") public static let deterministic = FunctionFlags(rawValue: 0x800)
}

/// Bindings to SQLite 3.
@Bindings(headers: ["<sqlite3.h>"], link: ["sqlite3"])
public protocol SQLite: ForeignLibrary {
  typealias Database = Pointer<DatabaseHandle>
  typealias Statement = Pointer<StatementHandle>
  typealias Value = Pointer<ValueHandle>
  typealias Call = Pointer<CallHandle>
  /// What frees a value when SQLite is done with it.
  typealias Destructor = FunctionPointer<RawPointer?, Void>
  /// A row of a script's results: how many columns, their values as text, and their names.
  typealias RowHandler = ThrowingCallback<Context, CInt, Pointer<Pointer<CChar>?>, Pointer<Pointer<CChar>?>, CInt>
  /// A function of SQL: the call, the number of arguments, and the arguments.
  typealias ScalarFunction = ThrowingCallback<Call, CInt, Pointer<Value>?, Void>

  /// In the place of a destructor: SQLite copies the value.
  @C("SQLITE_TRANSIENT", value: -1) var copying: Destructor { get }

  /// The version of the library: `3.40.1`.
  @C("sqlite3_libversion")
  func version() throws(Failure) -> String

  /// Opens a database. There is a handle even where that failed, to ask for the message, and to close.
  @C("sqlite3_open_v2", results: ["database": 1])
  func open(
    _ path: String, _ flags: OpenFlags, fileSystem: String?
  ) throws(Failure) -> (code: ResultCode, database: Database?)

  /// Closes a database, once all its statements are finalized, and lets go of the functions that were registered.
  @C("sqlite3_close_v2", releases: ["database"]) @discardableResult
  func close(_ database: Database?) throws(Failure) -> ResultCode

  /// What was wrong, in words.
  @C("sqlite3_errmsg")
  func message(_ database: Database?) throws(Failure) -> String

  /// What was wrong, as an extended code.
  @C("sqlite3_extended_errcode")
  func extendedCode(_ database: Database?) throws(Failure) -> ResultCode

  /// Prepares the first statement of a text; none, if there is only space.
  ///
  /// - Parameters:
  ///   - byteCount: how much of the text to read, in bytes; -1 for all.
  ///   - tail: where to write the place of the rest, which is gone when the call returns: nil.
  @C("sqlite3_prepare_v2", results: ["statement": 3])
  func prepare(
    _ database: Database, _ text: String, byteCount: CInt, tail: Pointer<CString?>?
  ) throws -> (code: ResultCode, statement: Statement?)

  /// Ends a statement.
  @C("sqlite3_finalize") @discardableResult
  func finalize(_ statement: Statement?) throws(Failure) -> ResultCode

  /// Runs a statement up to its next row. What a function of SQL throws comes out here.
  @C("sqlite3_step")
  func step(_ statement: Statement) throws -> ResultCode

  /// Runs all statements of a text. What the handler throws comes out here.
  ///
  /// - Parameter message: where to write a message, to be freed: nil, for `message(_:)` has the same.
  @C("sqlite3_exec", onError: ["row": 1])
  func execute(
    _ database: Database, _ script: String, row: RowHandler?, context: RawPointer?, message: Pointer<Pointer<CChar>?>?
  ) throws -> ResultCode

  // Parameters, from 1.
  @C("sqlite3_bind_parameter_count")
  func parameterCount(_ statement: Statement) throws(Failure) -> CInt
  @C("sqlite3_bind_null")
  func bindNull(_ statement: Statement, _ index: CInt) throws(Failure) -> ResultCode
  @C("sqlite3_bind_int64")
  func bind(_ statement: Statement, _ index: CInt, _ number: CLongLong) throws(Failure) -> ResultCode
  @C("sqlite3_bind_double")
  func bind(_ statement: Statement, _ index: CInt, _ number: Double) throws(Failure) -> ResultCode
  @C("sqlite3_bind_text")
  func bind(
    _ statement: Statement, _ index: CInt, _ text: String, byteCount: CInt, _ destructor: Destructor?
  ) throws -> ResultCode
  @C("sqlite3_bind_blob", counts: ["blob": .after(CInt.self)])
  func bind(
    _ statement: Statement, _ index: CInt, _ blob: RawSpan, _ destructor: Destructor?
  ) throws(Failure) -> ResultCode

  // Columns, from 0.
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
  /// The value as text, until the next step.
  @C("sqlite3_column_text")
  func columnText(_ statement: Statement, _ index: CInt) throws(Failure) -> ConstPointer<CUnsignedChar>?
  /// The value as bytes, until the next step.
  @C("sqlite3_column_blob")
  func columnBlob(_ statement: Statement, _ index: CInt) throws(Failure) -> ConstRawPointer?
  /// The size of the text or the bytes that were asked for.
  @C("sqlite3_column_bytes")
  func columnByteCount(_ statement: Statement, _ index: CInt) throws(Failure) -> CInt

  /// Registers a function of SQL, until another of the same name and number of arguments, or the database's end.
  ///
  /// - Parameters:
  ///   - argumentCount: how many arguments the function takes; -1 for any number.
  ///   - step: for an aggregate: takes a row.
  ///   - last: for an aggregate: gives the result.
  ///   - destructor: is told that the function is gone.
  @C("sqlite3_create_function_v2", retains: ["function"], per: ["name", "argumentCount"])
  func register(
    _ database: Database, _ name: String, argumentCount: CInt, _ flags: FunctionFlags, context: RawPointer?,
    _ function: ScalarFunction?, step: FunctionPointer<Call, CInt, Pointer<Value>?, Void>?,
    last: FunctionPointer<Call, Void>?, destructor: Destructor?
  ) throws(Failure) -> ResultCode

  // Arguments of functions, for the length of the call.
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
  @C("sqlite3_result_text")
  func give(_ call: Call, _ text: String, byteCount: CInt, _ destructor: Destructor?) throws
  @C("sqlite3_result_blob", counts: ["blob": .after(CInt.self)])
  func give(_ call: Call, _ blob: RawSpan, _ destructor: Destructor?) throws(Failure)
  /// Fails, and so does the statement that the call is part of.
  @C("sqlite3_result_error")
  func fail(_ call: Call, _ message: String, byteCount: CInt) throws
}
