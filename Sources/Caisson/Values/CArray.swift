// C arrays of a fixed size, in structures and unions: `[4 of CInt]` is `int [4]`.

extension InlineArray: CPointee where Element: CPointee {}

extension InlineArray: CArgument, CResult where Element: CValue {}

extension InlineArray: CValue where Element: CValue {
  /// Returns the size in bytes of all elements.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { count * Element.size(in: dataModel) }

  /// Returns the alignment in bytes of an element.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Element.alignment(in: dataModel) }

  /// Writes the elements one after another.
  @inlinable
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    let size = Element.size(in: dataModel)
    for index in indices { self[index].encode(into: bytes + index &* size, as: dataModel) }
  }

  /// Reads the elements one after another; nil if one is not valid for its type.
  @inlinable
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    let size = Element.size(in: dataModel)
    return try? Self { (index) throws(Rejected) in
      guard let element = Element.decode(from: bytes + index &* size, as: dataModel, instance: instance) else {
        throw Rejected()
      }
      return element
    }
  }

  /// The violation of an invalid element.
  public static var rejection: ContractViolation.Kind { Element.rejection }

  /// Returns whether every element fits its C type in a data model.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    for index in indices where !self[index].fits(in: dataModel) { return false }
    return true
  }
}

/// An element that is not valid for its type.
@usableFromInline
struct Rejected: Error {
  @usableFromInline
  init() {}
}

extension InlineArray {
  /// The elements as a Swift array.
  public var elements: [Element] { indices.map { self[$0] } }

  /// Makes a C array from a collection; nil if the number of elements differs.
  public init?(_ elements: some Collection<Element>) {
    guard elements.count == Self.count else { return nil }
    var iterator = elements.makeIterator()
    let filled = try? Self { (_) throws(Rejected) in
      guard let element = iterator.next() else { throw Rejected() }
      return element
    }
    guard let filled else { return nil }
    self = filled
  }
}

/// A flexible array member, `int data[]`: the elements after a structure, whose number C does not state.
///
/// As a value it is empty; reach its elements through a pointer: `node.pointer(to: \.data).first()`.
@frozen
public struct CFlexibleArray<Element: CPointee>: CPointee, Hashable, Sendable {
  /// Makes the empty value.
  @inlinable
  public init() {}
}

extension CFlexibleArray: CArgument, CResult, CValue where Element: CValue {
  /// Returns 0: the elements are not part of the structure.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { 0 }

  /// Returns the alignment in bytes of an element.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Element.alignment(in: dataModel) }

  /// Does nothing, since the value has no bytes.
  @inlinable
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {}

  /// Returns the empty value.
  @inlinable
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? { Self() }
}
