import CaissonDescription

/// An expat parser for one document.
@COpaque("struct XML_ParserStruct")
public enum ParserStruct {}

/// The outcome of a parser's step.
@CEnum("enum XML_Status")
public struct Status {
  public static let error = Status(rawValue: 0)
  public static let ok = Status(rawValue: 1)
  public static let suspended = Status(rawValue: 2)
}

/// The reason why a document is malformed.
@CEnum("enum XML_Error")
public struct ParseError {
  public static let none = ParseError(rawValue: 0)
}

/// A feature of expat that is chosen when expat is built.
@CEnum("enum XML_FeatureEnum")
public struct FeatureKind {
  public static let end = FeatureKind(rawValue: 0)
  public static let sizeOfCharacter = FeatureKind(rawValue: 6)
}

/// A feature of this expat, with its value.
@CStruct("XML_Feature")
public struct Feature<Space: AddressSpace> {
  public var feature: FeatureKind
  public var name: CString?
  public var value: CLong
}

/// Bindings to the expat XML parser.
@Bindings(headers: ["<expat.h>"], link: ["expat"])
public protocol Expat: ForeignLibrary {
  typealias Parser = Pointer<ParserStruct>
  /// Called at the start of an element with the context, the name, and the attributes: name, value, ..., nil.
  typealias StartHandler = ThrowingCallback<Context, CString, Pointer<CString?>, Void>
  /// Called at the end of an element with the context and the name.
  typealias EndHandler = ThrowingCallback<Context, CString, Void>

  /// Makes a parser; without an encoding, the document declares its own.
  @C("XML_ParserCreate")
  func createParser(encoding: String?) throws(Failure) -> Parser?

  /// Frees a parser, and releases its handlers.
  @C("XML_ParserFree", lifetimes: ["parser": .released])
  func free(_ parser: Parser) throws(Failure)

  /// Sets the functions to call at the start and the end of each element, replacing earlier ones.
  @C("XML_SetElementHandler", lifetimes: ["start": .retained, "end": .retained])
  func setElementHandler(_ parser: Parser, start: StartHandler?, end: EndHandler?) throws(Failure)

  /// Parses the next part of a document, and throws the errors of handlers.
  @C("XML_Parse", arguments: ["parser", "text", .count("text", CInt.self), "isFinal"])
  func parse(_ parser: Parser, _ text: String, isFinal: CInt) throws -> Status

  /// Returns the parser's own memory for the next `length` bytes of a document.
  @C("XML_GetBuffer")
  func buffer(_ parser: Parser, length: CInt) throws(Failure) -> RawPointer?

  /// Parses the first `length` bytes of the memory that ``buffer(_:length:)`` returned.
  @C("XML_ParseBuffer")
  func parseBuffer(_ parser: Parser, length: CInt, isFinal: CInt) throws -> Status

  /// Returns the reason for the last ``Status/error``.
  @C("XML_GetErrorCode")
  func errorCode(_ parser: Parser) throws(Failure) -> ParseError

  /// Returns the message for an error.
  @C("XML_ErrorString")
  func message(for error: ParseError) throws(Failure) -> CString?

  /// Returns the line that the parser has reached, from 1.
  @C("XML_GetCurrentLineNumber")
  func line(_ parser: Parser) throws(Failure) -> CUnsignedLong

  /// Returns the column that the parser has reached, from 0, in bytes.
  @C("XML_GetCurrentColumnNumber")
  func column(_ parser: Parser) throws(Failure) -> CUnsignedLong

  /// Returns the features, terminated by ``FeatureKind/end``.
  @C("XML_GetFeatureList")
  func features() throws(Failure) -> ConstPointer<Feature<Space>>
}
