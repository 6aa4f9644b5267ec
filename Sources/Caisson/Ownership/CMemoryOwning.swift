/// An owner of memory, which lends it to be read, too.
///
/// A type cannot have two properties of one name, but one of them can be a protocol's.
@_documentation(visibility: internal)
public protocol _CMemoryOwning<Target, Space>: ~Copyable {
  /// The type of the value, or of an element.
  associatedtype Target: CPointee
  /// The address space of the memory.
  associatedtype Space: AddressSpace

  /// The memory, usable until the owner is consumed.
  var borrow: CBorrowed<Target, Space> { @_lifetime(borrow self) get }
}

extension _CMemoryOwning where Self: ~Copyable {
  /// The memory, usable until the owner is consumed, for functions that take `ConstBorrowed<T>`.
  @inlinable
  @_disfavoredOverload
  public var borrow: CBorrowed<CConst<Target>, Space> {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let borrowed: CBorrowed<Target, Space> = borrow
      return _overrideLifetime(borrowed.constant, borrowing: self)
    }
  }
}

extension COwned: _CMemoryOwning {}
extension COwnedArray: _CMemoryOwning {}
