/// An argument of a C function, in a list of them in C's order: a part of a description, which the macros read.
///
/// A string literal names a parameter of the Swift function. The other elements are arguments that Swift does not see.
///
/// ```swift
/// @C("sqlite3_open_v2", arguments: ["name", .out("database"), "flags", .null(const: CChar.self)])
/// func open(_ name: String, _ flags: OpenFlags) throws(Failure) -> (status: Status, database: Pointer<Database>?)
/// ```
///
/// A type in such a list is one that does not depend on the library's address space, and has a name outside of the protocol.
public struct CallArgument: ExpressibleByStringLiteral {
  /// The parameter of the Swift function with this name, which is not its label.
  public init(stringLiteral name: String) {}

  private init() {}

  // Types are `Any.Type`: Swift 6.3.1 may crash on an error in an attribute of a protocol's member, while errors in the macro's
  // expansion are reported at the element.

  /// The number of elements of an array or a span; for a `RawSpan`, a `MutableRawSpan` or a string, of bytes, without the NUL.
  ///
  /// - Parameters:
  ///   - buffer: the parameter.
  ///   - type: the type of the C argument. A call with more elements than it can express is reported.
  public static func count(_ buffer: String, _ type: Any.Type) -> CallArgument { CallArgument() }

  /// The number of elements that several buffers have in common.
  ///
  /// A call with buffers that differ in it is reported.
  ///
  /// - Parameters:
  ///   - buffers: the parameters.
  ///   - type: the type of the C argument.
  public static func count(_ buffers: [String], _ type: Any.Type) -> CallArgument { CallArgument() }

  /// The size of an element of a buffer, in bytes, as C has it.
  ///
  /// The buffer itself is then `void *` in C.
  ///
  /// - Parameters:
  ///   - buffer: the parameter, an array or a span of elements of one type.
  ///   - type: the type of the C argument.
  public static func elementSize(_ buffer: String, _ type: Any.Type) -> CallArgument { CallArgument() }

  /// The size of a type, in bytes, as C has it: `sizeof`.
  ///
  /// - Parameters:
  ///   - measured: the type.
  ///   - type: the type of the C argument.
  public static func size(of measured: Any.Type, _ type: Any.Type) -> CallArgument { CallArgument() }

  /// A null pointer of type `void *`.
  public static var null: CallArgument { CallArgument() }

  /// A null pointer to a type.
  ///
  /// - Parameter target: the type that C's parameter points to.
  public static func null(_ target: Any.Type) -> CallArgument { CallArgument() }

  /// A null pointer to a `const` type: `.null(const: CChar.self)` is one of type `const char *`.
  ///
  /// - Parameter target: the type that C's parameter points to.
  public static func null(const target: Any.Type) -> CallArgument { CallArgument() }

  /// A value that is the same in each call: a number, or a member of an enumeration.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - type: the type of the C argument.
  public static func constant<Value>(_ value: Value, _ type: Value.Type) -> CallArgument { CallArgument() }

  /// The pointer that C hands back to a callback, which C has as `void *`.
  ///
  /// The callback does not see it either.
  ///
  /// - Parameters:
  ///   - callback: the parameter.
  ///   - position: where the function that C calls takes it.
  public static func context(_ callback: String, _ position: ContextPosition) -> CallArgument { CallArgument() }

  /// The pointer that C hands back to each of several callbacks, which C has as `void *`.
  ///
  /// - Parameters:
  ///   - callbacks: the parameters.
  ///   - position: where the functions that C calls take it.
  public static func context(_ callbacks: [String], _ position: ContextPosition) -> CallArgument { CallArgument() }

  /// A pointer to where C writes a part of the result.
  ///
  /// - Parameter element: the label of the element of the result, if it is a tuple; otherwise any name, for messages.
  public static func out(_ element: String) -> CallArgument { CallArgument() }

  /// The `...` of the C prototype: arguments that follow are passed as C passes them there, promoted (C17 6.5.2.2).
  public static var ellipsis: CallArgument { CallArgument() }
}
