/// A Swift type that describes itself to C: as a value, an argument or a result, with the types that it declares.
///
/// Conformances come from the macros, and from this module for numbers, pointers, strings, arrays and callbacks. A
/// ``CConvertible`` or a ``CStringConvertible`` needs none: the type of its raw value stands for it (``CPointee/CCounterpart``). A
/// type with a hand-written conformance to ``CValue`` needs one to this protocol, too.
///
/// It is separate from ``CPointee`` and related protocols, because every program with C values has those, and few
/// contain descriptions.
public protocol CDescribed: SendableMetatype {
  /// Describes the C type, after adding the types that it declares to the table.
  static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType

  /// Describes the type as an argument, after adding the types that it declares to the table.
  static func describeArgument(in types: inout TypeTable) throws(UndescribedType) -> ArgumentDescription
}

extension CDescribed {
  /// Describes the type as a value.
  public static func describeArgument(in types: inout TypeTable) throws(UndescribedType) -> ArgumentDescription {
    ArgumentDescription(type: try describe(in: &types))
  }
}

extension TypeTable {
  /// Describes a type that is known only at run time.
  ///
  /// - Throws: ``UndescribedType``, if it has no C counterpart.
  public mutating func describe(_ type: any Any.Type) throws(UndescribedType) -> CType {
    func counterpart<Value: CPointee>(_: Value.Type) -> any Any.Type { Value.CCounterpart.self }
    guard let pointee = type as? any CPointee.Type, let described = counterpart(pointee) as? any CDescribed.Type else {
      throw UndescribedType(type)
    }
    return try described.describe(in: &self)
  }

  /// Describes the type of a function by its Swift types.
  mutating func describeFunction<each Parameter, Result>(
    _ parameters: repeat (each Parameter).Type, returning result: Result.Type
  ) throws(UndescribedType) -> FunctionType {
    var described: [CType] = []
    for parameter in repeat each parameters { described.append(try describe(parameter)) }
    return FunctionType(parameters: described, result: result == Void.self ? .void : try describe(result))
  }
}

// The conformances below are in the object file of the protocol itself: `TypeTable.describe` looks some up at run time,
// and the linker takes only object files from a static library that something refers to.

/// A Swift integer type that stands for a C one.
protocol DescribedInteger: CInteger, CDescribed {
  static var integerType: IntegerType { get }
}

extension DescribedInteger {
  /// Describes the type as its C counterpart.
  public static func describe(in types: inout TypeTable) -> CType { .integer(integerType) }
}

extension Int8: DescribedInteger { static var integerType: IntegerType { .int8 } }
extension UInt8: DescribedInteger { static var integerType: IntegerType { .uint8 } }
extension Int16: DescribedInteger { static var integerType: IntegerType { .int16 } }
extension UInt16: DescribedInteger { static var integerType: IntegerType { .uint16 } }
extension Int32: DescribedInteger { static var integerType: IntegerType { .int32 } }
extension UInt32: DescribedInteger { static var integerType: IntegerType { .uint32 } }
extension Int64: DescribedInteger { static var integerType: IntegerType { .int64 } }
extension UInt64: DescribedInteger { static var integerType: IntegerType { .uint64 } }
extension Int128: DescribedInteger { static var integerType: IntegerType { .int128 } }
extension UInt128: DescribedInteger { static var integerType: IntegerType { .unsignedInt128 } }
extension Int: DescribedInteger { static var integerType: IntegerType { .long } }
extension UInt: DescribedInteger { static var integerType: IntegerType { .unsignedLong } }

extension Bool: CDescribed {
  /// Describes the type as `_Bool`.
  public static func describe(in types: inout TypeTable) -> CType { .integer(.bool) }
}

extension Float16: CDescribed {
  /// Describes the type as `_Float16`.
  public static func describe(in types: inout TypeTable) -> CType { .floating(.float16) }
}

