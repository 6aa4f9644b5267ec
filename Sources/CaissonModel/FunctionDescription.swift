/// A C function, as a description states it.
public struct FunctionDescription: Hashable, Sendable, Codable {
  /// What a call goes to.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A function that the headers declare: a symbol of the library, or `static inline`.
    case function
    /// A macro that is used like a function: only a compiler of C can call it.
    case macro
    /// The function that the first argument points to.
    case pointer
  }

  /// The result that means failure, which the Swift function throws.
  public enum Failure: Hashable, Sendable, Codable {
    /// A number below zero.
    case negative
    /// A number other than zero.
    case nonzero
    /// Zero, or false.
    case zero
    /// A null pointer.
    case null
    /// Where a closure over the result, as Swift source, gives true.
    case predicate(String)
  }

  /// What a call goes to.
  public var kind: Kind
  /// The name of the C symbol; for a call of a function pointer, the Swift name.
  public var symbol: String
  /// The Swift base name: `parse`.
  public var name: String
  /// The parameters, in C's order, those among them that Swift does not see.
  public var parameters: [ParameterDescription]
  /// How many parameters C's prototype names, if more arguments follow them; nil for a prototype that names all.
  public var fixedCount: Int?
  /// The type of the result, in C.
  public var result: CType
  /// C's result as a type of Swift; `Void` for none.
  public var resultType: String
  /// The result of the Swift function as the description writes it: ``resultType``, or a tuple with what C writes through
  /// pointers.
  public var swiftResult: String
  /// Whether Swift does not see C's result: it says no more than whether the call failed.
  public var hidesResult: Bool
  /// Whether C's result may be a null pointer.
  public var resultIsNullable: Bool
  /// The symbol of the function that frees C's result once it is copied; nil where the result stays C's.
  public var freedBy: String?
  /// The result that means failure.
  public var failure: Failure?
  /// Whether the result may be ignored: it is declared `@discardableResult`.
  public var isResultDiscardable: Bool
  /// Whether it is declared plain `throws`: errors of callbacks, of contracts and of C come out of it.
  public var receivesErrors: Bool
  /// Whether the call may block, and is made on a thread of its own: it is declared `async`.
  public var isAsync: Bool
  /// Whether the library may be without it: it is declared as an optional property.
  public var isOptional: Bool
  /// Whether the header has its body, `static`: a program that links C's stubs has it, and no library does.
  public var isInline: Bool
  /// What C does with its arguments after the call has returned.
  public var lifetimes: LifetimeDescription
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// Where the description states the type of the result; nil where it states none.
  public var resultPlace: SourcePlace?
  /// Where the description declares it.
  public var place: SourcePlace

  public init(
    kind: Kind = .function, symbol: String, name: String, parameters: [ParameterDescription] = [],
    fixedCount: Int? = nil,
    result: CType = .void, resultType: String = "Void", swiftResult: String = "Void", hidesResult: Bool = false,
    resultIsNullable: Bool = false,
    freedBy: String? = nil, failure: Failure? = nil, isResultDiscardable: Bool = false, receivesErrors: Bool = false,
    isAsync: Bool = false, isOptional: Bool = false, isInline: Bool = false,
    lifetimes: LifetimeDescription = LifetimeDescription(),
    documentation: [String] = [], resultPlace: SourcePlace? = nil, place: SourcePlace
  ) {
    self.kind = kind
    self.symbol = symbol
    self.name = name
    self.parameters = parameters
    self.fixedCount = fixedCount
    self.result = result
    self.resultType = resultType
    self.swiftResult = swiftResult
    self.hidesResult = hidesResult
    self.resultIsNullable = resultIsNullable
    self.freedBy = freedBy
    self.failure = failure
    self.isResultDiscardable = isResultDiscardable
    self.receivesErrors = receivesErrors
    self.isAsync = isAsync
    self.isOptional = isOptional
    self.isInline = isInline
    self.lifetimes = lifetimes
    self.documentation = documentation
    self.resultPlace = resultPlace
    self.place = place
  }

  /// Gives every place another file.
  mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    move(&place)
    resultPlace.relocate(move)
    for index in parameters.indices { parameters[index].place.relocate(move) }
  }

  /// The function's type, in C: what its prototype says.
  public var type: FunctionType {
    FunctionType(
      parameters: parameters.prefix(fixedCount ?? parameters.count).map(\.type), result: result,
      isVariadic: fixedCount != nil)
  }

  /// The types of all arguments of a call, in order, as they are passed: those after the prototype's are promoted.
  public var argumentTypes: [CType] {
    parameters.enumerated().map { index, parameter in
      index < (fixedCount ?? parameters.count) ? parameter.type : parameter.type.promoted
    }
  }

  /// The prototype, in C: `int puts(const char *)`.
  public var prototype: String { CType.function(type).declaration(of: symbol) }
}

extension CType {
  /// The type that C's default argument promotions make of this one, as an argument behind a prototype's `...` (C17 6.5.2.2).
  public var promoted: CType {
    switch self {
    case .const(let type): type.promoted
    case .floating(.float): .floating(.double)
    case .integer(let type) where type.size(in: .host) < 4: .integer(.int)
    default: self
    }
  }
}
