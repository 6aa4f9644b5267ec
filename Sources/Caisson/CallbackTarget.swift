/// The Swift side of a callback, in words: what a linker is given to make a function pointer for.
public struct CallbackTarget<Space: AddressSpace> {
  /// The function and the parameter that the callback is passed to, for reports.
  public let name: StaticString
  /// The type of the function that C calls.
  public let type: FunctionType
  /// Runs the closure on C's arguments, each a word, and gives the word of its result: 0 for none.
  ///
  /// What it throws must come out of the call that entered C; no frame of C may be unwound on the way.
  public let invoke: (_ words: UnsafePointer<UInt64>, _ instance: SpaceInstance) throws(Space.Failure) -> UInt64

  init(
    name: StaticString, type: FunctionType,
    invoke: @escaping (UnsafePointer<UInt64>, SpaceInstance) throws(Space.Failure) -> UInt64
  ) {
    self.name = name
    self.type = type
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
struct WordReader<Space: AddressSpace> {
  var words: UnsafePointer<UInt64>
  let instance: SpaceInstance
  let name: StaticString

  mutating func next<Value: CValue>(_ type: Value.Type) throws(Space.Failure) -> Value {
    defer { words += 1 }
    guard let value = Value.decode(words.pointee, in: Space.self, instance: instance) else {
      throw Space.failure(ContractViolation(.unexpectedNull, in: "an argument of the callback \(name)"))
    }
    return value
  }
}
