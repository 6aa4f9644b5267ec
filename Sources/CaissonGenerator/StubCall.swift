internal import CaissonEmission
internal import CaissonModel

/// Writes a call of a C stub.
struct StubCall: CallWriter {
  let function: FunctionDescription
  /// The function's place in the description's list.
  let index: Int
  let names: StubNames
  let stub: Stub

  var serial: String? { names.serial }
  var lender: String { "HostLender()" }
  var trying: String { "" }
  var returnsThroughMemory: Bool { stub.returnsThroughMemory }
  var undecided: [ParameterDescription] { [] }
  var indirect: [ParameterDescription] {
    function.parameters.filter { $0.passing == .value && !$0.type.isWord }
  }

  /// Nothing: what is generated has been compiled once, as a description.
  func mark(_ parameter: ParameterDescription, _ writer: inout LineWriter) {}

  func opening(_ parameter: String) -> String { parameter.isEmpty ? "{" : "{ \(parameter) in" }

  func call(isChecked: Bool, _ writer: inout LineWriter) {
    let arguments = function.parameters.map(argument) + (returnsThroughMemory ? ["HostCall.form(__w_memory)"] : [])
    var call = "\(stub.name)(\((arguments + (function.failure == nil ? [] : ["&__errno"])).joined(separator: ", ")))"
    let isVoid = stub.result == .void
    if !isVoid {
      let freeing = function.freedBy == nil ? "" : ", freeing: \(names.free(of: index))"
      call = "HostCall.value(of: \(call), as: (\(function.resultType)).self\(freeing))"
      if isChecked { call = "HostCall.result(\(call), \"\(function.name)\")" }
    }
    let lifetimes = function.lifetimes
    let held = function.held
    guard !held.isEmpty else { return writer.line("return \(call)") }
    function.holdKeptMemory("", &writer)
    function.keepForEver(in: "Self._callbacks", slot: index << 16, &writer)
    if !lifetimes.retained.isEmpty { writer.line("let __ticket = Self._callbacks.drawTicket()") }
    if !lifetimes.released.isEmpty { writer.line(take) }
    writer.line(isVoid ? call : "let __value = \(call)")
    writeFailure(of: "__value", &writer)
    putBack(in: "Self._callbacks", &writer)
    keep.forEach { writer.line($0) }
    writer.line("withExtendedLifetime((\(held.joined(separator: ", ")))) {}")
    if !isVoid { writer.line("return __value") }
  }

  private func argument(_ parameter: ParameterDescription) -> String {
    let value =
      switch parameter.passing {
      case .value: parameter.type.isWord ? parameter.value : parameter.local
      case .string, .callback, .buffer, .mutableBuffer, .reference: parameter.local
      case .borrowed: parameter.borrowedPointer
      case .count: "__n_\(parameter.name)"
      case .context: context(of: parameter.name)
      case .result: "__w_\(parameter.name)"
      }
    if parameter.passing == .context { return value }
    if parameter.passing == .callback { return "\(value)\(parameter.isNullable ? "?" : "").address" }
    return "HostCall.form(\(value))"
  }

  /// What C hands back to a callback: where the callback is found by the function pointer, no more than that there is one.
  private func context(of callback: String) -> String {
    guard
      let (index, parameter) = function.parameters.enumerated()
        .first(where: { $1.name == callback && $1.passing == .callback })
    else { return "nil" }
    let word = entry(of: parameter, at: index).usesContext ? "context" : "address"
    return "\(parameter.local)\(parameter.isNullable ? "?" : "").\(word)"
  }

  private func entry(of parameter: ParameterDescription, at index: Int) -> CallbackEntry {
    guard case .pointer(to: .function(let type)) = parameter.type else {
      preconditionFailure("a callback is a pointer to a function")
    }
    return CallbackEntry(
      type, name: names.entry(of: self.index, parameter: index), contextIndex: parameter.contextIndex)
  }

  /// Makes a function pointer for a callback: C's call of it finds the callback again, by the context or by a trampoline.
  func makeCallback(_ parameter: ParameterDescription, at index: Int, _ writer: inout LineWriter) {
    let handler = (parameter.callbackType ?? parameter.swiftType) + (parameter.isSendable ? ".Plain" : "")
    let subject = function.subject(parameter)
    let entry = entry(of: parameter, at: index)
    let type = entry.type
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \($0)" } ?? ""
    let forms = type.parameters.indices.map { "a\($0)" }
    let arguments = zip(forms, type.parameters).enumerated().compactMap { position, argument in
      let (form, type) = argument
      if position == parameter.contextIndex { return nil as String? }
      return type.isWord ? "HostCall.argument(\(form), \(subject))" : "HostCall.argument(at: \(form), \(subject))"
    }.joined(separator: ", ")
    let give = type.result == .void ? "" : "return "
    let writesResult = entry.returnsThroughMemory
    let all = forms + (writesResult ? ["result"] : [])
    writer.block(
      "let \(parameter.local)_entry: \(entry.swiftType) = {\(all.isEmpty ? "" : " " + all.joined(separator: ", ") + " in")"
    ) {
      writer in
      let place = writesResult ? ", to: result" : ""
      let isKept = function.lifetimes.keeps(parameter.name) ? "" : ", isKept: false"
      writer.block(
        "\(writesResult ? "" : give)\(handler).enter(\(entry.source), \(subject)\(isKept)\(place)\(resultOnError)) { callback in"
      ) {
        $0.line("\(give)\(parameter.callbackThrows ? "try " : "")callback(\(arguments))")
      }
    }
    func pointer(_ type: String) -> String { "unsafeBitCast(\(parameter.local)_entry, to: \(type).self)" }
    let raw = pointer("UnsafeRawPointer")
    let target = entry.isC ? "entry: \(entry.name)(), body: \(raw)" : "entry: \(raw)"
    var callback = parameter.callback
    if function.isOnce(parameter) {
      writer.line("let \(parameter.oneCall) = \(callback)\(parameter.isNullable ? "?" : "").forOneCall()")
      callback = parameter.oneCall
    }
    let object = parameter.isNullable ? "$0" : callback
    var make =
      entry.usesContext
      ? "ContextualCallback(\(object), name: \(subject), entry: \(pointer("UnsafeMutableRawPointer")))"
      : "Trampoline(\(object), name: \(subject), \(target))"
    if function.isForever(parameter) {
      let name = parameter.isNullable ? "callback" : callback
      make = make.replacing("(\(object),", with: "(\(name),")
      make = "Self._callbacks.forever(\(name), slot: \((self.index << 16) + index)) { \(make) }"
      if parameter.isNullable { make = "callback in \(make)" }
    }
    writer.line("let \(parameter.local) = " + (parameter.isNullable ? "\(callback).map { \(make) }" : make))
    if function.isOnce(parameter) { writer.line("Self._callbacks.keepOnce(\(callback), \(parameter.local))") }
  }

  /// Takes out what C keeps for an object that this call ends, before C can give its address to another.
  private var take: String {
    let taken = function.lifetimes.released.map { "Self._callbacks.take(owner: \(function.word(of: $0)))" }
    return "let __released = \(taken.joined(separator: " + "))"
  }

  private var keep: [String] {
    let owner = function.lifetimes.owner.map(function.word(of:)) ?? "nil"
    return function.retained.map { parameter, position in
      let handle = parameter.passing == .borrowed ? parameter.keptMemory : parameter.local
      return "Self._callbacks.keep(\(handle), owner: \(owner), slot: \((index << 16) + position), "
        + "\(function.namesArgument)ticket: \(ticket))"
    }
  }
}
