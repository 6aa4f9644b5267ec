extension DescribedFunction where Type == CType {
  /// The C type of the function, as in its prototype.
  public var type: FunctionType {
    FunctionType(
      parameters: parameters.prefix(namedParameterCount ?? parameters.count).map(\.type), result: result.type,
      isVariadic: namedParameterCount != nil)
  }

  /// The types of all arguments of a call, in order; those of variadic arguments are promoted.
  public var argumentTypes: [CType] {
    parameters.enumerated().map { index, parameter in
      index < (namedParameterCount ?? parameters.count) ? parameter.type : parameter.type.promoted
    }
  }

  /// The C prototype: `int puts(const char *)`.
  public var prototype: String { CType.function(type).declaration(of: symbol) }
}

extension CType {
  /// The type to which the default argument promotions convert this one as a variadic argument (C17 6.5.2.2).
  public var promoted: CType {
    switch self {
    case .const(let type): type.promoted
    case .floating(.float): .floating(.double)
    case .integer(let type) where type.size(in: .host) < 4: .integer(.int)
    default: self
    }
  }
}