extension Float: CDescribed {
  /// Describes the type as `float`.
  public static func describe(in types: inout TypeTable) -> CType { .floating(.float) }
}

extension Double: CDescribed {
  /// Describes the type as `double`.
  public static func describe(in types: inout TypeTable) -> CType { .floating(.double) }
}

#if arch(x86_64) || arch(i386)
  extension Float80: CDescribed {
    /// Describes the type as `long double`.
    public static func describe(in types: inout TypeTable) -> CType { .floating(.longDouble) }
  }
#endif

extension CComplex: CDescribed where Part: CDescribed {
  /// Describes the type as a complex number of the part's type.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    guard case .floating(let part) = try Part.describe(in: &types) else { throw UndescribedType(self) }
    return .complex(part)
  }
}

extension CVoid: CDescribed {
  /// Describes the type as `void`.
  public static func describe(in types: inout TypeTable) -> CType { .void }
}

extension CConst: CDescribed where Target.CCounterpart: CDescribed {
  /// Describes the type as the target, `const`.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    .const(try Target.CCounterpart.describe(in: &types))
  }
}

extension CPointer: CDescribed where Pointee.CCounterpart: CDescribed {
  /// Describes the type as a pointer to the target.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    .pointer(to: try Pointee.CCounterpart.describe(in: &types))
  }
}

extension CStringPointer: CDescribed {
  /// Describes the type as `const char *`.
  public static func describe(in types: inout TypeTable) -> CType { .pointer(to: .const(.integer(.char))) }
}

extension CFunctionPointer: CDescribed {
  /// Describes the type as a pointer to a function.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    .pointer(to: .function(try types.describeFunction(repeat (each Parameter).self, returning: Result.self)))
  }
}

extension InlineArray: CDescribed where Element: CPointee, Element.CCounterpart: CDescribed {
  /// Describes the type as an array.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    .array(of: try Element.CCounterpart.describe(in: &types), count: count)
  }
}

extension CFlexibleArray: CDescribed where Element.CCounterpart: CDescribed {
  /// Describes the type as an array without a size.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    .array(of: try Element.CCounterpart.describe(in: &types), count: nil)
  }
}

extension Optional: CDescribed where Wrapped: CNullableArgument, Wrapped.CCounterpart: CDescribed {
  /// Describes the type as the wrapped type, whose null pointer is nil.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    try Wrapped.CCounterpart.describe(in: &types)
  }

  /// Describes the type as an argument.
  public static func describeArgument(in types: inout TypeTable) throws(UndescribedType) -> ArgumentDescription {
    var argument = try Wrapped.CCounterpart.describeArgument(in: &types)
    argument.isNullable = true
    return argument
  }
}

extension String: CDescribed {
  /// Describes the type as `const char *`, NUL-terminated UTF-8.
  ///
  /// A result is copied before temporaries end, because it may point into one.
  public static func describe(in types: inout TypeTable) -> CType { .pointer(to: .const(.integer(.char))) }

  /// Describes the type as an argument.
  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    ArgumentDescription(type: describe(in: &types), isString: true)
  }
}

extension ForeignCallback: CDescribed where repeat each Parameter: CPointee {
  /// Describes the type as a pointer to a function.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    .pointer(to: .function(try types.describeFunction(repeat (each Parameter).self, returning: Result.self)))
  }

  /// Describes the type as an argument.
  public static func describeArgument(in types: inout TypeTable) throws(UndescribedType) -> ArgumentDescription {
    ArgumentDescription(type: try describe(in: &types))
  }
}

extension SendableForeignCallback: CDescribed where repeat each Parameter: CPointee {
  /// Describes the type as a pointer to a function.
  public static func describe(in types: inout TypeTable) throws(UndescribedType) -> CType {
    try _Plain.describe(in: &types)
  }

  /// Describes the type as an argument.
  public static func describeArgument(in types: inout TypeTable) throws(UndescribedType) -> ArgumentDescription {
    try _Plain.describeArgument(in: &types)
  }
}
