/// An error in facts: the macros and the generator did not write this text.
package enum FactError: Error, Hashable {
  /// The text is not valid JSON from this byte on.
  case malformed(offset: Int)
  /// A value is not of the kind that the type requires.
  case unexpected(FactValue, wanted: String)
}
