// Arrays of a fixed size in C's memory, element by element: without reading the whole.

extension CPointer {
  /// The pointer to an element of the array.
  ///
  /// - Parameter index: the element, from 0; one that the array does not have is a broken contract.
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

  /// The pointer to an element of an array that must not be written to.
  ///
  /// - Parameter index: the element, from 0; one that the array does not have is a broken contract.
  @inlinable
  @inline(__always)
  public func element<let count: Int, Element: CValue>(
    _ index: Int
  ) throws(Space.Failure) -> CPointer<CConst<Element>, Space> where Pointee == CConst<InlineArray<count, Element>> {
    try CPointer<InlineArray<count, Element>, Space>(address: address).element(index).constant
  }

  /// The pointer to the first of the elements behind the end of a structure.
  @inlinable
  @inline(__always)
  public func first<Element: CPointee>() -> CPointer<Element, Space> where Pointee == CFlexibleArray<Element> {
    CPointer<Element, Space>(address: address)
  }
}
