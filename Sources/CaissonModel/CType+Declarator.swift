extension CType: CustomStringConvertible {
  /// The type as C writes it in a cast: `const char *`, `int (*)(void *)`.
  public var description: String { declaration(of: "") }

  /// Returns the type as ``description`` spells it, with other spellings for the names of types.
  public func description(naming: (CTypeName) -> String) -> String { declaration(of: "", naming: naming) }

  /// Returns the declaration of a name with this type: `const char *name`, `int (*compare)(const void *)`.
  ///
  /// - Parameters:
  ///   - name: the declared name; empty for an abstract declarator.
  ///   - naming: spells the name of a type; the default is C's spelling.
  public func declaration(of name: String, naming: (CTypeName) -> String = \.description) -> String {
    switch self {
    case .pointer(let target):
      switch target.unqualified {
      case .function, .array: target.declaration(of: "(*\(name))", naming: naming)
      default: target.declaration(of: "*\(name)", naming: naming)
      }
    case .function(let type):
      type.result.declaration(of: name + type.parameterList(naming: naming), naming: naming)
    case .array(let element, let count):
      element.declaration(of: "\(name)[\(count.map { "\($0)" } ?? "")]", naming: naming)
    case .const(let type):
      switch type {
      // The qualifier of a pointer stands to the right of the asterisk.
      case .pointer: type.declaration(of: name.isEmpty ? "const" : "const \(name)", naming: naming)
      // The qualifier of an array belongs to its elements.
      case .array(let element, let count):
        CType.array(of: .const(element), count: count).declaration(of: name, naming: naming)
      default: "const " + type.declaration(of: name, naming: naming)
      }
    default:
      name.isEmpty ? specifier(naming) : "\(specifier(naming)) \(name)"
    }
  }

  /// Returns the type specifier of a type that is neither a pointer, a function nor qualified.
  private func specifier(_ naming: (CTypeName) -> String) -> String {
    switch self {
    case .void: "void"
    case .integer(let type): type.rawValue
    case .floating(let type): type.rawValue
    case .complex(let type): "\(type.rawValue) _Complex"
    case .record(let name), .enumeration(let name, _), .opaque(let name): naming(name)
    case .pointer, .const, .function, .array: description(naming: naming)
    }
  }
}

extension FunctionType {
  /// The parenthesised parameter types of a prototype: `(int, const char *, ...)`, or `(void)`.
  public var parameterList: String { parameterList(naming: \.description) }

  fileprivate func parameterList(naming: (CTypeName) -> String) -> String {
    let list = parameters.map { $0.description(naming: naming) } + (isVariadic ? ["..."] : [])
    return list.isEmpty ? "(void)" : "(" + list.joined(separator: ", ") + ")"
  }
}
