public import CaissonModel

/// The reason why import leaves a declaration out of a description.
public enum SkipReason: Error, Hashable, Sendable {
  /// A description cannot express it.
  case unsupported(UnsupportedReason)
  /// The header marks it as unavailable.
  case unavailable
  /// The shared library does not export it.
  case notExported(library: String)
  /// An optional function cannot be variadic; the associated value is the reason why it is optional.
  case optionalVariadic(ImportedLibrary.Absence)
  /// A variadic function whose prototype names no parameters.
  case unnamedParameters

  // Types.

  /// A type that a description cannot name.
  case nameless
  /// A record that is passed by value although its fields are not described, with the reason if there is a specific
  /// one.
  indirect case byValue(CTypeName, SkipReason?)
  /// An opaque type that is passed by value.
  case opaqueByValue(CTypeName)
  /// A function type without a pointer to it.
  case functionType(String)
  /// A pointer to a variadic function.
  case variadicPointer
  /// A pointer to a type that a description cannot name.
  case pointer(CTypeName)

  // Fields.

  case volatile
  /// A field with its own attribute `packed`.
  case packedField
  /// A typedef with its own alignment.
  case alignedTypedef
  case noFields
  /// A type that no header declares.
  case unknownType(CTypeName)
  /// A field whose type has no size.
  case noSize(String)
  /// A field whose type is skipped.
  indirect case fieldType(CTypeName, SkipReason)

  // Macros.

  /// A number that may exceed 64 bits.
  case wideInteger
  /// A number too small for a Swift literal.
  case subnormal
  /// A `long double` that may not be representable as a `double`.
  case longDouble
  case nullPointer
  /// A function-like macro, whose parameter types are unknown.
  case untypedMacro
  /// A macro without a constant value, with its text.
  case macro(HeaderMacro.Absence?, text: String)
}
