/// What a finding is about: the identifier by which `caisson explain` tells more.
public enum Rule: String, Hashable, Sendable, Codable, CaseIterable {
  // The description by itself.
  case noHeaders = "no-headers"
  case headerName = "header-name"
  case libraryName = "library-name"
  case twoTypes = "two-types"
  case contradiction
  case byValue = "by-value"

  // Functions.
  case missingFunction = "missing-function"
  case notAFunction = "not-a-function"
  case parameterCount = "parameter-count"
  case parameterType = "parameter-type"
  case resultType = "result-type"
  case variadic
  case noPrototype = "no-prototype"
  case freeingFunction = "freeing-function"
  case inlineFunction = "inline-function"

  // Types.
  case missingType = "missing-type"
  case opaqueType = "opaque-type"
  case inexpressible
  case recordKind = "record-kind"
  case missingField = "missing-field"
  case unknownField = "unknown-field"
  case fieldType = "field-type"
  case fieldPlace = "field-place"
  case bitWidth = "bit-width"
  case recordSize = "record-size"
  case recordAlignment = "record-alignment"

  // Numbers and variables.
  case enumerationType = "enumeration-type"
  case missingEnumerator = "missing-enumerator"
  case enumeratorValue = "enumerator-value"
  case missingConstant = "missing-constant"
  case constantValue = "constant-value"
  case missingVariable = "missing-variable"
  case variableType = "variable-type"

  // What the C compiler says of the generated header.
  case compiler

  // What the header says of the use of a declaration.
  case deprecated
  case unavailable
  case nullability
  case ownership
  case discardedResult = "discarded-result"
  case linkName = "link-name"

  // The symbols of a shared library.
  case missingSymbol = "missing-symbol"
  case versionedSymbol = "versioned-symbol"
  case weakSymbol = "weak-symbol"
}
