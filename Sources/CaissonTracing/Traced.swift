public import Caisson

/// A linker that logs every call into C, with its arguments and its result, and else does what another linker does.
///
/// ```swift
/// let expat = try ExpatLinked(Traced(Dynamic("libexpat.so.1")) { print($0) })
/// // XML_ParserCreate(nil) = 0x5581f2a0
/// ```
///
/// It knows nothing of the linker that it wraps but the public protocol.
public struct Traced<Base: Linker>: Linker {
  public typealias Space = Base.Space
  public typealias Entry = TracedEntry<Base>
  public typealias Frame = TracedFrame<Base>

  private let base: Base
  private let log: @Sendable (String) -> Void

  /// A linker that traces another.
  ///
  /// - Parameters:
  ///   - base: the linker that makes the calls.
  ///   - log: takes a line for each call, when it has returned, on the thread of the call; without the line's end.
  public init(_ base: Base, log: @escaping @Sendable (String) -> Void) {
    self.base = base
    self.log = log
  }

  public var instance: SpaceInstance { base.instance }

  public func resolve(
    _ function: FunctionDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> TracedEntry<Base> {
    TracedEntry(symbol: function.symbol, base: try base.resolve(function, types: types))
  }

  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<Space> {
    try base.locate(global, types: types)
  }

  public func frame(for entry: TracedEntry<Base>) -> TracedFrame<Base> {
    TracedFrame(base: base.frame(for: entry.base))
  }

  public func invoke(_ entry: TracedEntry<Base>, _ frame: inout TracedFrame<Base>) throws(Failure) {
    do {
      try base.invoke(entry.base, &frame.base)
    } catch {
      log("\(entry.symbol)(\(frame.text)) failed: \(error)")
      throw error
    }
    log("\(entry.symbol)(\(frame.text))")
  }

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

  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) throws(Failure) -> Space.Address {
    try base.stage(bytes, for: purpose)
  }

  public func address(ofHostMemory memory: UnsafeRawPointer) -> Space.Address? { base.address(ofHostMemory: memory) }

  public func unstage(_ address: Space.Address) { base.unstage(address) }

  public func makeCallback(_ target: CallbackTarget<Space>) throws(Failure) -> CallbackHandle<Space> {
    try base.makeCallback(target)
  }
}

/// A function whose calls are logged.
public struct TracedEntry<Base: Linker>: Sendable {
  let symbol: String
  let base: Base.Entry
}

/// The arguments of a call that is logged.
public struct TracedFrame<Base: Linker>: CallFrame {
  var base: Base.Frame
  private var arguments: [String] = []

  init(base: Base.Frame) { self.base = base }

  public mutating func put<Value: CValue>(_ value: Value) {
    arguments.append(traceText(value, in: Base.Space.self))
    base.put(value)
  }

  public var errorNumber: CInt { base.errorNumber }

  var text: String { arguments.joined(separator: ", ") }
}

/// A value as the log shows it: a string in quotation marks, cut short; an optional without its wrapping.
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
