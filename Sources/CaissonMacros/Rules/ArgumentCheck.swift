internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for `arguments:`, the list of C's arguments.
enum ArgumentCheck {
  /// Each element is an argument, and names parameters and parts of the result that are there.
  static func elements(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for node in function.attribute.unreadableArguments { diagnostics.add(node, .argumentElement) }
    for element in function.attribute.arguments ?? [] {
      switch element.kind {
      case .parameter(let name): parameter(name, of: function, &diagnostics)
      case .count(let names, _): buffers(names, of: function, at: element, &diagnostics)
      case .elementSize(let name, _):
        guard let buffer = diagnostics.parameter(name.text, of: function, at: name.node),
          buffer.shape.bufferElement == nil
        else { continue }
        diagnostics.add(name.node, .sizeOfNoElement(name.text))
      case .context(let names, _):
        for name in names {
          guard let callback = diagnostics.parameter(name.text, of: function, at: name.node),
            !callback.shape.isCallback
          else { continue }
          diagnostics.add(name.node, .contextOfNoCallback(name.text))
        }
      case .out(let name):
        guard !function.result.written.contains(where: { $0.name == name.text }) else { continue }
        let known = function.result.labels
        diagnostics.addUnknown(
          name.text, at: name.node, .unknownResult(name.text, of: function.name, known: known), known: known)
      case .size, .constant, .ellipsis: continue
      }
    }
  }

  private static func parameter(
    _ name: ArgumentElement.Name, of function: BoundFunction, _ diagnostics: inout Diagnostics
  ) {
    if name.text == function.attribute.calls {
      diagnostics.add(name.node, .calledPointer(name.text))
    } else {
      _ = diagnostics.parameter(name.text, of: function, at: name.node)
    }
  }

  private static func buffers(
    _ names: [ArgumentElement.Name], of function: BoundFunction, at element: ArgumentElement,
    _ diagnostics: inout Diagnostics
  ) {
    var known: [BoundParameter] = []
    for name in names {
      guard let parameter = diagnostics.parameter(name.text, of: function, at: name.node) else { continue }
      known.append(parameter)
      if !parameter.shape.isBuffer, !parameter.shape.isString {
        diagnostics.add(name.node, .countOfNoBuffer(name.text))
      }
    }
    let isMixed = known.contains { $0.shape.isCountedInBytes } && known.contains { $0.shape.bufferElement != nil }
    if isMixed { diagnostics.add(element.node, .mixedCount(known.map(\.name))) }
  }

  /// Each argument that there is only one of is stated once.
  static func repetitions(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    var taken: Set<String> = []
    func check(_ text: String, at node: ExprSyntax, _ message: Message) {
      if !taken.insert(text).inserted { diagnostics.add(node, message) }
    }
    for element in function.attribute.arguments ?? [] {
      switch element.kind {
      case .parameter(let name):
        check(name.text, at: name.node, .repeatedArgument("'\(name.text)'"))
      case .context(let names, _):
        for name in names {
          check("context \(name.text)", at: name.node, .repeatedArgument("the context of '\(name.text)'"))
        }
      case .out(let name):
        check("out \(name.text)", at: name.node, .repeatedArgument("the result '\(name.text)'"))
      case .ellipsis: check("...", at: element.node, .repeatedArgument("'...'"))
      case .count, .elementSize, .size, .constant: continue
      }
    }
    for (name, _, node) in function.attribute.onError {
      check("onError \(name)", at: node, .repeatedKey(name, in: "onError"))
    }
  }

  /// Each parameter of the Swift function is in the list.
  static func omissions(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    if let called = function.attribute.calls, let node = function.attribute.node.argument("calls") {
      if let pointer = diagnostics.parameter(called, of: function, at: node), !pointer.shape.mayBeFunctionPointer {
        diagnostics.add(node, .calledValue(called))
      }
    }
    guard let elements = function.attribute.arguments, function.attribute.unreadableArguments.isEmpty,
      let list = function.attribute.node.argument("arguments")
    else { return }
    let names = elements.compactMap { element -> String? in
      if case .parameter(let name) = element.kind { name.text } else { nil }
    }
    let parameters = function.visibleParameters.map(\.name).filter { $0 != function.attribute.calls }
    // A name that is misspelt stands for a parameter already.
    let missing = parameters.filter { !names.contains($0) }
    guard names.allSatisfy(parameters.contains), !missing.isEmpty else { return }
    add(missing, to: list, &diagnostics)
  }

  private static func add(_ parameters: [String], to list: ExprSyntax, _ diagnostics: inout Diagnostics) {
    guard let array = list.as(ArrayExprSyntax.self) else { return diagnostics.add(list, .missingArguments(parameters)) }
    var corrected = array
    for parameter in parameters {
      if let last = corrected.elements.indices.last, corrected.elements[last].trailingComma == nil {
        corrected.elements[last].trailingComma = .commaToken(trailingTrivia: .space)
      }
      corrected.elements.append(ArrayElementSyntax(expression: ExprSyntax("\(literal: parameter)")))
    }
    let words = parameters.map { "'\"\($0)\"'" }.joined(separator: ", ")
    diagnostics.add(
      list, .missingArguments(parameters), fixIt: "add \(words)", replacing: array, with: corrected)
  }

  /// Swift source that the attribute states keeps its meaning in the method: it uses no parameter's name.
  static func captures(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    let names = Set(function.visibleParameters.map(\.name))
    var sources = (function.attribute.arguments ?? []).compactMap { element -> (text: ExprSyntax, node: ExprSyntax)? in
      if case .constant(let value, _, _) = element.kind { (value, element.node) } else { nil }
    }
    if case .predicate? = function.attribute.failure, let failure = function.attribute.node.argument("failure") {
      sources.append((failure, failure))
    }
    sources += function.attribute.onError.map { ($0.value, $0.value) }
    for source in sources {
      guard let name = FreeNames.of(source.text).first(where: names.contains) else { continue }
      diagnostics.add(source.node, .capturedParameter(name))
    }
  }

  /// The types that the attribute states are C types, and names of the module: the compiler cannot look up names of a protocol in an
  /// attribute of its members.
  static func types(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    let elements = function.attribute.arguments ?? []
    var stated = elements.flatMap { element in element.types.map { (type: $0, node: element.node) } }
    if let status = function.attribute.status, let node = function.attribute.node.argument("status") {
      stated.append((status, node))
    }
    for (type, node) in stated {
      if let name = function.names.ownName(in: type) {
        let expanded = function.names.expand(type)
        let isFree = function.names.ownName(in: expanded) == nil
        diagnostics.add(node, .attributeType(name, instead: isFree ? expanded.trimmedDescription : nil))
      } else {
        TypeCheck.check(type, isField: true, reportedAt: Syntax(node), diagnostics: &diagnostics)
      }
    }
  }
}
