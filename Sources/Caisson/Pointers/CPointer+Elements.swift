// Arrays of a fixed size in C's memory, accessed by element without reading the whole array.

extension CPointer {
  /// Returns the pointer to an element of the array.
  ///
  /// - Parameter index: the index of the element, from 0; one that is out of bounds is a contract violation.
  /// - Returns: the pointer.
  /// - Throws: the address space's failure for a contract violation.
  @inlinable
  @inline(__always)
  public func element<let count: Int, Element: CValue>(
    _ index: Int
  ) throws(Space.Failure) -> CPointer<Element, Space> where Pointee == InlineArray<count, Element> {
    guard index >= 0, index < count else {
      throw Space.failure(ContractViolation(.indexOutOfBounds(index, count: count), in: "an array in C's memory"))
    }
    return CPointer<Element, Space>(address: address.advanced(by: index &* Element.size(in: Space.dataModel)))
  }

  /// Returns the pointer to an element of a read-only array.
  ///
  /// - Parameter index: the index of the element, from 0; one that is out of bounds is a contract violation.
  /// - Returns: the pointer.
  /// - Throws: the address space's failure for a contract violation.
  @inlinable
  @inline(__always)
  public func element<let count: Int, Element: CValue>(
    _ index: Int
  ) throws(Space.Failure) -> CPointer<CConst<Element>, Space> where Pointee == CConst<InlineArray<count, Element>> {
    try CPointer<InlineArray<count, Element>, Space>(address: address).element(index).constant
  }

  /// Returns the pointer to the first element of a flexible array member.
  @inlinable
  @inline(__always)
  public func first<Element: CPointee>() -> CPointer<Element, Space> where Pointee == CFlexibleArray<Element> {
    CPointer<Element, Space>(address: address)
  }
}
