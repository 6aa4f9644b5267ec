/// An enumeration or a set of options, as the syntax of its declaration shows it.
package struct EnumerationFacts: Codable, Hashable, Sendable {
  /// The enumeration, with an arbitrary raw type.
  ///
  /// An enumerator without a value takes the next of the values that the compiler evaluates.
  package var enumeration: EnumerationDescription

  package init(enumeration: EnumerationDescription) { self.enumeration = enumeration }
}
