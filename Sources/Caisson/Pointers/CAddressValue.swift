/// A value that is an address: a pointer, a C string, a function pointer.
///
/// It is never null; use an optional if it may be.
public protocol CAddressValue<Space>: CNullable, Hashable, BitwiseCopyable, CustomStringConvertible {
  /// The address space that the address belongs to.
  associatedtype Space: AddressSpace

  /// The address; never C's null pointer.
  var address: Space.Address { get }

  /// Makes a value from an address, which must not be C's null pointer.
  @unsafe
  init(address: Space.Address)
}

extension CAddressValue {
  /// Returns the size in bytes of a pointer.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { dataModel.pointerSize }

  /// Returns the alignment in bytes of a pointer.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { dataModel.pointerSize }

  /// The address as a number in C.
  @inlinable
  @inline(__always)
  public var word: UInt64 { address.word }

  /// Writes the address.
  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    bytes.storeWord(address.word, byteCount: dataModel.pointerSize)
  }

  /// Reads an address; nil for a null pointer.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    let word = bytes.loadWord(byteCount: dataModel.pointerSize)
    return word == 0 ? nil : Self(address: Space.Address(word: word, instance: instance))
  }

  /// The address in hexadecimal: `0x7ffe0010`.
  public var description: String { "0x" + String(address.word, radix: 16) }
}

extension CAddressValue {
  /// Makes a value from a number that C casts to a pointer, such as -1; for macro expansions and generated code.
  ///
  /// - Parameters:
  ///   - number: the number; not 0, which is C's null pointer.
  ///   - instance: the instance of the address space that the pointer belongs to.
  @inlinable
  @unsafe
  @_documentation(visibility: internal)
  public init(_constant number: Int, instance: SpaceInstance) {
    let mask = UInt64.max >> UInt64(64 - 8 * Space.dataModel.pointerSize)
    self.init(address: Space.Address(word: UInt64(bitPattern: Int64(number)) & mask, instance: instance))
  }
}

extension Optional where Wrapped: CAddressValue {
  /// The address as a number in C; 0, the null pointer, for nil.
  @inlinable
  public var word: UInt64 { map(\.word) ?? 0 }
}
