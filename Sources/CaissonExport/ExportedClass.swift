internal import Caisson

/// A Swift class whose objects C can hold; conformances are written by ``ExportClass(_:)``.
public protocol ExportedClass: AnyObject, ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan
where
  CArgument == UnsafeMutableRawPointer?, CResult == UnsafeMutableRawPointer?, CLoan == UnsafeMutableRawPointer?
{
  /// The name in C.
  static var exportedName: String { get }
}

extension ExportedClass {
  private static var form: ExportedForm { ExportedForm(.pointer(to: .opaque(.typedef(exportedName))), .handle) }
  /// A pointer to an opaque structure.
  public static var exportedArgument: ExportedForm { form }
  /// A pointer to an opaque structure.
  public static var exportedResult: ExportedForm { form }
  /// A pointer to an opaque structure.
  public static var exportedLoan: ExportedForm { form }

  /// Returns whether C passed null.
  @_documentation(visibility: internal)
  public static func _isNull(_ value: UnsafeMutableRawPointer?) -> Bool { value == nil }
  /// A null pointer.
  @_documentation(visibility: internal)
  public static var _null: UnsafeMutableRawPointer? { nil }
  /// A null pointer.
  @_documentation(visibility: internal)
  public static var _nullLoan: UnsafeMutableRawPointer? { nil }

  /// Looks up the object of a handle, and throws if the handle is not valid for the class.
  @_documentation(visibility: internal)
  public static func _argument(_ value: UnsafeMutableRawPointer?, _ name: StaticString) throws(ExportFailure) -> Self {
    guard let value else { throw .null(name) }
    do throws(ObjectHandleError) {
      guard let object = try ObjectHandleTable.shared.object(behind: value.handle, expected: exportedName) as? Self
      else {
        throw ObjectHandleError(.otherType, expected: exportedName)
      }
      return object
    } catch {
      throw ExportFailure(error, name)
    }
  }

  /// Makes a handle that C owns.
  @_documentation(visibility: internal)
  public func _result() -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(ObjectHandleTable.shared.add(self, bits: bits))
  }

  /// Lends a handle until `body` returns.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (UnsafeMutableRawPointer?) throws -> Result) rethrows -> Result {
    let handle = ObjectHandleTable.shared.add(self, bits: bits)
    // C may have freed the handle already, which is not an error here.
    defer { try? ObjectHandleTable.shared.end(handle, expected: Self.exportedName) { $0 is Self } }
    return try body(UnsafeMutableRawPointer(handle))
  }

  /// Frees a handle; null is allowed.
  @_documentation(visibility: internal)
  public static func _free(_ value: UnsafeMutableRawPointer?) throws(ExportFailure) {
    guard let value else { return }
    do throws(ObjectHandleError) {
      try ObjectHandleTable.shared.end(value.handle, expected: exportedName) { $0 is Self }
    } catch {
      throw ExportFailure(error, "self")
    }
  }
}

private let bits = UInt.bitWidth

extension UnsafeMutableRawPointer {
  fileprivate init?(_ handle: ObjectHandleTable.Handle) { self.init(bitPattern: UInt(handle.word)) }

  fileprivate var handle: ObjectHandleTable.Handle {
    ObjectHandleTable.Handle(word: UInt64(UInt(bitPattern: self)), bits: bits)
  }
}
