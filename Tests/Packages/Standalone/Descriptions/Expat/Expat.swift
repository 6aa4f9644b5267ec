import CaissonDescription

/// A parser of one document.
@COpaque("struct XML_ParserStruct") public enum ParserStruct {}

@CEnum("enum XML_Status") public struct Status: Equatable {
  @CEnumerator("XML_STATUS_ERROR") public static let error = Status(rawValue: 0)
  @CEnumerator("XML_STATUS_OK") public static let ok = Status(rawValue: 1)
}

extension Status {
  /// Whether the document is well-formed so far.
  public var isWellFormed: Bool { self == .ok }
}

/// The version of the library.
@CStruct("XML_Expat_Version") public struct Version: Equatable {
  public var major: CInt
  public var minor: CInt
  public var micro: CInt
}

/// A line of a document, from 0.
public struct Line: CConvertible, Equatable {
  public let index: CUnsignedLong

  public init(rawValue: CUnsignedLong) { index = rawValue - 1 }
  public var rawValue: CUnsignedLong { index + 1 }
}

@Bindings(headers: ["<expat.h>"], link: ["expat"])
public protocol Expat: ForeignLibrary {
  typealias Parser = Pointer<ParserStruct>
  typealias StartHandler = ThrowingCallback<Context, CString, Pointer<CString?>, Void>

  @C("XML_ParserCreate") func createParser(encoding: String?) throws(Failure) -> Parser?
  @C("XML_SetStartElementHandler", lifetimes: ["start": .retained])
  func setStartHandler(_ parser: Parser, _ start: StartHandler?) throws(Failure)
  /// Parses a part of the document.
  @C("XML_Parse") func parse(_ parser: Parser, _ text: String, length: CInt, isFinal: CInt) throws -> Status
  @C("XML_GetCurrentLineNumber") func currentLine(of parser: Parser) throws(Failure) -> Line
  @C("XML_ParserFree", lifetimes: ["parser": .released]) func free(_ parser: Parser) throws(Failure)
  @C("XML_ExpatVersionInfo") func version() throws(Failure) -> Version
  @C("XML_SetHashSalt") var setHashSalt: Function<Pointer<ParserStruct>, CUnsignedLong, CInt>? { get }
  @CConstant("XML_STATUS_SUSPENDED", value: 2) var suspended: CInt { get }
}
