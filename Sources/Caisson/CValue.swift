/// A Swift type whose values C can hold in a register: a number, a pointer, an enumeration.
///
/// A value travels as a *word* of 64 bits: an integer sign- or zero-extended from its own width, a floating number as
/// its bit pattern in the lower bits, a pointer as C's own number for it.
public protocol CValue: CPointee, CArgument, BitwiseCopyable {
  /// The size in memory, in bytes: 1, 2, 4 or 8. The alignment is the same.
  static func size(in dataModel: DataModel) -> Int

  /// The value as a word.
  var word: UInt64 { get }

  /// The value of a word, of which only the bits that the type has in the space count.
  ///
  /// - Parameters:
  ///   - word: what C gave.
  ///   - space: the address space that C runs in.
  ///   - instance: the instance of the space, for pointers.
  /// - Returns: nil if C may not give this: a null pointer where the type is not optional.
  static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Self?

  /// Whether the value survives the width that its type has in a data model.
  func fits(in dataModel: DataModel) -> Bool
}

extension CValue {
  /// True: all types but those of `long`'s kin have one width.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool { true }

  public static func describeArgument(in types: inout TypeTable) -> ArgumentDescription {
    ArgumentDescription(type: describe(in: &types))
  }
}

/// A value of which one word is free to stand for `nil`: a pointer, whose null it is.
public protocol CNullable: CValue, CNullableArgument {}

extension Optional: CPointee where Wrapped: CNullable {
  public static func describe(in types: inout TypeTable) -> CType { Wrapped.describe(in: &types) }
}

extension Optional: CValue where Wrapped: CNullable {
  @inlinable
  public static func size(in dataModel: DataModel) -> Int { Wrapped.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public var word: UInt64 {
    switch self {
    case .some(let value): value.word
    case .none: 0
    }
  }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Self? {
    .some(Wrapped.decode(word, in: space, instance: instance))
  }
}
