import CaissonDescription

/// A parser of one document; expat's own.
@COpaque("struct XML_ParserStruct")
public enum ParserStruct {}

/// What a step of a parser came to.
@CEnum("enum XML_Status")
public struct Status {
  public static let error = Status(rawValue: 0)
  public static let ok = Status(rawValue: 1)
  public static let suspended = Status(rawValue: 2)
}

/// What is wrong with a document.
@CEnum("enum XML_Error")
public struct ParseError {
  public static let none = ParseError(rawValue: 0)
}

/// Something that expat was built with or without.
@CEnum("enum XML_FeatureEnum")
public struct FeatureKind {
  public static let end = FeatureKind(rawValue: 0)
  public static let sizeOfCharacter = FeatureKind(rawValue: 6)
}

/// A feature of expat, and how much of it there is.
@CStruct("XML_Feature")
public struct Feature<Space: AddressSpace> {
  public var feature: FeatureKind
  public var name: CStringPointer<Space>?
  public var value: CLong
}

/// Bindings to the expat XML parser.
@Bindings(headers: ["<expat.h>"], link: ["expat"])
public protocol Expat: ForeignLibrary {
  typealias Parser = Pointer<ParserStruct>
  /// The start of an element: the context, its name, and its attributes: name, value, name, value, ..., nil.
  typealias StartHandler = ThrowingCallback<Context, CString, Pointer<CString?>, Void>
  /// The end of an element: the context, and its name.
  typealias EndHandler = ThrowingCallback<Context, CString, Void>

  /// Makes a parser. Without an encoding, the document says which it has.
  @C("XML_ParserCreate")
  func createParser(encoding: String?) throws(Failure) -> Parser?

  /// Frees a parser, and with it the handlers that were set on it.
  @C("XML_ParserFree", releases: ["parser"])
  func free(_ parser: Parser) throws(Failure)

  /// Sets what is called at the start and at the end of each element, until other handlers are set.
  @C("XML_SetElementHandler", retains: ["start", "end"])
  func setElementHandler(_ parser: Parser, start: StartHandler?, end: EndHandler?) throws(Failure)

  /// Parses the next `length` bytes of a document. What a handler throws comes out here.
  @C("XML_Parse")
  func parse(_ parser: Parser, _ text: String, length: CInt, isFinal: CInt) throws -> Status

  /// Memory of the parser's for the next `length` bytes of a document.
  @C("XML_GetBuffer")
  func buffer(_ parser: Parser, length: CInt) throws(Failure) -> RawPointer?

  /// Parses the first `length` bytes of the memory that ``buffer(_:length:)`` gave.
  @C("XML_ParseBuffer")
  func parseBuffer(_ parser: Parser, length: CInt, isFinal: CInt) throws -> Status

  /// What was wrong, after ``Status/error``.
  @C("XML_GetErrorCode")
  func errorCode(_ parser: Parser) throws(Failure) -> ParseError

  /// An error in words.
  @C("XML_ErrorString")
  func message(for error: ParseError) throws(Failure) -> CString?

  /// The line that the parser has reached, from 1.
  @C("XML_GetCurrentLineNumber")
  func line(_ parser: Parser) throws(Failure) -> CUnsignedLong

  /// The column that the parser has reached, from 0, in bytes.
  @C("XML_GetCurrentColumnNumber")
  func column(_ parser: Parser) throws(Failure) -> CUnsignedLong

  /// The features, up to ``FeatureKind/end``.
  @C("XML_GetFeatureList")
  func features() throws(Failure) -> ConstPointer<Feature<Space>>
}
