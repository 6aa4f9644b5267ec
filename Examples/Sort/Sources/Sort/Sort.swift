import CaissonDescription

/// The place of a value, where C has `const void *`: with it, Swift knows what C compares, and C need not.
public struct Place<Value: CPointee, Space: AddressSpace>: CView {
  public var rawValue: CPointer<CConst<CVoid>, Space>

  public init(rawValue: CPointer<CConst<CVoid>, Space>) { self.rawValue = rawValue }

  /// The place that a pointer leads to.
  public init(_ pointer: CPointer<Value, Space>) { rawValue = pointer.cast(to: CConst<CVoid>.self) }
}

extension Place where Value: CValue {
  /// Reads the value.
  public func load() throws(Space.Failure) -> Value { try rawValue.cast(to: CConst<Value>.self).load() }
}

/// What the C library has for arrays of anything, here of numbers.
///
/// Each function asks a closure for the order of two elements: it gives a number below 0, 0, or above. What the closure throws
/// comes out of the call.
@Bindings(headers: ["<stdlib.h>"], defines: ["_GNU_SOURCE"])
public protocol Sort: ForeignLibrary {
  /// An element of an array.
  typealias Item = Place<CInt, Space>

  /// Sorts an array. What the closure calls equal stays in any order.
  ///
  /// - Parameter size: the size of an element, in bytes.
  @C("qsort", onError: ["order": 0])
  func sort(_ items: RawPointer, count: CSize, size: CSize, by order: (Item, Item) throws -> CInt) throws

  /// Sorts an array, as ``sort(_:count:size:by:)`` does. C hands a pointer back to the closure: no function has to be made for it.
  /// (glibc declares it for programs that define `_GNU_SOURCE`.)
  @C("qsort_r", onError: ["order": 0], contexts: ["order": .after(.last)])
  func sortWithContext(_ items: RawPointer, count: CSize, size: CSize, by order: (Item, Item) throws -> CInt) throws

  /// Looks for a key in a sorted array. The closure is given the key, and an element.
  ///
  /// - Returns: the place of an element that the closure calls equal to the key.
  @C("bsearch", onError: ["order": 0])
  func find(
    _ key: Item, in items: ConstRawPointer, count: CSize, size: CSize, by order: (Item, Item) throws -> CInt
  ) throws -> RawPointer?
}
