/// A value that is an address: a pointer, a C string, a function pointer. It is never null; one that may be is optional.
public protocol CAddressValue<Space>: CNullable, Hashable, BitwiseCopyable, CustomStringConvertible {
  /// The address space that the address belongs to.
  associatedtype Space: AddressSpace

  /// The address; never C's null.
  var address: Space.Address { get }

  /// The value of an address, which must not be C's null.
  init(address: Space.Address)
}

extension CAddressValue {
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { dataModel.pointerSize }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { dataModel.pointerSize }

  /// C's own number for the address.
  @inlinable
  @inline(__always)
  public var word: UInt64 { address.word }

  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeWord(address.word, byteCount: dataModel.pointerSize)
  }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    let word = bytes.loadWord(byteCount: dataModel.pointerSize)
    return word == 0 ? nil : Self(address: Space.Address(word: word, instance: instance))
  }

  /// The address, in hexadecimal: `0x7ffe0010`.
  public var description: String { "0x" + String(address.word, radix: 16) }
}

extension CAddressValue {
  /// The value of a number that C casts to a pointer, such as -1: for macro-written and generated code.
  ///
  /// - Parameter number: any but 0, C's null.
  @inlinable
  public init(constant number: Int, instance: SpaceInstance) {
    let mask = UInt64.max >> UInt64(64 - 8 * Space.dataModel.pointerSize)
    self.init(address: Space.Address(word: UInt64(bitPattern: Int64(number)) & mask, instance: instance))
  }
}

extension Optional where Wrapped: CAddressValue {
  /// C's own number for the address; 0, the null pointer, for nil.
  @inlinable
  public var word: UInt64 { map(\.word) ?? 0 }
}
