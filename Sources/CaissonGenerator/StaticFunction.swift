internal import CaissonEmission
internal import CaissonLowering
internal import CaissonModel

/// A function of the static back end: the Swift member that calls its stub.
struct StaticFunction {
  private let function: FunctionDescription
  private let index: Int
  private let names: StubNames
  private let stub: Stub
  /// Whether the function is weakly linked: it is optional, and no other function of the library requires its symbol.
  private let mayBeMissing: Bool

  init(_ planned: PlannedStub, names: StubNames) {
    function = planned.function
    index = planned.index
    self.names = names
    stub = planned.stub
    mayBeMissing = planned.mayBeMissing
  }

  private func entry(of position: Int) -> CallbackEntry {
    CallbackEntry(function, parameter: position, name: names.entry(of: index, parameter: position))
  }

  private var printer: StaticPrinter {
    let reference = StubReference(
      name: stub.name, returnsThroughMemory: stub.returnsThroughMemory, isUnsafe: stub.isUnsafe,
      free: names.free(of: index), entry: { self.entry(of: $0).reference })
    return StaticPrinter(function, index: index, stub: reference, isSerial: names.serial != nil)
  }

  /// Returns the view of the Swift member.
  ///
  /// - Parameter access: the text of the template before the signature.
  func swiftView(access: String) -> View {
    var writer = LineWriter(indentation: 2)
    if function.isOptional {
      writeOptional(&writer)
    } else {
      writer.body(printer.body)
    }
    let name = SwiftName.escaped(function.name)
    let lines = function.isOptional ? ["var \(name): \(functionType)? {"] : signature(access)
    return [
      "documentation": documentationView(function.documentation),
      "discardable": .text(attributes), "signature": .text(lines.joined(separator: "\n  ")),
      "body": .text(writer.text),
    ]
  }

  /// The attributes before `func`; `@concurrent` is explicit, because the default differs between modules.
  private var attributes: String {
    (function.method?.isAsync == true ? "@concurrent " : "")
      + (function.method?.isResultDiscardable == true ? "@discardableResult " : "")
  }

  /// Returns the lines from `func` to the opening brace.
  private func signature(_ access: String) -> [String] {
    let parameters = function.arguments.map { parameter in
      let names =
        parameter.label == parameter.name
        ? SwiftName.escaped(parameter.name) : "\(parameter.label) \(SwiftName.escaped(parameter.name))"
      return "\(names): \(parameter.swiftType)"
    }
    let effects = (function.method?.isAsync == true ? " async" : "") + (function.receivesErrors ? " throws" : "")
    let result = function.swiftResult == "Void" ? "" : " -> \(function.swiftResult)"
    let (start, end) = ("func \(SwiftName.escaped(function.name))(", ")\(effects)\(result) {")
    let line = start + parameters.joined(separator: ", ") + end
    let prefix = "  \(attributes)\(access)"
    if prefix.count + line.count <= 120 { return [line] }
    return [start] + filled(parameters) + [end]
  }

  /// Fills lines with parameters.
  private func filled(_ parameters: [String]) -> [String] {
    parameters.enumerated().reduce(into: []) { lines, parameter in
      let text = parameter.element + (parameter.offset == parameters.count - 1 ? "" : ",")
      if let last = lines.last, last.count + text.count < 118 {
        lines[lines.count - 1] = "\(last) \(text)"
      } else {
        lines.append("  \(text)")
      }
    }
  }

  private var functionType: String {
    "Function<\((function.arguments.map(\.swiftType) + [function.result.swiftType]).joined(separator: ", "))>"
  }

  /// Writes the function as a value, which is nil if the library lacks it.
  private func writeOptional(_ writer: inout LineWriter) {
    let parameters = function.arguments.map { "\($0.name): \($0.swiftType)" }.joined(separator: ", ")
    if mayBeMissing { writer.line("guard \(names.presence(of: function.symbol))() != 0 else { return nil }") }
    writer.block("return \(functionType) { (\(parameters)) -> \(function.result.swiftType) in") {
      $0.body(printer.body)
    }
  }
}

/// Returns lines of documentation as the view of a template.
func documentationView(_ lines: [String]) -> View.Value {
  .list(lines.map { ["line": .text($0.isEmpty ? "" : " " + $0)] })
}
