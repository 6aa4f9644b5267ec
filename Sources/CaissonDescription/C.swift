/// Names what a declaration stands for in C, and says what C's declaration cannot.
///
/// **A function** of a `@Bindings` protocol: its symbol.
///
/// ```swift
/// @C("XML_SetElementHandler", retains: ["start", "end"])
/// func setElementHandler(_ parser: Parser, start: StartHandler?, end: EndHandler?) throws(Failure)
///
/// @C("printf", variadicAfter: "format")
/// func print(_ format: String, _ value: CInt) throws(Failure) -> CInt
///
/// @C("open", variadicAfter: "flags", failure: .negative)
/// func open(_ path: String, _ flags: CInt, _ mode: CMode) throws -> CInt
///
/// @C("write", counts: ["bytes": .after(CSize.self)], failure: .negative)
/// func write(_ file: CInt, _ bytes: RawSpan) throws -> CSignedSize
///
/// @C("sqlite3_open", results: ["database": 1], status: CInt.self, failure: .nonzero)
/// func open(_ name: String) throws -> Pointer<Database>?
/// ```
///
/// A function that is `async` is called on a thread that may block; callbacks that C runs meanwhile run there, and not on the
/// caller's actor. An `inout` parameter is a pointer that C reads and writes
/// through; an array or a span is a pointer to its elements.
///
/// **A property** of a `@Bindings` protocol: a variable, a constant, or a function that the library may be without.
///
/// ```swift
/// @C("optind") var optionIndex: Global<CInt> { get }
/// @C("Z_FINISH", value: 4) var finish: CInt { get }
/// @C("MAP_FAILED", value: -1) var failed: RawPointer { get }
/// @C("deflateGetDictionary") var dictionary: Function<Stream, RawPointer, Pointer<CUnsignedInt>, CInt>? { get }
/// @C("json_incref", inline: true) var incref: Function<Pointer<Json>?, Pointer<Json>?>? { get }
/// ```
///
/// **A field** of a `@CStruct` or `@CUnion`: its name in C where that is another than in Swift, and what its type does not say.
///
/// ```swift
/// @C("ip_hl", bits: 4) public var headerLength: CUnsignedInt
/// ```
///
/// **A static member** of a `@CEnum` or `@COptionSet`, or a case: the name of the enumerator or the macro, so that its number is
/// checked.
///
/// - Parameters:
///   - name: the name in C. An anonymous member of a structure, and a bit-field that is padding, have the name `""`.
///   - retains: the parameters that C keeps: callbacks, and borrowed memory. Each is kept alive until the function is called again for the
///     same owner, or the owner is released. Without a word, C is done with its arguments when the call returns. A callback that the
///     library as a whole keeps is a `SendableCallback<...>`.
///   - owner: the parameter whose object keeps what is retained. Without it, the first parameter that is a pointer, or
///     borrowed; if there is none, or for `nil`, the library as a whole.
///   - per: the parameters by whose values C tells apart what one owner keeps: a function that registers callbacks by name
///     replaces the one of the same name alone.
///   - releases: the parameters whose objects end with this call, and with them what C kept on their behalf.
///   - once: the callback parameters that C calls one time, during the call or later: each is kept alive until then, and a second
///     call is reported. One that C never calls is kept for ever.
///   - forever: the callback parameters that C never lets go of. A callback that is passed again is kept once.
///   - onError: for each throwing callback with a result, what C is given as the result when it throws: a literal, or a
///     public constant by its full name (`Status.error`).
///   - variadicAfter: the last parameter that C's prototype names; those that follow are passed as C passes them after `...`, promoted.
///   - macro: whether the name is that of a macro that is used like a function. Only the static back end can call it.
///   - inline: whether the header has the function's body, `static inline`, and no library has a symbol of it: a program that links
///     C's stubs has it, and for the dynamic back end the property is nil.
///   - calls: for a function without a symbol of its own: the parameter, a function pointer, that is called with the others.
///   - counts: for each buffer whose number of elements C takes: where. Swift does not see that parameter.
///   - contexts: for each callback to which C hands back a pointer that it was given: where. Swift sees it neither in the function nor in
///     the callback.
///   - results: for each part of the result that C writes through a pointer: which of C's parameters that is, from 0. Swift does not
///     see it.
///   - status: the type of C's result, where it says no more than whether the call failed, and Swift is not to see it.
///   - failure: the result of C's that means failure: the function then throws ``CallFailure``, with C's `errno`.
///   - freedBy: for a result of type `String`, or a view of one: the function that frees C's, once it has been copied.
///   - value: the constant's value, of a pointer as a number; the C compiler compares it.
///   - bits: the width of a bit-field, in bits.
///   - aligned: the alignment that a field asks for (`_Alignas`), in bytes.
///   - const: whether a field is declared `const`.
@attached(peer)
public macro C(
  _ name: String? = nil, retains: [String] = [], owner: String? = nil, per: [String] = [], releases: [String] = [],
  once: [String] = [], forever: [String] = [], onError: [String: Any?] = [:], variadicAfter: String? = nil,
  macro: Bool = false, inline: Bool = false, calls: String? = nil,
  counts: [String: BufferCount] = [:], results: [String: Int] = [:], status: Any.Type? = nil,
  contexts: [String: CallbackContext] = [:], failure: FailureResult? = nil, freedBy: String? = nil, value: Any? = nil,
  bits: Int? = nil, aligned: Int? = nil,
  const: Bool = false
) = #externalMacro(module: "CaissonMacros", type: "CMacro")
