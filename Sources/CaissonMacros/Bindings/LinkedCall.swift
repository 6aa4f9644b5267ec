internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxMacros

/// Writes a call through a linker: each argument is put into the linker's frame, and the entry is invoked.
struct LinkedCall: CallWriter {
  let bound: BoundFunction
  let function: FunctionDescription
  let places: Places
  private let isSerial: Bool

  init(_ bound: BoundFunction, places: Places, isSerial: Bool) {
    self.bound = bound
    self.places = places
    self.isSerial = isSerial
    function = bound.outline
  }

  var serial: String? { isSerial ? "self._serial" : nil }
  var lender: String { "self._linker" }
  var trying: String { "try " }
  var returnsThroughMemory: Bool { false }
  var indirect: [ParameterDescription] { [] }
  /// Numbers and pointers are the frame's own to check; what else there is may hold bit-fields, or be a view of a string.
  var undecided: [ParameterDescription] {
    zip(function.parameters, bound.parameters).filter { $0.passing == .value && $1.shape.mayBePointer }.map(\.0)
  }

  func opening(_ parameter: String) -> String { "{ (\(parameter)) throws(Failure) -> \(rawType) in" }

  /// The type that the call has, before it is checked.
  private var rawType: String {
    if function.result == .void { return "Void" }
    return isSimple ? "(\(function.resultType))" : "(\(function.resultType))?"
  }

  func mark(_ parameter: ParameterDescription, _ writer: inout LineWriter) {
    guard let bound = bound.parameters.first(where: { $0.name == parameter.name }) else { return }
    writer.directive(places.reporting(at: bound.place))
  }

  func makeCallback(_ parameter: ParameterDescription, at index: Int, _ writer: inout LineWriter) {
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \($0)" } ?? ""
    let context = bound.parameters[index].contextPosition.map { ", context: .\($0.rawValue)" } ?? ""
    let place = places.reporting(at: bound.parameters[index].place)
    func handle(_ callback: String) -> String {
      "try self._linker.makeCallback(\(callback).target(\(function.subject(parameter)), in: Space.self\(context)\(resultOnError)))"
    }
    func kept(_ callback: String) -> String {
      guard function.isForever(parameter) else { return handle(callback) }
      let slot = (bound.index << 16) + index
      return "try self._callbacks.forever(\(callback), slot: \(slot)) { () throws(Failure) in \(handle(callback)) }"
    }
    var callback = parameter.callback
    if function.isOnce(parameter) {
      writer.line("let \(parameter.oneCall) = \(callback)\(parameter.isNullable ? "?" : "").forOneCall()")
      callback = parameter.oneCall
    }
    if parameter.isNullable {
      writer.line("var \(parameter.local): Caisson.CallbackHandle<Space>? = nil")
      writer.directive(place)
      writer.line("if let \(callback) { \(parameter.local) = \(kept(callback)) }")
    } else {
      writer.directive(place)
      writer.line("let \(parameter.local) = \(kept(callback))")
    }
    if function.isOnce(parameter) {
      writer.line(
        "self._callbacks.keepOnce(\(callback), \(parameter.local)\(parameter.isNullable ? "?" : "").owner)")
    }
  }

  func call(isChecked: Bool, _ writer: inout LineWriter) {
    writer.line("var __frame = self._linker.frame(for: self._entries.function(\(bound.index)))")
    for (index, parameter) in function.parameters.enumerated() {
      writer.directive(places.reporting(at: bound.parameters[index].place))
      let isPromoted = index >= function.fixedCount ?? function.parameters.count
      writer.line(
        isPromoted ? "\(argument(parameter)).putPromoted(in: &__frame)" : "__frame.put(\(argument(parameter)))")
    }
    writer.directive(places.reporting(at: bound.nameToken))
    invoke(isChecked: isChecked, &writer)
  }

  private func isUndecided(_ parameter: ParameterDescription) -> Bool {
    undecided.contains { $0.name == parameter.name }
  }

