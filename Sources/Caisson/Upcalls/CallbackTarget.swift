/// The Swift side of a callback: what a linker is given to make a function pointer for.
public struct CallbackTarget<Space: AddressSpace> {
  /// The function and the parameter that the callback is passed to, for reports.
  public let name: StaticString
  /// The type of the function that C calls.
  public let type: FunctionType
  /// The records that the type names.
  public let types: TypeTable
  /// Runs the closure on C's arguments: each is the bytes behind a pointer, and so is the result.
  ///
  /// What it throws must come out of the call that entered C; no frame of C may be unwound on the way.
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

/// A function pointer that a linker made, with what keeps it alive.
public struct CallbackHandle<Space: AddressSpace> {
  /// The function pointer, as C knows it.
  public var address: Space.Address
  /// What C's pointer stands on: while this object lives, C may call.
  public var owner: AnyObject

  public init(address: Space.Address, owner: AnyObject) {
    self.address = address
    self.owner = owner
  }

  /// The function pointer, as an argument.
  @inlinable
  public var pointer: CPointer<CVoid, Space> { CPointer(address: address) }
}

/// Reads the arguments of a callback one after another.
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
