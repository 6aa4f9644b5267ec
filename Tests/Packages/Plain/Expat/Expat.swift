import CaissonDescription

@COpaque("struct XML_ParserStruct") enum ParserStruct {}

@CEnum("enum XML_Status") struct Status {
  @CEnumerator("XML_STATUS_OK") static let ok = Status(rawValue: 1)
}

@Bindings(headers: ["<expat.h>"], link: ["expat"])
protocol Expat: ForeignLibrary {
  typealias Parser = Pointer<ParserStruct>
  typealias StartHandler = ThrowingCallback<Context, CString, Pointer<CString?>, Void>

  @C("XML_ParserCreate") func createParser(encoding: String?) throws(Failure) -> Parser?
  @C("XML_SetStartElementHandler", lifetimes: ["start": .retained])
  func setStartHandler(_ parser: Parser, _ start: StartHandler?) throws(Failure)
  @C("XML_Parse", arguments: ["parser", "text", .count("text", CInt.self), "isFinal"])
  func parse(_ parser: Parser, _ text: String, isFinal: CInt) throws -> Status
  @C("XML_ParserFree", lifetimes: ["parser": .released]) func free(_ parser: Parser) throws(Failure)
}
