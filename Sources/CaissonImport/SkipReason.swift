public import CaissonModel

/// The reason why import leaves a declaration out of a description.
public enum SkipReason: Error, Hashable, Sendable {
  /// A description cannot express it.
  case unsupported(UnsupportedReason)
  /// The header marks it as unavailable.
  case unavailable
  /// The shared library does not export it.
  case notExported(library: String)
  /// An optional function cannot be variadic; the reason for which it is optional.
  case optionalVariadic(ImportedLibrary.Absence)
  /// A variadic function whose prototype names no parameters.
  case unnamedParameters

  // Types.

  /// A type that has no name in a description.
  case nameless
  /// A record that is passed by value, but whose fields are not described, for a reason if there is one of its own.
  indirect case byValue(CTypeName, SkipReason?)
  /// A type that is passed by value, but of which only the name is known.
  case opaqueByValue(CTypeName)
  /// A function type without a pointer to it.
  case functionType(String)
  /// A pointer to a variadic function.
  case variadicPointer
  /// A pointer to a type that has no name in a description.
  case pointer(CTypeName)

  // Fields.

  case volatile
  /// A field with an attribute `packed` of its own.
  case packedField
  /// A typedef with an alignment of its own.
  case alignedTypedef
  case noFields
  /// A type that the headers do not declare.
  case unknownType(CTypeName)
  /// A field of a type that has no size.
  case noSize(String)
  /// A field whose type is skipped.
  indirect case fieldType(CTypeName, SkipReason)

  // Macros.

  /// A number that may have more than 64 bits.
  case wideInteger
  /// A number so small that no literal of Swift's has its value.
  case subnormal
  /// A `long double` that may not be a `double`.
  case longDouble
  case nullPointer
  /// A function-like macro: it does not say which types it takes.
  case untypedMacro
  /// A macro without a constant value, and its text.
  case macro(HeaderMacro.Absence?, text: String)
}