  private func argument(_ parameter: ParameterDescription) -> String {
    switch parameter.passing {
    case .value: isUndecided(parameter) ? parameter.local : parameter.value
    case .callback: "\(parameter.local)\(parameter.isNullable ? "?" : "").pointer"
    case .count: "__n_\(parameter.name)"
    case .context: context(of: parameter.name)
    case .result: "__w_\(parameter.name)"
    case .borrowed: parameter.borrowedPointer
    case .string, .buffer, .mutableBuffer, .reference: parameter.local
    }
  }

  /// The call itself, and what follows from it for the lifetimes of callbacks.
  private func invoke(isChecked: Bool, _ writer: inout LineWriter) {
    let entry = "self._entries.function(\(bound.index)), &__frame"
    let isVoid = function.result == .void
    let freeing = function.freedBy == nil ? "" : ", freeing: self._entries.free(\(bound.index))"
    let invocation =
      if isVoid {
        "try self._linker.invoke(\(entry))"
      } else if isChecked {
        "try self._linker.call(\(entry), returning: (\(function.resultType)).self, name: \"\(function.name)\")"
      } else {
        "try self._linker.invoke(\(entry), giving: (\(function.resultType)).self\(freeing))"
      }
    let lifetimes = function.lifetimes
    let held = function.held
    guard !held.isEmpty || function.failure != nil else { return writer.line("return \(invocation)") }

    function.holdKeptMemory("try ", &writer)
    function.keepForEver(in: "self._callbacks", slot: bound.index << 16, &writer)
    if !lifetimes.retained.isEmpty { writer.line("let __ticket = self._callbacks.drawTicket()") }
    if !lifetimes.released.isEmpty { writer.line(take) }
    if lifetimes.retained.isEmpty && lifetimes.released.isEmpty {
      writer.line(isVoid ? invocation : "let __value = \(invocation)")
    } else {
      invokeKeepingOnFailure(invocation, isVoid: isVoid, &writer)
    }
    if function.failure != nil { writer.line("__errno = __frame.errorNumber") }
    writeFailure(of: "__value", &writer)
    putBack(in: "self._callbacks", &writer)
    keep(&writer)
    if !held.isEmpty { writer.line("withExtendedLifetime((\(held.joined(separator: ", ")))) {}") }
    if !isVoid { writer.line("return __value") }
  }

  /// The call, after whose failure nobody knows what C has taken or let go of: all of it is kept for ever.
  private func invokeKeepingOnFailure(_ invocation: String, isVoid: Bool, _ writer: inout LineWriter) {
    let handles =
      function.retained.map { handle(of: $0.parameter) }
      + (function.lifetimes.released.isEmpty ? [] : ["__released as AnyObject"])
    if !isVoid { writer.line("let __value: \(rawType)") }
    writer.block("do throws(Failure) {", closing: "} catch {") {
      $0.line(isVoid ? invocation : "__value = \(invocation)")
    }
    writer.line("  self._callbacks.keepForEver([\(handles.joined(separator: ", "))])")
    writer.line("  throw error")
    writer.line("}")
  }

  /// What C hands back to a callback says nothing, for the function pointer is the callback's own; but it is null for no callback alone,
  /// which C may tell apart.
  private func context(of callback: String) -> String {
    let isNullable = function.parameters(passed: .callback).first { $0.name == callback }?.isNullable == true
    return "(__p_\(callback)\(isNullable ? "?" : "").pointer as RawPointer?)"
  }

  /// What keeps alive what C keeps.
  private func handle(of parameter: ParameterDescription) -> String {
    if parameter.passing == .borrowed { return parameter.keptMemory }
    return "\(parameter.local)\(parameter.isNullable ? "?" : "").owner"
  }

  /// Takes out what C keeps for an object that this call ends, before C can give its address to another.
  private var take: String {
    let taken = function.lifetimes.released.map {
      "self._callbacks.take(owner: \(function.word(of: $0)))"
    }
    return "let __released = \(taken.joined(separator: " + "))"
  }

  private func keep(_ writer: inout LineWriter) {
    let owner = function.lifetimes.owner.map(function.word(of:)) ?? "nil"
    for (parameter, position) in function.retained {
      writer.line(
        "self._callbacks.keep(\(handle(of: parameter)), owner: \(owner), "
          + "slot: \((bound.index << 16) + position), \(function.namesArgument)ticket: \(ticket))")
    }
  }
}
