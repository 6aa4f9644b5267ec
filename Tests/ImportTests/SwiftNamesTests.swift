@testable internal import CaissonImport
internal import CaissonModel
internal import Testing

/// Swift's names for C's.
@Suite struct SwiftNamesTests {
  @Test(arguments: [
    ("XML_GetErrorCode", "getErrorCode"), ("XML_ParserCreate_MM", "parserCreateMM"), ("XML_URL_open", "urlOpen"),
    ("XML_MAJOR_VERSION", "majorVersion"), ("deflateInit2_", "deflateInit2"), ("XML_", "xml"), ("XML_2D", "xml2d"),
    ("xml_lower", "lower"), ("getURLName", "getURLName"), ("a", "a"), ("__builtin", "builtin"),
  ])
  func members(_ symbol: String, _ name: String) {
    #expect(SwiftNames(prefixes: ["XML_"]).member(symbol) == name)
  }

  @Test(arguments: [
    ("struct XML_ParserStruct", "ParserStruct"), ("enum XML_Error", "ErrorValue"), ("struct tm", "Tm"),
    ("XML_Feature", "Feature"), ("volatile struct XML_Feature", "VolatileXMLFeature"),
    ("struct XML_String", "StringValue"),
    ("struct swift", "SwiftValue"), ("struct XML_address_space", "AddressSpaceValue"), ("XML_L", "LValue"),
    ("pthread_mutex_t", "PthreadMutex"), ("xml_t", "Xml"), ("struct sqlite3_io_methods", "Sqlite3IoMethods"),
  ])
  func types(_ notation: String, _ name: String) throws {
    let type = try #require(CTypeName(notation: notation))
    #expect(SwiftNames(prefixes: ["XML_"]).type(type) == name)
  }

  @Test func prefixesAreWhatMostNamesBeginWith() {
    #expect(SwiftNames.commonPrefixes(of: ["XML_a", "XML_b", "XML_c", "other"]) == ["XML_"])
    #expect(SwiftNames.commonPrefixes(of: ["deflate", "inflate"]) == [])
    #expect(SwiftNames.commonPrefixes(of: []) == [])
  }

  /// Without `_`, capital letters before a small one are a prefix: all of them, or all but the one that begins a word.
  @Test(arguments: [
    (["PQexec", "PQfinish", "PQlibVersion", "lo_open"], ["PQ"]), (["XMLParse", "XMLFree", "XMLPut"], ["XML"]),
    (["XSetFont", "XSetFill", "XOpenDisplay"], []), (["getURL", "getName", "setName"], []), (["URLs"], []),
  ])
  func prefixesWithoutAnUnderscore(_ names: [String], _ prefixes: [String]) {
    #expect(SwiftNames.commonPrefixes(of: names) == prefixes)
  }

  @Test func aPrefixWithoutAnUnderscoreIsDropped() {
    #expect(SwiftNames(prefixes: ["PQ"]).member("PQlibVersion") == "libVersion")
  }
}
