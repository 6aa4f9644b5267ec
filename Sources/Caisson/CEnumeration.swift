/// A C enumeration as a structure around its number: open, as C's are. Conformances come from `@CEnum`.
public protocol CEnumeration: RawRepresentable, HostValue, Hashable, Sendable where RawValue: CInteger & HostValue {
  /// The enumeration's number.
  var rawValue: RawValue { get }

  /// The enumerator of a number, which need not have a name.
  init(rawValue: RawValue)
}

extension CEnumeration {
  @inlinable
  public static func size(in dataModel: DataModel) -> Int { RawValue.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public var word: UInt64 { rawValue.word }

  @inlinable
  @inline(__always)
  public static func decode<Space: AddressSpace>(
    _ word: UInt64, in space: Space.Type, instance: SpaceInstance
  ) -> Self? {
    RawValue.decode(word, in: space, instance: instance).map { Self(rawValue: $0) }
  }

  @inlinable
  public func fits(in dataModel: DataModel) -> Bool { rawValue.fits(in: dataModel) }

  @inlinable
  @inline(__always)
  public var cForm: RawValue { rawValue }

  @inlinable
  @inline(__always)
  public static func value(of form: RawValue) -> Self? { Self(rawValue: form) }
}
