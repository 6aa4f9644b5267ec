/// An enumeration or a set of options, as the syntax of its declaration shows it.
package struct EnumerationFacts: Codable, Hashable, Sendable {
  /// The enumeration, with any raw type.
  ///
  /// An enumerator that has no value has the next one of those that the compiler evaluates.
  package var enumeration: EnumerationDescription

  package init(enumeration: EnumerationDescription) { self.enumeration = enumeration }
}
