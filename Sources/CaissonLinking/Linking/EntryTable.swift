/// Values by number, some of which may be missing: what a binding has resolved.
///
/// A value that is there is one load away, and not behind an optional: a binding has as many uses of this as functions, and each is
/// compiled for a type that is not known.
@usableFromInline
struct EntryTable<Value> {
  @usableFromInline let values: UnsafeMutablePointer<Value>
  @usableFromInline let isPresent: UnsafeMutablePointer<Bool>
  private let count: Int

  /// A table that holds values, and nothing for those that are missing.
  init(_ values: [Value?]) {
    count = values.count
    self.values = .allocate(capacity: count)
    isPresent = .allocate(capacity: count)
    for (number, value) in values.enumerated() {
      (isPresent + number).initialize(to: value != nil)
      if let value { (self.values + number).initialize(to: value) }
    }
  }

  /// Gives the memory back; the table is of no use any more.
  func deallocate() {
    for number in 0..<count where isPresent[number] { (values + number).deinitialize(count: 1) }
    values.deallocate()
    isPresent.deallocate()
  }

  /// A value that is there.
  @inlinable
  @inline(__always)
  subscript(number: Int) -> Value { values[number] }

  /// A value that may be missing.
  @inlinable
  func ifPresent(_ number: Int) -> Value? { isPresent[number] ? values[number] : nil }
}
