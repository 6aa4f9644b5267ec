/// Rules for exported declarations, found by the macros and by `caisson export`.
public enum ExportRule: String, RuleFamily {
  case place = "export-place"
  case member = "export-member"
  case type = "export-type"
  case nested = "export-nested"
  case library = "export-library"
  case name = "export-name"
  case sameName = "export-same-name"
  case access = "export-access"
  case final = "export-final"
  case generic = "export-generic"
  case rawValues = "export-raw-values"
  case async = "export-async"
  case modifier = "export-modifier"
  case operatorFunction = "export-operator"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .place:
      Explanation(
        "@Export is attached to a function or an initializer",
        "C calls functions. A class is exported by @ExportClass, an enumeration by @ExportEnum, a property by a function that "
          + "returns it.")
    case .member:
      Explanation(
        "An exported member stands in the body of an exported type",
        "The macro of the type writes its C functions, and sees the body alone. For an extension, export a function at file scope "
          + "that takes the object.")
    case .type:
      Explanation(
        "@ExportClass is attached to a final class, @ExportEnum to an enumeration",
        "C holds objects by checked handles, and enumerations as numbers. Structures have no handle.")
    case .nested:
      Explanation("An exported type is at file scope", "The C functions of the type are written beside it.")
    case .library:
      Explanation(
        "A module has one @ExportLibrary, on an enumeration at file scope",
        "It names the library, and holds the functions that all exports share, such as that of the last error.")
    case .name:
      Explanation(
        "The exported name is a C identifier",
        "It consists of letters, digits and underscores, does not begin with a digit, and is no keyword of C or C++.")
    case .sameName:
      Explanation("Each exported name is used once", "C has one name space for functions, and one for types.")
    case .access: Explanation("An exported declaration is public", "C uses it from outside of the module.")
    case .final:
      Explanation("An exported class is final", "C knows objects of one class, and cannot tell subclasses apart.")
    case .generic:
      Explanation(
        "An exported declaration is not generic", "C has no generic types and functions: each needs one definite type.")
    case .rawValues:
      Explanation(
        "An exported enumeration has integer raw values", "C has the numbers, with names: 'enum Kind: CInt'.")
    case .async:
      Explanation(
        "An exported function is not async",
        "C waits until a function returns. Take a closure, and call it when the work is done.")
    case .modifier:
      Explanation(
        "An exported function has no modifiers", "It is a plain function or method: not mutating, not a class method.")
    case .operatorFunction: Explanation("An operator is not exported", "C has no operators of its own.")
    }
  }
}
