import CaissonDescription

@COpaque("struct object") public enum Object {}
@COpaque("struct keeper") public enum Keeper {}

@CStruct("struct pair") public struct Twin: Equatable {
  public var a: CInt
  public var b: CInt
}

/// A number that C has macros for, and no type.
@CEnum public struct Limit {
  @CEnumerator("LIMIT") public static let number = Limit(rawValue: 42)
  @CEnumerator("LIMIT_OF_FLOORS") public static let floors = Limit(rawValue: 13)
}

/// A temperature in degrees, of which C has tenths.
public struct Celsius: CConvertible, Equatable, Sendable {
  public var degrees: Double

  public init(degrees: Double) { self.degrees = degrees }
  public init(rawValue: CInt) { degrees = Double(rawValue) / 10 }
  public var rawValue: CInt { CInt((degrees * 10).rounded()) }
}

/// A temperature above freezing: a view of a view.
public struct Thawed: CConvertible, Equatable {
  public var rawValue: Celsius

  public init?(rawValue: Celsius) {
    guard rawValue.degrees > 0 else { return nil }
    self.rawValue = rawValue
  }
}

/// Declarations of every kind, on both back ends.
@Bindings(headers: ["\"../../CLibrary/include/declarations.h\""])
public protocol DeclarationFixtures: ForeignLibrary {
  typealias Operation = FunctionPointer<CInt, CInt, CInt>

  // Variadic functions, bound at stated types.
  @C("sum_integers", arguments: ["count", .ellipsis])
  func sum(_ count: CInt) throws(Failure) -> CLong
  @C("sum_integers", arguments: ["count", .ellipsis, "a", "b", "c"])
  func sum(_ count: CInt, _ a: CInt, _ b: CInt, _ c: CInt) throws(Failure) -> CLong
  @C("sum_integers", arguments: ["count", .ellipsis, "a", "b", "c", "d"])
  func sumPromoted(
    _ count: CInt, _ a: CSignedChar, _ b: CUnsignedShort, _ c: Bool, _ d: CShort
  ) throws(Failure) -> CLong
  @C("sum_mixed", arguments: ["kinds", .ellipsis, "a", "b", "c", "d"])
  func sumMixed(_ kinds: String, _ a: Float, _ b: CLong, _ c: Double, _ d: CChar) throws(Failure) -> Double
  @C("sum_mixed", arguments: ["kinds", .ellipsis, "text", "pair", "number"])
  func sumMixed(_ kinds: String, _ text: String, _ pair: Twin, _ number: CInt) throws(Failure) -> Double
  @C("format_text", arguments: ["buffer", .count("buffer", CSize.self), "format", .ellipsis, "a", "b", "c"])
  func format(
    _ buffer: inout [CChar], _ format: String, _ a: CInt, _ b: Double, _ c: String
  ) throws(Failure) -> CInt

  // Variables.
  @CVariable("counter") var counter: Global<CInt> { get }
  @CVariable("factor") var factor: ConstGlobal<Double> { get }
  @CVariable("origin") var origin: Global<Twin> { get }
  @CVariable("table") var table: Global<[5 of CInt]> { get }
  /// The title that the library goes by.
  @CVariable("title") var title: Global<CString> { get }
  @CVariable("current_operation") var currentOperation: Global<FunctionPointer<CInt, CInt, CInt>?> { get }
  @CVariable("slot") var slot: Global<CInt> { get }
  @C("read_counter") func readCounter() throws(Failure) -> CInt
  @C("read_slot") func readSlot() throws(Failure) -> CInt
  @C("run_current") func runCurrent(_ a: CInt, _ b: CInt) throws(Failure) -> CInt

  // Constants.
  @CConstant("LIMIT", value: 42) var limit: CInt { get }
  @CConstant("LOWEST", value: -7) var lowest: CInt { get }
  @CConstant("HIGHEST", value: 0xFFFF_FFFF_FFFF_FFFF) var highest: UInt64 { get }
  @CConstant("RATIO", value: 2.5) var ratio: Double { get }
  @CConstant("LABEL", value: "a \"fixture\"") var label: String { get }
  @CConstant("ENUMERATED", value: 1_048_576) var enumerated: CInt { get }

  @CConstant("KEEP_OPERATION", value: -1) var keepOperation: Operation { get }

  // Functions that may be missing.
  @C("present_function") var presentFunction: Function<CInt, CInt>? { get }
  @C("missing_function") var missingFunction: Function<CInt, CInt>? { get }
  @C(inline: "half_of") var inlineFunction: Function<CInt, CInt>? { get }

