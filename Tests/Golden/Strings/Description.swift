import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Strings: ForeignLibrary {
  /// Counts the words of a text.
  @C("count_words") func countWords(_ text: String) throws(Failure) -> CInt

  /// Returns the greeting of a person, or of everybody.
  @C("greeting") func greeting(_ name: String?) throws(Failure) -> CString?

  /// Returns a copy of a text.
  @C("duplicate", freedBy: "release") func duplicate(_ text: String) throws(Failure) -> String
}
