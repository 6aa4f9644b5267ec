internal import CaissonModel

extension SkipReason: CustomStringConvertible {
  /// The reason as a clause that can follow the name of the declaration and a colon.
  public var description: String {
    switch self {
    case .unsupported(let reason): "\(reason)"
    case .unavailable: "the header marks it as unavailable"
    case .notExported(let library): "\(library) does not export it"
    case .optionalVariadic(let absence): "\(absence), and an optional function cannot be variadic"
    case .unnamedParameters: "it is variadic, and its prototype names no parameters"
    case .macro(let absence, let text): Self.words(for: absence, text)
    default: ofType ?? ofField ?? ofMacro
    }
  }

  private var ofType: String? {
    switch self {
    case .nameless: "it has no name that a description could use"
    case .byValue(let name, nil): "'\(name)' is passed by value, and its fields are not supported"
    case .byValue(let name, let reason?): "'\(name)' is passed by value, and \(reason)"
    case .opaqueByValue(let name): "'\(name)' is passed by value, and only its name is known"
    case .functionType(let type): "'\(type)' is a function, not a pointer to one"
    case .variadicPointer: "a pointer to a variadic function is not supported"
    case .pointer(let type): "'\(type) *' is not supported"
    default: nil
    }
  }

  private var ofField: String? {
    switch self {
    case .volatile: "'volatile' is not supported"
    case .packedField: "an attribute 'packed' of a field is not supported"
    case .alignedTypedef: "an alignment of the typedef is not supported"
    case .noFields: "it has no fields"
    case .unknownType(let name): "no header declares '\(name)'"
    case .noSize(let type): "'\(type)' has no size"
    case .fieldType(let name, let reason): "'\(name)': \(reason)"
    default: nil
    }
  }

  private var ofMacro: String {
    switch self {
    case .wideInteger: "it may have more than 64 bits, and libclang returns at most 64"
    case .subnormal: "it is too small for a Swift literal"
    case .longDouble: "its value may not be a 'double', and libclang returns only doubles"
    case .nullPointer: "it is a null pointer, which is nil in Swift"
    default: "a macro does not say which types it takes"
    }
  }

  private static func words(for absence: HeaderMacro.Absence?, _ text: String) -> String {
    switch absence {
    case .unsupported(let reason): "\(reason)"
    case .runTime: "'\(text)' has a value only at run time"
    case .undeclared(let name): "it uses '\(name)', which is not declared at the end of the headers"
    case .keyword: "'\(text)' replaces a keyword of C"
    case .list: "'\(text)' is more than one value"
    case .function: "'\(text)' is a function, which has a name of its own"
    case .nothing: "'\(text)' has no value"
    case .position: "'\(text)' depends on the source location"
    case .noExpression, nil: "'\(text)' is not an expression"
    }
  }
}
