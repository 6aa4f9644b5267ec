/// Names what a declaration stands for in C: a function of a `@Bindings` protocol, or a field of a `@CStruct` whose name
/// in C is another than in Swift.
///
/// What C does with its arguments after the call is said here too; without a word, it is done with them when the call
/// returns:
///
/// ```swift
/// @C("XML_SetElementHandler", retains: ["start", "end"])
/// func setElementHandler(_ parser: Parser, start: StartHandler?, end: EndHandler?) throws(Failure)
///
/// @C("XML_ParserFree", releases: ["parser"])
/// func free(_ parser: Parser) throws(Failure)
/// ```
///
/// - Parameters:
///   - symbol: the C symbol.
///   - retains: the callback parameters that C keeps. Each is kept alive until the function is called again for the same
///     owner, or the owner is released.
///   - owner: the parameter whose object keeps what is retained. Without it, the first parameter that is a pointer; if
///     there is none, or for `nil`, the library as a whole.
///   - releases: the parameters whose objects end with this call, and with them what C kept on their behalf.
///   - onError: for each throwing callback with a result, what C is given as the result when it throws: a literal, or a
///     public constant by its full name (`Status.error`).
@attached(peer)
public macro C(
  _ symbol: String, retains: [String] = [], owner: String? = nil, releases: [String] = [],
  onError: [String: Any?] = [:]
) = #externalMacro(module: "CaissonMacros", type: "CMacro")
