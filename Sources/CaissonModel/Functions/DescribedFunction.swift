/// A C function of an evaluated description.
public typealias FunctionDescription = DescribedFunction<CType>

/// A C function, as a description states it.
///
/// `Type` stands for a C type: ``CType`` once the description is evaluated; before that, in a macro, what the compiler is to say of a
/// Swift type.
public struct DescribedFunction<Type> {
  /// What a call goes to.
  public var callee: Callee
  /// The Swift base name: `parse`.
  public var name: String
  /// How the Swift protocol declares the function.
  public var form: FunctionForm
  /// The parameters in C's order, with those that Swift does not see.
  public var parameters: [DescribedParameter<Type>]
  /// How many parameters the prototype names before its `...`; nil for a prototype without one.
  public var namedParameterCount: Int?
  /// C's result.
  public var result: DescribedResult<Type>
  /// The result of the Swift function as the description writes it: C's own, or a tuple with what C writes through pointers.
  public var swiftResult: String
  /// The parameters whose objects end with the call, and with them what C retained for them.
  public var released: [String]
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the description declares it.
  public var place: SourcePlace

  /// Creates a function.
  public init(
    _ callee: Callee, name: String, form: FunctionForm = .method(MethodTraits()),
    parameters: [DescribedParameter<Type>] = [], namedParameterCount: Int? = nil, result: DescribedResult<Type> = .void,
    swiftResult: String = "Void", released: [String] = [], documentation: [String] = [], place: SourcePlace
  ) {
    self.callee = callee
    self.name = name
    self.form = form
    self.parameters = parameters
    self.namedParameterCount = namedParameterCount
    self.result = result
    self.swiftResult = swiftResult
    self.released = released
    self.documentation = documentation
    self.place = place
  }
}

extension DescribedFunction: Equatable where Type: Equatable {}
extension DescribedFunction: Hashable where Type: Hashable {}
extension DescribedFunction: Sendable where Type: Sendable {}
extension DescribedFunction: Encodable where Type: Encodable {}
extension DescribedFunction: Decodable where Type: Decodable {}

extension DescribedFunction {
  /// The name in C; for a call of a function pointer, the Swift name.
  public var symbol: String {
    switch callee {
    case .symbol(let symbol), .macro(let symbol): symbol
    case .pointer: name
    }
  }

  /// Whether a symbol is called, and not a macro or a pointer.
  public var isSymbol: Bool { if case .symbol = callee { true } else { false } }

  /// Whether a macro is called.
  public var isMacro: Bool { if case .macro = callee { true } else { false } }

  /// Whether the library may lack it.
  public var isOptional: Bool { if case .optionalProperty = form { true } else { false } }

  /// Whether it is an inline function: its body is in the header, and no library has a symbol of it.
  public var isInline: Bool { form == .optionalProperty(.inline) }

  /// What is said of a method; nil for an optional function.
  public var method: MethodTraits? { if case .method(let traits) = form { traits } else { nil } }

  /// Whether it is declared plain `throws`: errors of callbacks, of contracts and of C come out of it.
  public var receivesErrors: Bool { method?.receivesErrors == true }

  /// The result that means failure.
  public var failure: FailureCondition? { result.value?.failure }

  /// The symbol of the function that frees C's string once it is copied.
  public var freedBy: String? { result.value?.freedBy }

  /// The parameters of the Swift function, in order.
  public var arguments: [SwiftParameter] {
    let arguments = parameters.compactMap(\.argument)
    let isInOrder = zip(arguments, arguments.dropFirst()).allSatisfy { $0.position <= $1.position }
    return isInOrder ? arguments : arguments.sorted { $0.position < $1.position }
  }

  /// Gives every location another file.
  mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    move(&place)
    if case .value(var value) = result {
      value.place.relocate(move)
      result = .value(value)
    }
    for index in parameters.indices { parameters[index].place.relocate(move) }
  }
}
