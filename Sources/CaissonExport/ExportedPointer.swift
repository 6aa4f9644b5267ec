// Untyped pointers, which Swift passes on without accessing their targets.

extension UnsafeMutableRawPointer: ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan {
  private static var form: ExportedForm { ExportedForm(.pointer(to: .void)) }
  /// `void *`.
  public static var exportedArgument: ExportedForm { form }
  /// `void *`.
  public static var exportedResult: ExportedForm { form }
  /// `void *`.
  public static var exportedLoan: ExportedForm { form }

  /// Returns whether C passed null.
  @_documentation(visibility: internal)
  public static func _isNull(_ value: UnsafeMutableRawPointer?) -> Bool { value == nil }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _null: UnsafeMutableRawPointer? { nil }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _nullLoan: UnsafeMutableRawPointer? { nil }

  /// Returns the pointer, and throws if it is null.
  @_documentation(visibility: internal)
  public static func _argument(
    _ value: UnsafeMutableRawPointer?, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeMutableRawPointer {
    guard let value else { throw .null(name) }
    return value
  }

  /// Returns the pointer itself.
  @_documentation(visibility: internal)
  public func _result() -> UnsafeMutableRawPointer? { self }
  /// Lends the pointer itself.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (UnsafeMutableRawPointer?) throws -> Result) rethrows -> Result { try body(self) }
}

extension UnsafeRawPointer: ExportedNullableArgument, ExportedNullableResult, ExportedNullableLoan {
  private static var form: ExportedForm { ExportedForm(.pointer(to: .const(.void))) }
  /// `const void *`.
  public static var exportedArgument: ExportedForm { form }
  /// `const void *`.
  public static var exportedResult: ExportedForm { form }
  /// `const void *`.
  public static var exportedLoan: ExportedForm { form }

  /// Returns whether C passed null.
  @_documentation(visibility: internal)
  public static func _isNull(_ value: UnsafeRawPointer?) -> Bool { value == nil }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _null: UnsafeRawPointer? { nil }
  /// The null pointer.
  @_documentation(visibility: internal)
  public static var _nullLoan: UnsafeRawPointer? { nil }

  /// Returns the pointer, and throws if it is null.
  @_documentation(visibility: internal)
  public static func _argument(
    _ value: UnsafeRawPointer?, _ name: StaticString
  ) throws(ExportFailure) -> UnsafeRawPointer {
    guard let value else { throw .null(name) }
    return value
  }

  /// Returns the pointer itself.
  @_documentation(visibility: internal)
  public func _result() -> UnsafeRawPointer? { self }
  /// Lends the pointer itself.
  @_documentation(visibility: internal)
  public func _lend<Result>(_ body: (UnsafeRawPointer?) throws -> Result) rethrows -> Result { try body(self) }
}
