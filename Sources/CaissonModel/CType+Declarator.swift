extension CType: CustomStringConvertible {
  /// The type as C writes it in a cast: `const char *`, `int (*)(void *)`.
  public var description: String { declaration(of: "") }

  /// The type as C writes it in a declaration: `const char *name`, `int (*compare)(const void *)`.
  ///
  /// - Parameter name: the declared name; empty for an abstract declarator.
  public func declaration(of name: String) -> String {
    switch self {
    case .pointer(let target):
      switch target.unqualified {
      case .function, .array: target.declaration(of: "(*\(name))")
      default: target.declaration(of: "*\(name)")
      }
    case .function(let type):
      type.result.declaration(of: name + type.parameterList)
    case .array(let element, let count):
      element.declaration(of: "\(name)[\(count.map { "\($0)" } ?? "")]")
    case .const(let type):
      switch type {
      // The qualifier of a pointer stands to the right of its star.
      case .pointer: type.declaration(of: name.isEmpty ? "const" : "const \(name)")
      // That of an array is its elements'.
      case .array(let element, let count): CType.array(of: .const(element), count: count).declaration(of: name)
      default: "const " + type.declaration(of: name)
      }
    default:
      name.isEmpty ? specifier : "\(specifier) \(name)"
    }
  }

  /// The type specifier of a type that is neither pointer, function nor qualified.
  private var specifier: String {
    switch self {
    case .void: "void"
    case .integer(let type): type.rawValue
    case .floating(let type): type.rawValue
    case .complex(let type): "\(type.rawValue) _Complex"
    case .record(let name), .enumeration(let name, _), .opaque(let name): name
    case .pointer, .const, .function, .array: description
    }
  }
}

extension FunctionType {
  /// The parenthesised parameter types of a prototype: `(int, const char *, ...)`, or `(void)`.
  public var parameterList: String {
    let list = parameters.map(\.description) + (isVariadic ? ["..."] : [])
    return list.isEmpty ? "(void)" : "(" + list.joined(separator: ", ") + ")"
  }
}
