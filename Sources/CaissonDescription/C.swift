/// Names the C function that a function of a `@Bindings` protocol calls, and says what C's declaration cannot.
///
/// ```swift
/// @C("XML_SetElementHandler", lifetimes: ["start": .retained, "end": .retained])
/// func setElementHandler(_ parser: Parser, start: StartHandler?, end: EndHandler?) throws(Failure)
///
/// @C("open", arguments: ["path", "flags", .ellipsis, "mode"], failure: .negative)
/// func open(_ path: String, _ flags: CInt, _ mode: CMode) throws -> CInt
///
/// @C("write", arguments: ["file", "bytes", .count("bytes", CSize.self)], failure: .negative)
/// func write(_ file: CInt, _ bytes: RawSpan) throws -> CSignedSize
///
/// @C("sqlite3_open", arguments: ["name", .out("database")], status: CInt.self, failure: .nonzero)
/// func open(_ name: String) throws -> Pointer<Database>?
/// ```
///
/// On a property, the C function is one that the library may lack: `@C("deflateGetDictionary") var dictionary: Function<...>? { get }`.
///
/// A function that is `async` is called on a thread that may block; callbacks that C runs meanwhile run there, and not on the
/// caller's actor. An `inout` parameter is a pointer that C reads and writes through; an array or a span is a pointer to its elements.
///
/// State exactly one of the first four arguments.
///
/// - Parameters:
///   - symbol: the function's name in C.
///   - macro: the name of a macro that is used like a function. Only the static back end can call it.
///   - inline: on a property, the name of an inline function: its body is in the header, `static inline`, and no library has a symbol of it.
///     A program that links C's stubs has it; for the dynamic back end, the property is nil.
///   - calls: for a function without a symbol of its own: the parameter, a function pointer, that is called with the others.
///   - arguments: C's arguments in C's order, if they differ from the Swift parameters; each parameter is listed, except the one that
///     `calls` names.
///   - lifetimes: how long C uses an argument, by parameter name, if longer than the call.
///   - onError: for each throwing callback with a result, what C is given as the result when it throws: a literal, or a
///     public constant by its full name (`Status.error`).
///   - status: the type of the C result, if it only reports success or failure and is hidden from Swift. Like every type in an
///     attribute, it has a name outside of the protocol.
///   - failure: the C result that means failure: the function then throws ``CallFailure``, with C's `errno`.
///   - freedBy: for a result of type `String`, or of a type that stands for one: the function that frees C's, once it has been copied.
@attached(peer)
public macro C(
  _ symbol: String? = nil, macro: String? = nil, inline: String? = nil, calls: String? = nil,
  arguments: [CallArgument] = [], lifetimes: [String: ArgumentLifetime] = [:], onError: [String: Any?] = [:],
  status: Any.Type? = nil, failure: FailureResult? = nil, freedBy: String? = nil
) = #externalMacro(module: "CaissonMacros", type: "CMacro")
