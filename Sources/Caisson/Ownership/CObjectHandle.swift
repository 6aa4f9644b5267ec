/// An object handle: keeps a Swift object alive behind a `void *`.
///
/// The pointer is not an address but a number that is used only once: looking it up after the handle is released, with
/// another type, or with a number that C made up is an error, and never finds another object.
///
/// ```swift
/// let handle = expat.handle(for: counter)
/// try expat.setUserData(parser, handle.context)
/// ...
/// let counter = try E.ObjectHandle<Counter>.object(behind: context)  // in a callback
/// ```
///
/// It cannot be copied. It is released when it goes out of scope, or by ``release()``.
public struct CObjectHandle<Object: AnyObject, Space: AddressSpace>: ~Copyable {
  private let handle: ObjectHandleTable.Handle

  /// Puts an object behind a pointer, and retains it.
  public init(_ object: Object) { handle = ObjectHandleTable.shared.add(object, bits: 8 * Space.dataModel.pointerSize) }

  deinit { ObjectHandleTable.shared.remove(handle) }

  /// The pointer for C, which C passes back.
  public var context: CPointer<CVoid, Space> {
    CPointer(address: Space.Address(word: handle.word, instance: .host))
  }

  /// Releases the handle and its object now.
  public consuming func release() {}

  /// Returns the object behind a pointer that C passed back.
  ///
  /// - Parameter context: the pointer from C.
  /// - Returns: the object.
  /// - Throws: ``ObjectHandleError``, if the handle has been released, holds an object of another type, or never existed.
  public static func object(behind context: CPointer<CVoid, Space>?) throws(ObjectHandleError) -> Object {
    guard let context else { throw ObjectHandleError(.null, expected: "\(Object.self)") }
    let handle = ObjectHandleTable.Handle(word: context.word, bits: 8 * Space.dataModel.pointerSize)
    guard let object = try ObjectHandleTable.shared.object(behind: handle, expected: "\(Object.self)") as? Object else {
      throw ObjectHandleError(.otherType, expected: "\(Object.self)")
    }
    return object
  }
}

/// The reason why a `void *` has no object behind it.
public struct ObjectHandleError: Error, Hashable, CustomStringConvertible {
  /// The reasons why a pointer has no object behind it.
  public enum Reason: Hashable, Sendable {
    /// The pointer is null.
    case null
    /// The handle has been released.
    case released
    /// The handle holds an object of another type.
    case otherType
    /// The pointer does not come from a handle.
    case unknown
  }

  /// The reason for this error.
  public var reason: Reason
  /// The type that the object was expected to have.
  public var expected: String

  package init(_ reason: Reason, expected: String) {
    self.reason = reason
    self.expected = expected
  }

  /// The message, which names the expected type and the reason.
  public var description: String {
    let problem =
      switch reason {
      case .null: "is null"
      case .released: "was released; release it only when C no longer has the pointer"
      case .otherType: "holds an object of another type"
      case .unknown: "was never created"
      }
    return "caisson: the handle of a '\(expected)' \(problem)"
  }
}
