/// A value that is an address: a pointer, or a C string. It is never null; one that may be is optional.
public protocol CAddressValue: CNullable, Hashable, CustomStringConvertible {
  /// The address space that the address belongs to.
  associatedtype Space: AddressSpace

  /// The address; never C's null.
  var address: Space.Address { get }

  /// The value of an address, which must not be C's null.
  init(address: Space.Address)
}

extension CAddressValue {
  @inlinable
  public static func size(in dataModel: DataModel) -> Int { dataModel.pointerSize }

  @inlinable
  @inline(__always)
  public var word: UInt64 { address.word }

  @inlinable
  @inline(__always)
  public static func decode<Source: AddressSpace>(
    _ word: UInt64, in space: Source.Type, instance: SpaceInstance
  ) -> Self? {
    word == 0 ? nil : Self(address: Space.Address(word: word, instance: instance))
  }

  /// The address, in hexadecimal: `0x7ffe0010`.
  public var description: String { "0x" + String(address.word, radix: 16) }
}

extension CAddressValue where Space == HostSpace {
  @inlinable
  @inline(__always)
  public var cForm: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: address.bits) }

  @inlinable
  @inline(__always)
  public static func value(of form: UnsafeMutableRawPointer?) -> Self? {
    form.map { Self(address: HostAddress(bits: UInt(bitPattern: $0))) }
  }
}
