public import Caisson

/// A linker whose C is Swift closures over an arena's memory: a stand-in for a sandbox.
public final class ArenaLinker: Linker {
  public typealias Space = ArenaSpace

  /// A function: its C type, and what it does.
  public struct Function {
    let type: FunctionType
    let body: (ArenaLinker, [UInt64]) throws(ArenaFailure) -> UInt64
  }

  public struct Entry {
    let symbol: String
    let function: Function
  }

  public struct Frame: CallFrame {
    var words: [UInt64] = []
    var violation: ContractViolation?

    public mutating func put<Value: CValue>(_ value: Value) {
      if !value.fits(in: .ilp32) { violation = ContractViolation(.valueOutOfRange, in: "argument \(words.count + 1)") }
      words.append(value.word)
    }
  }

  let memory: ArenaMemory
  private var functions: [String: Function] = [:]
  private var callbacks: [UInt32: Weak] = [:]

  private struct Weak { weak var callback: ArenaCallback? }

  /// The symbol whose next call is to fail.
  public var failing: String?

  public init(capacity: Int = 1 << 20) { memory = ArenaMemory(capacity: capacity) }

  /// Adds a function, as a library would export it.
  public func define(
    _ symbol: String, _ parameters: [CType], returning result: CType = .void,
    _ body: @escaping (ArenaLinker, [UInt64]) throws(ArenaFailure) -> UInt64
  ) {
    functions[symbol] = Function(type: FunctionType(parameters: parameters, result: result), body: body)
  }

  /// How many blocks of memory are in use.
  public var blockCount: Int { memory.blocks.count }

  // MARK: Linker

  public var instance: SpaceInstance { memory.instance }

  public func resolve(_ function: FunctionDescription, types: TypeTable) throws(LinkProblem.Reason) -> Entry {
    guard let known = functions[function.symbol] else { throw .missingSymbol("in the arena") }
    guard known.type == function.type else {
      throw .unsupported("has the type \(CType.function(known.type)) in the arena")
    }
    return Entry(symbol: function.symbol, function: known)
  }

  public func frame(for entry: Entry) -> Frame { Frame() }

  public func invoke(_ entry: Entry, _ frame: inout Frame) throws(ArenaFailure) {
    _ = try call(entry, frame)
  }

  public func invoke<Result: CValue>(
    _ entry: Entry, _ frame: inout Frame, returning result: Result.Type
  ) throws(ArenaFailure) -> Result? {
    Result.decode(try call(entry, frame), in: ArenaSpace.self, instance: instance)
  }

  private func call(_ entry: Entry, _ frame: Frame) throws(ArenaFailure) -> UInt64 {
    if let violation = frame.violation { throw .contract(violation) }
    if failing == entry.symbol {
      failing = nil
      throw .injected(entry.symbol)
    }
    return try entry.function.body(self, frame.words)
  }

  public func stage(_ bytes: UnsafeRawBufferPointer) throws(ArenaFailure) -> ArenaAddress {
    try allocate(Array(bytes))
  }

  public func unstage(_ address: ArenaAddress) { memory.free(address.offset) }

  public func makeCallback(_ target: CallbackTarget<ArenaSpace>) throws(ArenaFailure) -> CallbackHandle<ArenaSpace> {
    // A callback's address is a block of its own, whose bytes nobody reads.
    let callback = ArenaCallback(target: target, offset: try memory.allocate(1), memory: memory)
    callbacks[callback.offset] = Weak(callback: callback)
    return CallbackHandle(address: address(callback.offset), owner: callback)
  }

  // MARK: What the closures that stand for C use

  /// The address of an offset.
  public func address(_ offset: UInt32) -> ArenaAddress { ArenaAddress(word: UInt64(offset), instance: instance) }

  /// Allocates a block with these bytes in it.
  public func allocate(_ bytes: [UInt8]) throws(ArenaFailure) -> ArenaAddress {
    let offset = try memory.allocate(bytes.count)
    try memory.write(bytes, at: offset)
    return address(offset)
  }

  /// Frees a block.
  public func free(_ word: UInt64) { memory.free(UInt32(truncatingIfNeeded: word)) }

  /// Calls a function pointer, as C would.
  public func call(_ word: UInt64, _ words: [UInt64]) throws(ArenaFailure) -> UInt64 {
    let offset = UInt32(truncatingIfNeeded: word)
    guard let callback = callbacks[offset]?.callback else { throw .noSuchFunction(offset) }
    var failure: ArenaFailure?
    let result = words.withUnsafeBufferPointer { words -> UInt64 in
      do throws(ArenaFailure) {
        return try callback.target.invoke(words.baseAddress ?? UnsafePointer(bitPattern: 8)!, instance)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return result
  }
}

/// A function pointer of an arena; it expires with this object.
private final class ArenaCallback {
  let target: CallbackTarget<ArenaSpace>
  let offset: UInt32
  private let memory: ArenaMemory

  init(target: CallbackTarget<ArenaSpace>, offset: UInt32, memory: ArenaMemory) {
    self.target = target
    self.offset = offset
    self.memory = memory
  }

  deinit { memory.free(offset) }
}
