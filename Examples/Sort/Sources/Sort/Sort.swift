import CaissonDescription

/// A pointer to a value for C's `const void *`: Swift knows the type that C compares, and C need not.
public struct Place<Value: CPointee, Space: AddressSpace>: CConvertible {
  public var rawValue: CPointer<CConst<CVoid>, Space>

  public init(rawValue: CPointer<CConst<CVoid>, Space>) { self.rawValue = rawValue }

  /// Makes an element from a pointer to it.
  public init(_ pointer: CPointer<Value, Space>) { rawValue = unsafe pointer.cast(to: CConst<CVoid>.self) }
}

extension Place where Value: CValue {
  /// Reads the value.
  public func load() throws(Space.Failure) -> Value { try unsafe rawValue.cast(to: CConst<Value>.self).load() }
}

/// The C library's functions for arrays of any type, used here for numbers.
///
/// Each function calls a closure that returns the order of two elements: a number below 0, 0, or above 0. The function
/// throws the error that the closure throws.
@Bindings(headers: ["<stdlib.h>"], defines: ["_GNU_SOURCE"])
public protocol Sort: ForeignLibrary {
  /// A pointer to an element of an array.
  typealias Item = Place<CInt, Space>

  /// Sorts an array; elements that the closure calls equal end up in any order.
  @C(
    "qsort", arguments: ["items", .count("items", CSize.self), .elementSize("items", CSize.self), "order"],
    onError: ["order": 0])
  func sort(_ items: inout [CInt], by order: (Item, Item) throws -> CInt) throws

  /// Sorts an array like ``sort(_:by:)``; C passes a pointer back to the closure, which needs no function pointer.
  /// (glibc declares it for programs that define `_GNU_SOURCE`.)
  @C(
    "qsort_r",
    arguments: [
      "items", .count("items", CSize.self), .elementSize("items", CSize.self), "order", .context("order", .last),
    ], onError: ["order": 0])
  func sortWithContext(_ items: inout [CInt], by order: (Item, Item) throws -> CInt) throws

  /// Searches a sorted array for a key; the closure takes the key and an element.
  ///
  /// - Returns: a pointer to an element that the closure calls equal to the key.
  @C("bsearch", onError: ["order": 0])
  func find(
    _ key: Item, in items: ConstRawPointer, count: CSize, size: CSize, by order: (Item, Item) throws -> CInt
  ) throws -> RawPointer?
}
