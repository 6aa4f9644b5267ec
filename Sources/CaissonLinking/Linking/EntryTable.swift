/// The entries that a binding has resolved, by number; some may be absent.
///
/// A present entry is one load away, without an optional: a binding has as many uses of this as functions, and each is
/// compiled for an unknown type.
@usableFromInline
struct EntryTable<Value> {
  @usableFromInline let values: UnsafeMutablePointer<Value>
  @usableFromInline let isPresent: UnsafeMutablePointer<Bool>
  private let count: Int

  /// Creates a table of entries, with gaps for absent ones.
  init(_ values: [Value?]) {
    count = values.count
    self.values = .allocate(capacity: count)
    isPresent = .allocate(capacity: count)
    for (number, value) in values.enumerated() {
      (isPresent + number).initialize(to: value != nil)
      if let value { (self.values + number).initialize(to: value) }
    }
  }

  /// Frees the memory; the table must not be used afterwards.
  func deallocate() {
    for number in 0..<count where isPresent[number] { (values + number).deinitialize(count: 1) }
    values.deallocate()
    isPresent.deallocate()
  }

  /// Returns an entry that is present.
  @inlinable
  @inline(__always)
  subscript(number: Int) -> Value { values[number] }

  /// Returns an entry; nil if it is absent.
  @inlinable
  func ifPresent(_ number: Int) -> Value? { isPresent[number] ? values[number] : nil }
}
