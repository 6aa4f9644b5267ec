/// A Swift object behind a `void *` of C's, which keeps it alive.
///
/// What C has is no address but a number that is given once: asked for after the root has ended, for another type, or made up by C, it
/// is an error and never another object.
///
/// ```swift
/// let root = expat.root(counter)
/// try expat.setUserData(parser, root.context)
/// ...
/// let counter = try E.Root<Counter>.object(behind: context)  // in a callback
/// ```
///
/// It cannot be copied. It ends with its scope, or at ``release()``.
public struct CRoot<Object: AnyObject, Space: AddressSpace>: ~Copyable {
  private let handle: RootTable.Handle

  /// Puts an object behind a pointer.
  public init(_ object: Object) { handle = RootTable.shared.add(object, bits: 8 * Space.dataModel.pointerSize) }

  deinit { RootTable.shared.remove(handle) }

  /// What C is given, and gives back.
  public var context: CPointer<CVoid, Space> {
    CPointer(address: Space.Address(word: handle.word, instance: .host))
  }

  /// Ends the root now.
  public consuming func release() {}

  /// The object behind a pointer that C gave back.
  ///
  /// - Throws: ``RootError``, if the root has ended, holds an object of another type, or never was.
  public static func object(behind context: CPointer<CVoid, Space>?) throws(RootError) -> Object {
    guard let context else { throw RootError(.null, expected: "\(Object.self)") }
    let handle = RootTable.Handle(word: context.word, bits: 8 * Space.dataModel.pointerSize)
    guard let object = try RootTable.shared.object(behind: handle, expected: "\(Object.self)") as? Object else {
      throw RootError(.otherType, expected: "\(Object.self)")
    }
    return object
  }
}

/// Why there is no object behind a `void *`.
public struct RootError: Error, Hashable, CustomStringConvertible {
  /// What is wrong with the pointer.
  public enum Reason: Hashable, Sendable {
    /// It is null.
    case null
    /// Its root has ended.
    case released
    /// Its root holds an object of another type.
    case otherType
    /// It was never given by a root.
    case unknown
  }

  /// What is wrong with the pointer.
  public var reason: Reason
  /// The type that the object was asked for as.
  public var expected: String

  package init(_ reason: Reason, expected: String) {
    self.reason = reason
    self.expected = expected
  }

  public var description: String {
    let problem =
      switch reason {
      case .null: "the pointer is null"
      case .released: "its root was released: let the root live for as long as C has the pointer"
      case .otherType: "its root holds an object of another type"
      case .unknown: "no root gave this pointer"
      }
    return "caisson: there is no '\(expected)' behind the pointer: \(problem)."
  }
}
