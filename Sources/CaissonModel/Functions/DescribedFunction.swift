/// A C function of an evaluated description.
public typealias FunctionDescription = DescribedFunction<CType>

/// A C function, as a description states it.
///
/// `Type` stands for a C type: ``CType`` once the description is evaluated; before that, in a macro, the question about
/// a Swift type that the compiler will answer.
public struct DescribedFunction<Type> {
  /// The target of the call.
  public var callee: Callee
  /// The Swift base name: `parse`.
  public var name: String
  /// How the Swift protocol declares the function.
  public var form: FunctionForm
  /// The parameters in C's order, including those that are not parameters in Swift.
  public var parameters: [DescribedParameter<Type>]
  /// The number of parameters before the `...` of the prototype; nil if the prototype has none.
  public var namedParameterCount: Int?
  /// The result of the C function.
  public var result: DescribedResult<Type>
  /// The result of the Swift function as the description writes it: that of the C function, or a tuple with the values
  /// that C writes through pointers.
  public var swiftResult: String
  /// The parameters whose objects end with the call, and with them everything that C retains for these objects.
  public var released: [String]
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The source location of the declaration in the description.
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
  /// The C name; for a call of a function pointer, the Swift name.
  public var symbol: String {
    switch callee {
    case .symbol(let symbol), .macro(let symbol): symbol
    case .pointer: name
    }
  }

  /// Whether the call goes to a symbol, and not to a macro or a pointer.
  public var isSymbol: Bool { if case .symbol = callee { true } else { false } }

  /// Whether the call goes to a macro.
  public var isMacro: Bool { if case .macro = callee { true } else { false } }

  /// Whether the library may lack the function.
  public var isOptional: Bool { if case .optionalProperty = form { true } else { false } }

  /// Whether it is an inline function, whose body is in the header: no library exports it.
  public var isInline: Bool { form == .optionalProperty(.inline) }

  /// The traits of a method; nil for an optional function.
  public var method: MethodTraits? { if case .method(let traits) = form { traits } else { nil } }

  /// Whether it is declared plain `throws`: it throws errors of callbacks, of contracts and of C.
  public var receivesErrors: Bool { method?.receivesErrors == true }

  /// The result that means failure.
  public var failure: FailureCondition? { result.value?.failure }

  /// The symbol of the function that frees C's string after it is copied.
  public var freedBy: String? { result.value?.freedBy }

  /// The parameters of the Swift function, in order.
  public var arguments: [SwiftParameter] {
    let arguments = parameters.compactMap(\.argument)
    let isInOrder = zip(arguments, arguments.dropFirst()).allSatisfy { $0.position <= $1.position }
    return isInOrder ? arguments : arguments.sorted { $0.position < $1.position }
  }

  /// Replaces the file of every source location.
  mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    move(&place)
    if case .value(var value) = result {
      value.place.relocate(move)
      result = .value(value)
    }
    for index in parameters.indices { parameters[index].place.relocate(move) }
  }
}
