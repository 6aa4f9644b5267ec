internal import CaissonEmission
internal import CaissonModel

/// A function of the static back end: its stub in C, and the Swift member that calls it.
struct StaticFunction {
  private let function: FunctionDescription
  private let index: Int
  private let names: StubNames
  private let stub: Stub
  /// Whether the stub is not the one of an earlier function.
  private let isFirst: Bool
  /// Whether a program may be without the function: its header has no body, and nothing else of the library needs it.
  private let mayBeMissing: Bool
  /// Whether the function may be missing, and no earlier one of its symbol may.
  private let definesPresence: Bool

  init(
    _ function: FunctionDescription, index: Int, names: StubNames, stub: Stub, isFirst: Bool, mayBeMissing: Bool,
    definesPresence: Bool
  ) {
    self.function = function
    self.index = index
    self.names = names
    self.stub = stub
    self.isFirst = isFirst
    self.mayBeMissing = mayBeMissing
    self.definesPresence = definesPresence
  }

  // MARK: C

  var headerView: View {
    let freeing = function.freedBy.map { symbol -> View in
      let freeing: [CType] = [.pointer(to: .void), .pointer(to: .integer(.char))]
      let types = freeing.map { CType.function(FunctionType(parameters: [$0], result: .void)) }
      let conditions = types.map { "__builtin_types_compatible_p(__typeof__(\(symbol)), \($0))" }
      let message = "\(function.name): '\(symbol)' frees no string: it is neither 'void (void *)' nor 'void (char *)'"
      return [
        "name": .text(names.free(of: index)), "symbol": .text(symbol),
        "condition": .text(conditions.joined(separator: " || ")), "message": .text(cString(message)),
      ]
    }
    let view: View = [
      "name": .text(function.name), "symbol": .text(function.symbol),
      "assertions": .list(
        assertions.map { ["condition": .text($0.condition), "message": .text(cString($0.message))] }),
      "isMacro": .flag(function.kind == .macro),
      "isFirst": .flag(isFirst), "stub": .text(stub.declaration), "stubBody": .text(stub.body),
      "mayBeMissing": .list(
        definesPresence
          ? [["presence": .text(names.presence(of: function.symbol))]] : []),
      "frees": .list(freeing.map { [$0] } ?? []), "entries": .list(entries),
    ]
    return view.placed(at: function.place)
  }

  /// The entries of callbacks that are C functions.
  private var entries: [View] {
    function.parameters.enumerated().compactMap { position, parameter in
      guard parameter.passing == .callback, case .pointer(to: .function(let type)) = parameter.type else { return nil }
      let entry = CallbackEntry(
        type, name: names.entry(of: index, parameter: position), contextIndex: parameter.contextIndex)
      return entry.isC ? entry.view : nil
    }
  }

  private var assertions: [(condition: String, message: String)] {
    guard function.kind == .function else { return [] }
    let symbol = function.symbol
    return [
      (
        isOfType(function.type),
        "the type of '\(symbol)' in the header is not '\(function.prototype)'"
      ),
      (
        "!\(isOfType(FunctionType(parameters: [Self.noSuchParameter], result: function.result)))",
        "'\(symbol)' has no prototype in the header, so nothing can be checked"
      ),
    ] + function.parameters.enumerated().compactMap(callbackAssertion)
  }

  private func isOfType(_ type: FunctionType) -> String {
    "__builtin_types_compatible_p(__typeof__(\(function.symbol)), \(CType.function(type)))"
  }

  /// A parameter that no function with a prototype has.
  private static let noSuchParameter = CType.pointer(to: .opaque("struct caisson_no_such_type"))

  /// A callback has a prototype in the header, too.
  private func callbackAssertion(
    _ index: Int, _ parameter: ParameterDescription
  ) -> (condition: String, message: String)? {
    var type = function.type
    guard index < type.parameters.count, case .pointer(to: .function(let callback)) = parameter.type else { return nil }
    let other = FunctionType(parameters: [Self.noSuchParameter], result: callback.result)
    type.parameters[index] = .pointer(to: .function(other))
    return ("!\(isOfType(type))", "the callback '\(parameter.name)' has no prototype in the header")
  }

  // MARK: Swift

  var swiftView: View {
    var writer = LineWriter(indentation: 2)
    if function.isOptional {
      writeOptional(&writer)
    } else {
      MethodBody(StubCall(function: function, index: index, names: names, stub: stub)).write(&writer)
    }
    return [
      "documentation": documentationView(function.documentation),
      "discardable": .text(attributes),
      "signature": .text(function.isOptional ? "var \(SwiftName.escaped(function.name)): \(functionType)?" : signature),
      "body": .text(writer.text),
    ]
  }

  /// That a function runs on another thread is said, for in some modules it is not so without a word.
  private var attributes: String {
    (function.isAsync ? "@concurrent " : "") + (function.isResultDiscardable ? "@discardableResult " : "")
  }

  private var signature: String {
    let parameters = function.parameters.filter(\.isVisible).map { parameter in
      let names =
        parameter.label == parameter.name
        ? SwiftName.escaped(parameter.name) : "\(parameter.label) \(SwiftName.escaped(parameter.name))"
      return "\(names): \(parameter.swiftType)"
    }
    let effects = (function.isAsync ? " async" : "") + (function.receivesErrors ? " throws" : "")
    let result = function.swiftResult == "Void" ? "" : " -> \(function.swiftResult)"
    return "func \(SwiftName.escaped(function.name))(\(parameters.joined(separator: ", ")))\(effects)\(result)"
  }

  private var functionType: String {
    "Function<\((function.parameters.map(\.swiftType) + [function.resultType]).joined(separator: ", "))>"
  }

  /// The function as a value, if the library has it.
  private func writeOptional(_ writer: inout LineWriter) {
    let parameters = function.parameters.map { "\($0.name): \($0.swiftType)" }.joined(separator: ", ")
    if mayBeMissing { writer.line("guard \(names.presence(of: function.symbol))() != 0 else { return nil }") }
    writer.block("return \(functionType) { (\(parameters)) -> \(function.resultType) in") {
      MethodBody(StubCall(function: function, index: index, names: names, stub: stub)).write(&$0)
    }
  }
}

/// Lines of documentation, as a template's view.
func documentationView(_ lines: [String]) -> View.Value {
  .list(lines.map { ["line": .text($0.isEmpty ? "" : " " + $0)] })
}
