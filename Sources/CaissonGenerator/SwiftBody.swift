internal import CaissonModel

/// The body of a Swift method that calls a stub, from the outside in: errors of callbacks, strings, callbacks, the call.
struct SwiftBody {
  private let function: FunctionDescription
  private let stub: String
  private let index: Int

  init(_ function: FunctionDescription, stub: String, index: Int) {
    self.function = function
    self.stub = stub
    self.index = index
  }

  var text: String {
    var writer = LineWriter(indentation: 2)
    guard function.receivesCallbackErrors else {
      withStrings(strings[...], &writer)
      return writer.text
    }
    for parameter in strings {
      writer.line("try ContractViolation.rejectNUL(in: \(SwiftName.escaped(parameter.name)), \(subject(parameter)))")
    }
    // The result is looked at last: a callback's error comes first.
    let isVoid = function.result == .void
    writer.block("\(isVoid ? "" : "let __result = ")try CallbackErrors.receiving {") { withStrings(strings[...], &$0) }
    if !isVoid {
      writer.line("return try HostCall.checked(__result, as: (\(function.swiftResult)).self, \(name))")
    }
    return writer.text
  }

  private var name: String { "\"\(function.name)\"" }

  private var strings: [ParameterDescription] { function.parameters.filter { $0.passing == .string } }
  private var callbacks: [ParameterDescription] { function.parameters.filter { $0.passing == .callback } }

  private func subject(_ parameter: ParameterDescription) -> String {
    "\"\(function.name)(\(parameter.name):)\""
  }

  private func withStrings(_ strings: ArraySlice<ParameterDescription>, _ writer: inout LineWriter) {
    guard let string = strings.first else { return call(&writer) }
    writer.block(
      "return HostCall.withString(\(SwiftName.escaped(string.name)), \(subject(string))) { \(string.local) in"
    ) {
      withStrings(strings.dropFirst(), &$0)
    }
  }

  private func call(_ writer: inout LineWriter) {
    for callback in callbacks { trampoline(callback, &writer) }
    let arguments = function.parameters.map(argument).joined(separator: ", ")
    var call = "\(stub)(\(arguments))"
    if function.result != .void, !function.receivesCallbackErrors {
      call = "HostCall.result(\(call), as: (\(function.swiftResult)).self, \(name))"
    }
    let after = keep + (held.isEmpty ? [] : ["withExtendedLifetime((\(held.joined(separator: ", ")))) {}"])
    guard !after.isEmpty else { return writer.line("return \(call)") }
    if !function.lifetimes.retained.isEmpty { writer.line("let __ticket = Self._callbacks.drawTicket()") }
    if !function.lifetimes.released.isEmpty { writer.line(take) }
    writer.line(function.result == .void ? call : "let __value = \(call)")
    after.forEach { writer.line($0) }
    if function.result != .void { writer.line("return __value") }
  }

  private func argument(_ parameter: ParameterDescription) -> String {
    switch parameter.passing {
    case .value: "\(SwiftName.escaped(parameter.name)).cForm"
    case .string: parameter.local
    case .callback: "\(parameter.local)\(parameter.isNullable ? "?" : "").address"
    }
  }

  /// Makes a trampoline for a callback; C's call of it finds the callback again.
  private func trampoline(_ parameter: ParameterDescription, _ writer: inout LineWriter) {
    guard case .pointer(to: .function(let type)) = parameter.type else { return }
    let handler = parameter.callbackType ?? parameter.swiftType
    let forms = type.parameters.indices.map { "a\($0)" }
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \($0)" } ?? ""
    let parameters = type.parameters.map(\.importedName).joined(separator: ", ")
    let signature = "@convention(c) (\(parameters)) -> \(type.result.importedName)"
    let value = SwiftName.escaped(parameter.name)

    let arguments = forms.map { "HostCall.argument(\($0), \(subject(parameter)))" }.joined(separator: ", ")
    let give = type.result == .void ? "" : "return "
    let parameterList = forms.isEmpty ? "" : " " + forms.joined(separator: ", ") + " in"
    writer.block("let \(parameter.local)_entry: \(signature) = {\(parameterList)") { writer in
      writer.block("\(give)\(handler).enter(\(subject(parameter))\(resultOnError)) { callback in") { writer in
        writer.line("\(give)\(parameter.callbackThrows ? "try " : "")callback(\(arguments))")
      }
    }
    let make =
      "Trampoline(\(parameter.isNullable ? "$0" : value), name: \(subject(parameter)), "
      + "entry: unsafeBitCast(\(parameter.local)_entry, to: UnsafeRawPointer.self))"
    writer.line("let \(parameter.local) = " + (parameter.isNullable ? "\(value).map { \(make) }" : make))
  }

  /// What lives until the call is over.
  private var held: [String] {
    callbacks.map(\.local) + (function.lifetimes.released.isEmpty ? [] : ["__released"])
  }

  /// Takes out what C keeps for an object that this call ends, before C can give its address to another.
  private var take: String {
    let taken = function.lifetimes.released.map { "Self._callbacks.take(owner: \(SwiftName.escaped($0)).word)" }
    return "let __released = \(taken.joined(separator: " + "))"
  }

  private var keep: [String] {
    let owner = function.lifetimes.owner.map { "\(SwiftName.escaped($0)).word" } ?? "nil"
    return function.parameters.enumerated().filter { function.lifetimes.retained.contains($0.element.name) }
      .map { position, parameter in
        "Self._callbacks.keep(\(parameter.local), owner: \(owner), slot: \((index << 16) + position), ticket: __ticket)"
      }
  }
}

extension ParameterDescription {
  /// The local variable that holds what the parameter is turned into.
  fileprivate var local: String { "__p_\(name)" }
}
