public import CaissonLinking

/// A linker that logs every call into C, with its arguments and result, and forwards everything to another linker.
///
/// ```swift
/// let expat = try ExpatLinked(Traced(Dynamic("libexpat.so.1")) { print($0) })
/// // XML_ParserCreate(nil) = 0x5581f2a0
/// ```
///
/// It uses only the public protocol of the linker that it wraps.
public struct Traced<Base: Linker>: Linker {
  /// The address space of the base linker.
  public typealias Space = Base.Space
  /// A function of the base linker, with its name.
  public typealias Entry = TracedEntry<Base>
  /// The arguments of a call, with their text.
  public typealias Frame = TracedFrame<Base>

  private let base: Base
  private let log: @Sendable (String) -> Void

  /// Creates a linker that traces another.
  ///
  /// - Parameters:
  ///   - base: the linker that makes the calls.
  ///   - log: a closure that takes one line for each call, without a newline, after the call and on its thread.
  public init(_ base: Base, log: @escaping @Sendable (String) -> Void) {
    self.base = base
    self.log = log
  }

  /// The instance of the base linker.
  public var instance: SpaceInstance { base.instance }

  /// Finds a function with the base linker.
  public func resolve(
    _ function: FunctionDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> TracedEntry<Base> {
    TracedEntry(symbol: function.symbol, base: try base.resolve(function, types: types))
  }

  /// Finds a global variable with the base linker.
  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<Space> {
    try base.locate(global, types: types)
  }

  /// Returns an empty frame of the base linker.
  public func frame(for entry: TracedEntry<Base>) -> TracedFrame<Base> {
    TracedFrame(base: base.frame(for: entry.base))
  }

  /// Calls a function, and logs the call or its failure.
  public func invoke(_ entry: TracedEntry<Base>, _ frame: inout TracedFrame<Base>) throws(Failure) {
    do {
      try base.invoke(entry.base, &frame.base)
    } catch {
      log("\(entry.symbol)(\(frame.text)) failed: \(error)")
      throw error
    }
    log("\(entry.symbol)(\(frame.text))")
  }

  /// Calls a function, and logs the call and its result or failure.
  public func invoke<Result: CValue>(
    _ entry: TracedEntry<Base>, _ frame: inout TracedFrame<Base>, returning type: Result.Type
  ) throws(Failure) -> Result? {
    let result: Result?
    do {
      result = try base.invoke(entry.base, &frame.base, returning: type)
    } catch {
      log("\(entry.symbol)(\(frame.text)) failed: \(error)")
      throw error
    }
    log("\(entry.symbol)(\(frame.text)) = \(result.map { traceText($0, in: Space.self) } ?? "nil")")
    return result
  }

  /// Copies bytes with the base linker.
  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) throws(Failure) -> Space.Address {
    try base.stage(bytes, for: purpose)
  }

  /// Returns the address in the base linker's space; nil if the memory must be copied.
  public func address(ofHostMemory memory: UnsafeRawPointer) -> Space.Address? { base.address(ofHostMemory: memory) }

  /// Frees memory with the base linker.
  @unsafe
  public func unstage(_ address: Space.Address) { base.unstage(address) }

  /// Makes a function pointer with the base linker.
  public func makeCallback(_ target: CallbackTarget<Space>) throws(Failure) -> CallbackHandle<Space> {
    try base.makeCallback(target)
  }
}

/// A function whose calls are logged.
public struct TracedEntry<Base: Linker>: Sendable {
  let symbol: String
  let base: Base.Entry
}

/// The arguments of a logged call.
public struct TracedFrame<Base: Linker>: CallFrame {
  var base: Base.Frame
  private var arguments: [String] = []

  init(base: Base.Frame) { self.base = base }

  /// Appends an argument, and records its text.
  public mutating func put<Value: CValue>(_ value: Value) {
    arguments.append(traceText(value, in: Base.Space.self))
    base.put(value)
  }

  /// The `errno` of the call.
  public var errorNumber: CInt { base.errorNumber }

  var text: String { arguments.joined(separator: ", ") }
}

/// Returns a value's text for the log: a string in quotation marks, truncated; an optional unwrapped.
private func traceText<Value: CValue, Space: AddressSpace>(_ value: Value, in space: Space.Type) -> String {
  if let string = value as? CStringPointer<Space>, let text = try? string.string() {
    let limit = 60
    return text.count > limit ? "\(text.prefix(limit).debugDescription)..." : text.debugDescription
  }
  return (value as? any OptionalValue)?.text ?? String(describing: value)
}

private protocol OptionalValue {
  var text: String { get }
}

extension Optional: OptionalValue {
  fileprivate var text: String { map { String(describing: $0) } ?? "nil" }
}