  // A header can give a function another name in the library, and its body inline without being static.
  @C("labelled") var labelledFunction: Function<CInt>? { get }
  @C("inline_function") var plainInlineFunction: Function<CInt, CInt>? { get }

  // Failure.
  @C("fail_negative", failure: .negative) @discardableResult
  func failNegative(_ result: CInt, _ error: CInt) throws -> CInt
  @C("fail_nonzero", status: CInt.self, failure: .nonzero)
  func failNonzero(_ result: CInt, _ error: CInt) throws
  @C("fail_zero", status: Bool.self, failure: .zero)
  func failZero(_ result: Bool, _ error: CInt) throws
  @C("fail_null", failure: .null)
  func failNull(_ result: RawPointer?, _ error: CInt) throws -> RawPointer
  @C("fail_other", failure: .when { (result: CLong) in result < -1 }) @discardableResult
  func failOther(_ result: CLong, _ error: CInt) throws -> CLong

  // Calls that block.
  @C("meet") func meet(_ count: CUnsignedInt) async throws(Failure) -> CUnsignedLong
  @C("current_thread") func currentThread() throws(Failure) -> CUnsignedLong
  @C("fail_negative", failure: .negative) @discardableResult
  func failLater(_ result: CInt, _ error: CInt) async throws -> CInt

  // Results through pointers.
  @C("divide", arguments: ["a", "b", .out("quotient"), .out("remainder")], status: CInt.self, failure: .nonzero)
  func divide(_ a: CInt, by b: CInt) throws -> (quotient: CInt, remainder: CInt)
  @C("divide", arguments: ["a", "b", .out("quotient"), .out("remainder")], status: CInt.self, failure: .otherThan(0))
  func remainder(_ a: CInt, by b: CInt) throws -> (remainder: CInt, quotient: CInt)
  @C("divide", arguments: ["a", "b", .out("quotient"), .out("remainder")])
  func tryDividing(_ a: CInt, by b: CInt) throws(Failure) -> (status: CInt, quotient: CInt, remainder: CInt)
  @C("split", arguments: ["value", .out("whole"), .out("fraction")])
  func split(_ value: Double) throws(Failure) -> (whole: Double, fraction: Double)
  @C("open_object", arguments: ["name", .out("object")], status: CInt.self, failure: .nonzero)
  func openObject(_ name: String) throws -> Pointer<Object>
  @C("name_of_object") func name(of object: ConstPointer<Object>) throws(Failure) -> String
  @C("close_object") func close(_ object: Pointer<Object>) throws(Failure)
  @C("increment") func increment(_ value: inout CInt) throws(Failure)
  @C("increment") func increment(_ limit: inout Limit) throws(Failure)
  @C("increment") func increment(at value: Pointer<CInt>) throws(Failure)
  @C("swap_values") func swap(_ a: inout CInt, _ b: inout CInt) throws(Failure)
  @C("move_pair") func move(_ pair: inout Twin, by distance: CInt) throws(Failure)

  // Arguments that Swift does not see.
  @C(
    "sum_products",
    arguments: [
      "a", "b", .count(["a", "b"], CSize.self), .constant(3, CInt.self), .null(const: CChar.self), .out("sum"),
    ], status: CInt.self, failure: .nonzero)
  func sumOfProducts(_ a: [CInt], _ b: Span<CInt>) throws -> CInt
  @C(
    "sum_of_sizes",
    arguments: [
      .elementSize("values", CSize.self), "values", .size(of: Twin.self, CSize.self),
      .constant(CLongDouble(0.5), CLongDouble.self),
    ])
  func sumOfSizes(_ values: [CShort]) throws(Failure) -> CSize
  @C("count_letter", arguments: ["text", .count("text", CInt.self), .constant(115, CChar.self)])
  func countS(in text: String?) throws(Failure) -> CInt
  @C("call_both", arguments: ["first", "second", "value", .context(["first", "second"], .last)])
  func call(_ first: (CInt) -> CInt, then second: (CInt) -> CInt, with value: CInt) throws(Failure) -> CInt
  @C("call_both", arguments: ["first", "second", "value", .context(["first", "second"], .last)])
  func callIfThere(_ first: Callback<CInt, CInt>?, _ second: Callback<CInt, CInt>?, with value: CInt) throws(Failure)
    -> CInt
  @C("take_away", arguments: ["b", "a"])
  func difference(from a: CInt, to b: CInt) throws(Failure) -> CInt
  @C(calls: "operation", arguments: [.constant(100, CInt.self), "value"])
  func apply(to value: CInt, _ operation: Operation) throws(Failure) -> CInt

