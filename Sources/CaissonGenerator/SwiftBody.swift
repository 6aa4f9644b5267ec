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
    if function.receivesCallbackErrors {
      for parameter in strings {
        writer.line("try ContractViolation.rejectNUL(in: \(escaped(parameter.name)), \(subject(parameter)))")
      }
      writer.block("return try CallbackErrors.receiving {") { withStrings(strings[...], &$0) }
    } else {
      withStrings(strings[...], &writer)
    }
    return writer.text
  }

  private var strings: [ParameterDescription] { function.parameters.filter { $0.passing == .string } }
  private var callbacks: [ParameterDescription] { function.parameters.filter { $0.passing == .callback } }

  private func subject(_ parameter: ParameterDescription) -> String {
    "\"\(function.name)(\(parameter.name):)\""
  }

  private func withStrings(_ strings: ArraySlice<ParameterDescription>, _ writer: inout LineWriter) {
    guard let string = strings.first else { return call(&writer) }
    writer.block("return HostCall.withString(\(escaped(string.name)), \(subject(string))) { __\(string.name) in") {
      withStrings(strings.dropFirst(), &$0)
    }
  }

  private func call(_ writer: inout LineWriter) {
    for callback in callbacks { trampoline(callback, &writer) }
    let arguments = function.parameters.map(argument).joined(separator: ", ")
    var call = "\(stub)(\(arguments))"
    if function.result != .void {
      call = "HostCall.result(\(call), as: \(function.swiftResult).self, \"\(function.name)\")"
    }
    let after = lifetimes
    guard !after.isEmpty else { return writer.line("return \(call)") }
    writer.line(function.result == .void ? call : "let __result = \(call)")
    after.forEach { writer.line($0) }
    if function.result != .void { writer.line("return __result") }
  }

  private func argument(_ parameter: ParameterDescription) -> String {
    switch parameter.passing {
    case .value: "\(escaped(parameter.name)).cForm"
    case .string: "__\(parameter.name)"
    case .callback: "__\(parameter.name)\(parameter.isNullable ? "?" : "").address"
    }
  }

  /// Makes a trampoline for a callback; C's call of it finds the callback again.
  private func trampoline(_ parameter: ParameterDescription, _ writer: inout LineWriter) {
    guard case .pointer(to: .function(let type)) = parameter.type else { return }
    let handler = parameter.swiftType.hasSuffix("?") ? String(parameter.swiftType.dropLast()) : parameter.swiftType
    let forms = type.parameters.indices.map { "a\($0)" }
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \($0)" } ?? ""
    let parameters = type.parameters.map(\.importedName).joined(separator: ", ")
    let signature = "@convention(c) (\(parameters)) -> \(type.result.importedName)"
    let value = escaped(parameter.name)

    let arguments = forms.map { "HostCall.argument(\($0), \(subject(parameter)))" }.joined(separator: ", ")
    let give = type.result == .void ? "" : "return "
    let parameterList = forms.isEmpty ? "" : " " + forms.joined(separator: ", ") + " in"
    writer.block("let __\(parameter.name)Entry: \(signature) = {\(parameterList)") { writer in
      writer.block("\(give)\(handler).enter(\(subject(parameter))\(resultOnError)) { callback in") { writer in
        writer.line("\(give)\(parameter.callbackThrows ? "try " : "")callback(\(arguments))")
      }
    }
    let make =
      "Trampoline(\(parameter.isNullable ? "$0" : value), name: \(subject(parameter)), "
      + "entry: unsafeBitCast(__\(parameter.name)Entry, to: UnsafeRawPointer.self))"
    writer.line("let __\(parameter.name) = " + (parameter.isNullable ? "\(value).map { \(make) }" : make))
  }

  /// What follows from the call for the lifetimes of callbacks.
  private var lifetimes: [String] {
    let word = function.lifetimes.owner.map { "\(escaped($0)).word" } ?? "0"
    let kept = function.parameters.enumerated().filter { function.lifetimes.retained.contains($0.element.name) }
    return kept.map { position, parameter in
      "Self._callbacks.keep(__\(parameter.name), owner: \(word), slot: \(index * 64 + position))"
    } + function.lifetimes.released.map { "Self._callbacks.release(owner: \(escaped($0)).word)" }
      + (callbacks.isEmpty
        ? [] : ["withExtendedLifetime((\(callbacks.map { "__" + $0.name }.joined(separator: ", ")))) {}"])
  }
}

/// A Swift name as an expression: in backquotes where it is a keyword.
func escaped(_ name: String) -> String {
  let keywords: Set = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum",
    "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "is", "let",
    "nil", "operator", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
    "subscript", "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
  return keywords.contains(name) ? "`\(name)`" : name
}
