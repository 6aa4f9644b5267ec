// C's arrays of a fixed size, inside structures and unions: `[4 of CInt]` is `int [4]`.

extension InlineArray: CPointee where Element: CPointee {
  public static func describe(in types: inout TypeTable) -> CType {
    .array(of: Element.describe(in: &types), count: count)
  }
}

extension InlineArray: CArgument, CResult where Element: CValue {}

extension InlineArray: CValue where Element: CValue {
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { count * Element.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Element.alignment(in: dataModel) }

  @inlinable
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    let size = Element.size(in: dataModel)
    for index in indices { self[index].encode(into: bytes + index &* size, as: dataModel) }
  }

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

  public static var rejection: ContractViolation.Kind { Element.rejection }

  @inlinable
  public func fits(in dataModel: DataModel) -> Bool {
    for index in indices where !self[index].fits(in: dataModel) { return false }
    return true
  }
}

/// An element that C may not give.
@usableFromInline
struct Rejected: Error {
  @usableFromInline
  init() {}
}

extension InlineArray {
  /// The elements as an array of Swift's.
  public var elements: [Element] { indices.map { self[$0] } }

  /// An array of C's from one of Swift's, or nil if it has another number of elements.
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

/// The elements behind the end of a structure, of which C does not say how many there are: a flexible array member,
/// `int data[]`. As a value it is empty; its elements are reached through a pointer, `node.pointer(to: \.data).first()`.
@frozen
public struct CFlexibleArray<Element: CPointee>: CPointee, Hashable, Sendable {
  @inlinable
  public init() {}

  public static func describe(in types: inout TypeTable) -> CType {
    .array(of: Element.describe(in: &types), count: nil)
  }
}

extension CFlexibleArray: CArgument, CResult, CValue where Element: CValue {
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { 0 }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Element.alignment(in: dataModel) }

  @inlinable
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {}

  @inlinable
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? { Self() }
}
