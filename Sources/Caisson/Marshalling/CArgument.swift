/// A Swift type that can stand in the parameter list of a C function.
///
/// Besides the values of C these are the types that are turned into one for the length of a call: strings and
/// callbacks.
public protocol CArgument {
  /// Describes what C is given, after adding what it declares to the table.
  static func describeArgument(in types: inout TypeTable) -> ArgumentDescription
}

/// An argument that may be `nil`, which C sees as a null pointer.
public protocol CNullableArgument: CArgument {}

extension Optional: CArgument where Wrapped: CNullableArgument {
  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    var argument = Wrapped.describeArgument(in: &types)
    argument.isNullable = true
    return argument
  }
}

/// Describes an argument's type: for macro-written code, in which the compiler's complaint about a type that has no form
/// in C names the type.
public func describeArgument<Argument: CArgument>(
  _ type: Argument.Type, _ types: inout TypeTable
) -> ArgumentDescription {
  type.describeArgument(in: &types)
}

/// Describes the type of a result that may be a string: for macro-written code, as ``describeArgument(_:_:)``.
public func describeResult<Result: CResult>(_ type: Result.Type, _ types: inout TypeTable) -> CType {
  type.describeResult(in: &types)
}

/// Describes the type of a value that C gives: for macro-written code, as ``describeArgument(_:_:)``.
public func describeValue<Value: CPointee>(_ type: Value.Type, _ types: inout TypeTable) -> CType {
  type.describe(in: &types)
}

/// Describes a pointer to a value that C reads and writes: for macro-written code.
public func describePointer<Target: CPointee>(
  to type: Target.Type, _ types: inout TypeTable
) -> ArgumentDescription {
  ArgumentDescription(type: .pointer(to: type.describe(in: &types)))
}

/// Describes a pointer to values that C only reads: for macro-written code.
public func describePointer<Target: CPointee>(
  toConst type: Target.Type, _ types: inout TypeTable
) -> ArgumentDescription {
  ArgumentDescription(type: .pointer(to: .const(type.describe(in: &types))))
}

extension ArgumentDescription {
  /// `const void *`
  public static let constantBytes = ArgumentDescription(type: .pointer(to: .const(.void)))
  /// `void *`
  public static let bytes = ArgumentDescription(type: .pointer(to: .void))

  /// The description of a callback whose function in C has one parameter more, the context: for macro-written code.
  public func takingContext(_ position: CallbackContext.Position) -> Self {
    guard case .pointer(to: .function(var function)) = type else { return self }
    var argument = self
    let index = position == .first ? 0 : function.parameters.count
    function.parameters.insert(.pointer(to: .void), at: index)
    argument.type = .pointer(to: .function(function))
    argument.contextIndex = index
    return argument
  }

  /// The description of an argument that may be `nil`.
  public var nullable: Self {
    var argument = self
    argument.isNullable = true
    return argument
  }

  /// The description of an argument that is passed in another way.
  public func passed(_ passing: ParameterDescription.Passing) -> Self {
    var argument = self
    argument.passing = passing
    return argument
  }
}

extension ConstantDescription.Value {
  /// The value of an integer constant: for macro-written code.
  public init(_ value: some BinaryInteger) { self = .integer("\(value)") }
  /// The value of a constant that is true or false: for macro-written code.
  public init(_ value: Bool) { self = .integer(value ? "1" : "0") }
  /// The value of a floating constant: for macro-written code.
  public init(_ value: some BinaryFloatingPoint) { self = .floating("\(value)") }
  /// The value of a string constant: for macro-written code.
  public init(_ value: String) { self = .string(value) }
  /// The value of an enumeration: for macro-written code.
  public init<Value: RawRepresentable>(_ value: Value) where Value.RawValue: BinaryInteger {
    self = .integer("\(value.rawValue)")
  }
}
