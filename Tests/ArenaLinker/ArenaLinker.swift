public import CaissonLinking

/// A linker whose C is Swift closures over an arena's memory: a stand-in for a sandbox.
public final class ArenaLinker: Linker, @unchecked Sendable {  // Tests use an arena on one thread.
  public typealias Space = ArenaSpace

  /// A function: its C type, and what it does.
  public struct Function: @unchecked Sendable {
    let type: FunctionType
    let body: (ArenaLinker, [UInt64]) throws(ArenaFailure) -> UInt64
  }

  public struct Entry: Sendable {
    let symbol: String
    let function: Function
  }

  /// The arguments of a call. As in WebAssembly, a structure is passed as the address of a copy.
  public struct Frame: CallFrame {
    enum Argument {
      case word(UInt64)
      case bytes([UInt8])
    }

    var arguments: [Argument] = []
    var violation: ContractViolation?
    public internal(set) var errorNumber: CInt = 0

    public mutating func put<Value: CValue>(_ value: Value) {
      if !value.fits(in: .ilp32) {
        violation = ContractViolation(.valueOutOfRange, in: "argument \(arguments.count + 1)")
      }
      var bytes = [UInt8](repeating: 0, count: max(Value.size(in: .ilp32), 8))
      bytes.withUnsafeMutableBytes { value.encode(into: $0.baseAddress!, as: .ilp32) }
      let isWord = Value.isWord
      arguments.append(isWord ? .word(bytes.withUnsafeBytes { $0.load(as: UInt64.self) }) : .bytes(bytes))
    }
  }

  let memory: ArenaMemory
  private var functions: [String: Function] = [:]
  private var callbacks: [UInt32: Weak] = [:]

  private struct Weak { weak var callback: ArenaCallback? }

  private var globals: [String: ArenaAddress] = [:]

  /// A stand-in for C's `errno`.
  public var errorNumber: CInt = 0

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

  /// Adds a global variable, whose bytes begin as these.
  public func define(_ symbol: String, bytes: [UInt8]) throws(ArenaFailure) {
    globals[symbol] = try allocate(bytes)
  }

  /// The number of blocks of memory in use.
  public var blockCount: Int { memory.blocks.count }

  // MARK: Linker

  public var instance: SpaceInstance { memory.instance }

  public func resolve(_ function: FunctionDescription, types: TypeTable) throws(LinkProblem.Reason) -> Entry {
    guard let known = functions[function.symbol] else { throw .missingSymbol("in the arena") }
    guard CType.function(known.type).canonical == CType.function(function.type).canonical else {
      throw .unsupported("has the type \(CType.function(known.type)) in the arena")
    }
    return Entry(symbol: function.symbol, function: known)
  }

  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<ArenaSpace> {
    guard let address = globals[global.symbol] else { throw .missingSymbol("in the arena") }
    return .fixed(address)
  }

  public func frame(for entry: Entry) -> Frame { Frame() }

  public func invoke(_ entry: Entry, _ frame: inout Frame) throws(ArenaFailure) {
    _ = try call(entry, &frame)
  }

  public func invoke<Result: CValue>(
    _ entry: Entry, _ frame: inout Frame, returning result: Result.Type
  ) throws(ArenaFailure) -> Result? {
    guard !Result.isWord else {
      let word = try call(entry, &frame)
      return withUnsafeBytes(of: word) { Result.decode(from: $0.baseAddress!, as: .ilp32, instance: instance) }
    }
    // As in WebAssembly, a structure is returned where the first argument says.
    let place = try allocate([UInt8](repeating: 0, count: max(Result.size(in: .ilp32), 1)))
    defer { unstage(place) }
    frame.arguments.insert(.word(place.word), at: 0)
    _ = try call(entry, &frame)
    return try ArenaSpace.load(result, at: place)
  }

  private func call(_ entry: Entry, _ frame: inout Frame) throws(ArenaFailure) -> UInt64 {
    if let violation = frame.violation { throw .contract(violation) }
    if failing == entry.symbol {
      failing = nil
      throw .injected(entry.symbol)
    }
    var words: [UInt64] = []
    var copies: [ArenaAddress] = []
    defer { copies.forEach(unstage) }
    for argument in frame.arguments {
      switch argument {
      case .word(let word): words.append(word)
      case .bytes(let bytes):
        copies.append(try allocate(bytes))
        words.append(copies[copies.count - 1].word)
      }
    }
    errorNumber = 0
    defer { frame.errorNumber = errorNumber }
    return try entry.function.body(self, words)
  }

  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) throws(ArenaFailure) -> ArenaAddress {
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
    var result: UInt64 = 0
    var words = words + [0]
    words.withUnsafeMutableBytes { words in
      let arguments = (0..<words.count / 8).map { Optional(words.baseAddress! + 8 * $0) }
      do throws(ArenaFailure) {
        try callback.target.invoke(arguments, &result, instance)
      } catch {
        failure = error
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

extension CValue {
  /// Whether a value is a word of the machine, and no structure.
  fileprivate static var isWord: Bool {
    var types = TypeTable()
    return (try? types.describe(self))?.isWord ?? false
  }
}
