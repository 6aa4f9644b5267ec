/// Facts that nobody can read: text that macros and generator did not write.
package enum FactError: Error, Hashable {
  /// The text is no JSON from this byte on.
  case malformed(offset: Int)
  /// A value is of another kind than the type asks for.
  case unexpected(FactValue, wanted: String)
}