  // Buffers.
  @C("sum_array", arguments: ["values", .count("values", CSize.self)])
  func sum(_ values: [CInt]) throws(Failure) -> CLong
  @C("sum_array", arguments: ["values", .count("values", CSize.self)])
  func sum(span values: Span<CInt>) throws(Failure) -> CLong
  @C("fill_bytes", arguments: ["buffer", .count("buffer", CSize.self), "value"])
  func fill(_ buffer: inout MutableRawSpan, with value: CInt) throws(Failure) -> CSize
  @C("double_all", arguments: ["values", .count("values", CInt.self)])
  func double(_ values: inout [CInt]) throws(Failure)
  @C("double_all", arguments: ["values", .count("values", CInt.self)])
  func double(span values: inout MutableSpan<CInt>) throws(Failure)
  @C("checksum", arguments: [.count("bytes", CSize.self), "bytes"])
  func checksum(_ bytes: [CUnsignedChar]) throws(Failure) -> CUnsignedInt
  @C("sum_pairs", arguments: ["pairs", .count("pairs", CUnsignedChar.self)])
  func sum(_ pairs: [Twin]) throws(Failure) -> CLong

  // Strings.
  @C("upper_case", freedBy: "release_text")
  func upperCase(_ text: String) throws(Failure) -> String?
  @C("texts_alive") func textsAlive() throws(Failure) -> CInt
  @C("name_of_number") func name(ofNumber number: CInt) throws(Failure) -> String?
  @C("name_of_number", failure: .null) func knownName(ofNumber number: CInt) throws -> String

  // Callbacks that C keeps, if it does not refuse.
  typealias Body = Callback<CInt, Void>
  @C("make_keeper", failure: .null) func makeKeeper() throws -> Pointer<Keeper>
  @C("set_keeper", lifetimes: ["body": .retained], status: CInt.self, failure: .negative)
  func set(_ keeper: Pointer<Keeper>, _ body: Body, refuses: CInt) throws
  @C("fire_keeper") func fire(_ keeper: Pointer<Keeper>, _ value: CInt) throws(Failure)
  @C("close_keeper", lifetimes: ["keeper": .released], status: CInt.self, failure: .negative)
  func close(_ keeper: Pointer<Keeper>, refuses: CInt) throws

  // Views, and types of the standard headers.
  @C("warm") func warm(_ temperature: Celsius) throws(Failure) -> Celsius
  @C("warm") func thaw(_ temperature: Celsius) throws -> Thawed
  @C("later") func later(_ time: CTime, by seconds: CInt) throws(Failure) -> CTime
  @C("moved") func moved(_ offset: COffset, by distance: CLong) throws(Failure) -> COffset
  @C("with_mode") func with(_ mode: CMode, _ more: CMode) throws(Failure) -> CMode
  @C("next_pid") func next(_ process: CProcessID) throws(Failure) -> CProcessID
  @C("next_wide") func nextWide(_ character: CWideCharacter) throws(Failure) -> CWideCharacter
  @C("next_char16") func next16(_ character: CChar16) throws(Failure) -> CChar16
  @C("next_char32") func next32(_ character: CCharacter32) throws(Failure) -> CCharacter32
  @C("next_intptr") func nextInteger(_ value: CIntPointer) throws(Failure) -> CIntPointer
  @C("next_uintptr")
  func nextUnsigned(_ value: CUnsignedIntPointer) throws(Failure) -> CUnsignedIntPointer
  @C("next_ptrdiff")
  func nextDifference(_ value: CPointerDifference) throws(Failure) -> CPointerDifference
  @C("next_intmax") func nextMaximal(_ value: CIntMax) throws(Failure) -> CIntMax
  @C("next_uintmax") func nextMaximal(_ value: CUnsignedIntMax) throws(Failure) -> CUnsignedIntMax
  @C("next_socklen") func nextLength(_ value: CSocketLength) throws(Failure) -> CSocketLength
}

/// What has no symbol: only a compiler of C can call it.
@Bindings(headers: ["\"../../CLibrary/include/declarations.h\""])
public protocol InlineFixtures: ForeignLibrary {
  @C("half_of") func half(of value: CInt) throws(Failure) -> CInt
  @C(macro: "LARGER") func larger(_ a: CInt, _ b: CInt) throws(Failure) -> CInt
  @C(macro: "LARGER") func larger(_ a: Double, _ b: Double) throws(Failure) -> Double
  @C(macro: "SCALED") func scaled(_ value: CInt) throws(Failure) -> Double
}
