/// The Swift side of a callback, for which a linker makes a function pointer.
public struct CallbackTarget<Space: AddressSpace> {
  /// The function and parameter that the callback is passed to, for messages.
  public let name: StaticString
  /// The C type of the function that C calls.
  public let type: FunctionType
  /// The records that the type refers to.
  public let types: TypeTable
  /// Runs the closure with C's arguments and stores its result, each as bytes behind a pointer.
  ///
  /// An error that it throws must come out of the call that entered C, without unwinding C's frames.
  public let invoke:
    (
      _ arguments: UnsafePointer<UnsafeMutableRawPointer?>, _ result: UnsafeMutableRawPointer, _ instance: SpaceInstance
    ) throws(Space.Failure) -> Void

  package init(
    name: StaticString, type: FunctionType, types: TypeTable,
    invoke:
      @escaping (
        UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer, SpaceInstance
      ) throws(Space.Failure) -> Void
  ) {
    self.name = name
    self.type = type
    self.types = types
    self.invoke = invoke
  }
}

/// A function pointer that a linker has made, with an object that keeps it alive.
public struct CallbackHandle<Space: AddressSpace> {
  /// The function pointer as C sees it.
  public var address: Space.Address
  /// The object that keeps the function pointer valid; C may call it while the object lives.
  public var owner: AnyObject

  /// Makes a handle.
  public init(address: Space.Address, owner: AnyObject) {
    self.address = address
    self.owner = owner
  }

  /// The function pointer as an argument.
  @inlinable
  @_documentation(visibility: internal)
  public var _pointer: CPointer<CVoid, Space> { CPointer(address: address) }
}

/// Reads the arguments of a callback one by one.
struct ArgumentReader<Space: AddressSpace> {
  var arguments: UnsafePointer<UnsafeMutableRawPointer?>
  let instance: SpaceInstance
  let name: StaticString

  mutating func next<Value: CValue>(_ type: Value.Type) throws(Space.Failure) -> Value {
    defer { arguments += 1 }
    let bytes = UnsafeRawPointer(arguments.pointee.unsafelyUnwrapped)
    guard let value = Value.decode(from: bytes, as: Space.dataModel, instance: instance) else {
      throw Space.failure(.rejected(type, in: "an argument of the callback \(name)"))
    }
    return value
  }
}
