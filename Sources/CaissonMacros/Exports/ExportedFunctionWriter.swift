internal import CaissonEmission
internal import SwiftSyntax

/// Writes the C entry point of a Swift function.
struct ExportedFunctionWriter {
  private let function: ExportedFunction
  private let name: String
  private let places: Places

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - function: the function.
  ///   - name: the entry point's name in Swift, which no one uses.
  ///   - places: the source locations.
  init(_ function: ExportedFunction, name: String, places: Places) {
    self.function = function
    self.name = name
    self.places = places
  }

  func write(_ writer: inout LineWriter) {
    // The compiler reports errors in a type where the user wrote it; for everything else on one line, at the function.
    writer.directive(places.reporting(at: function.name))
    let result = cResult.map { " -> \($0)" } ?? ""
    writer.block("@c(\(function.symbol)) public nonisolated func \(name)(\(cParameters))\(result) {") { writer in
      // A callback's context is released whatever the outcome of the call.
      for (index, parameter) in function.parameters.enumerated() {
        guard case .closure(let closure) = parameter.shape else { continue }
        let release = closure.isKept ? ", p\(index)_release" : ""
        writer.directive(places.reporting(at: parameter.syntax.type))
        writer.line("let k\(index) = unsafe CaissonExport._ExportedCallback(p\(index), p\(index)_context\(release))")
      }
      writer.directive(places.reporting(at: function.name))
      writer.block((cResult == nil ? "" : "return ") + frame) { writer in
        if function.isMethod, let type = function.type {
          writer.line(
            "let object: \(SwiftName.escaped(type)) = try unsafe CaissonExport._ExportCall.argument(object, \"self\")")
        }
        for (index, parameter) in function.parameters.enumerated() {
          writer.directive(places.reporting(at: parameter.syntax.type))
          take(parameter, index, &writer)
        }
        writer.directive(places.reporting(at: function.name))
        writer.line(
          (cHasResult ? "return " : "") + (function.isThrowing ? "try " : "") + (isUnsafe ? "unsafe " : "") + call)
      }
    }
  }

  // MARK: What C sees

  private var cHasResult: Bool { if case .nothing = function.result { false } else { true } }

  private var cParameters: String {
    var parameters: [String] = []
    if function.isMethod, let type = function.type {
      parameters.append("_ object: CaissonExport.CArgument<\(SwiftName.escaped(type))>")
    }
    for (index, parameter) in function.parameters.enumerated() {
      parameters += cParameters(for: parameter.shape, "p\(index)")
    }
    switch function.result {
    case .buffer(let element?, _):
      if function.returnsStatus {
        parameters.append("_ result: UnsafeMutablePointer<UnsafeMutablePointer<\(element)>?>?")
      }
      parameters.append("_ result_count: UnsafeMutablePointer<UInt>?")
    case .number(let type, _) where function.returnsStatus:
      parameters.append("_ result: UnsafeMutablePointer<\(type)>?")
    case .named(let type) where function.returnsStatus:
      parameters.append("_ result: UnsafeMutablePointer<CaissonExport.CResult<\(type)>>?")
    default: break
    }
    return parameters.joined(separator: ", ")
  }

  private func cParameters(for shape: ExportShape, _ name: String) -> [String] {
    switch shape {
    case .nothing: return []
    case .number(let type, _): return ["_ \(name): \(type)"]
    case .named(let type): return ["_ \(name): CaissonExport.CArgument<\(type)>"]
    case .buffer(let element, let buffer):
      let pointer = buffer.isMutable ? "UnsafeMutable" : "Unsafe"
      let type = element.map { "\(pointer)Pointer<\($0)>" } ?? "\(pointer)RawPointer"
      return ["_ \(name): \(type)?", "_ \(name)_count: UInt"]
    case .closure(let closure):
      let context = "UnsafeMutableRawPointer?"
      let parameters = closure.parameters.map { type in
        if case .number = ExportShape(type) { "\(type)" } else { "CaissonExport.CLoan<\(type)>" }
      }
      let result = closure.isThrowing ? "CInt" : closure.result?.trimmedDescription ?? "Void"
      let list = (parameters + [context]).joined(separator: ", ")
      let release = closure.isKept ? ["_ \(name)_release: (@convention(c) (\(context)) -> Void)?"] : []
      return ["_ \(name): (@convention(c) (\(list)) -> \(result))?", "_ \(name)_context: \(context)"] + release
    }
  }

  private var cResult: String? {
    if function.returnsStatus { return "CInt" }
    return switch function.result {
    case .number(let type, _): "\(type)"
    case .named(let type): "CaissonExport.CResult<\(type)>"
    case .buffer(let element?, _): "UnsafeMutablePointer<\(element)>?"
    default: nil
    }
  }

  // MARK: What Swift sees

  /// The call that encloses the body, with its opening brace.
  private var frame: String {
    let type = function.resultType?.trimmedDescription ?? "Void"
    let symbol = "\"\(function.symbol)\""
    let places =
      switch function.result {
      case .nothing: ""
      case .buffer: (function.returnsStatus ? ", result" : "") + ", result_count"
      default: function.returnsStatus ? ", result" : ""
      }
    let form = function.returnsStatus ? "status" : cHasResult ? "result" : "nothing"
    let effects = form == "nothing" ? "" : " throws"
    return "unsafe CaissonExport._ExportCall.\(form)(\(symbol)\(places)) { ()\(effects) -> \(type) in"
  }

  private func take(_ parameter: ExportedFunction.Parameter, _ index: Int, _ writer: inout LineWriter) {
    let name = literal(parameter.name)
    switch parameter.shape {
    case .nothing, .number: break
    case .named(let type):
      writer.line("let a\(index): \(type) = try unsafe CaissonExport._ExportCall.argument(p\(index), \(name))")
    case .buffer(let element, let buffer):
      let pointer = buffer.isMutable ? "UnsafeMutable" : "Unsafe"
      let type = element.map { "\(pointer)BufferPointer<\($0)>" } ?? "\(pointer)RawBufferPointer"
      writer.line(
        "let b\(index): \(type) = try unsafe CaissonExport._ExportCall.buffer(p\(index), p\(index)_count, \(name))")
      if buffer == .mutableSpan {
        writer.line("var a\(index) = unsafe b\(index).\(element == nil ? "mutableBytes" : "mutableSpan")")
      }
    case .closure(let closure):
      if closure.isNullable {
        let type = "(\(closure.isSendable ? "@Sendable " : "")\(closure.type))?"
        writer.line("let a\(index): \(type) = unsafe k\(index).isNull ? nil : \(forwarding(closure, index, name))")
      } else {
        writer.line("try unsafe k\(index).require(\(name))")
      }
    }
  }

  /// Whether the Swift function takes or returns an unsafe type, as far as type names show.
  private var isUnsafe: Bool {
    let takes = function.parameters.contains { parameter in
      switch parameter.shape {
      case .buffer(_, .mutableSpan): false
      case .buffer: true
      case .named(let type): type.trimmedDescription.contains("Unsafe")
      case .nothing, .number, .closure: false
      }
    }
    return takes || function.resultType?.trimmedDescription.contains("Unsafe") == true
  }

  private var call: String {
    let arguments = function.parameters.enumerated().map { index, parameter in
      (parameter.label.map { "\($0): " } ?? "") + argument(parameter, index)
    }
    let list = "(\(arguments.joined(separator: ", ")))"
    guard let type = function.type.map(SwiftName.escaped) else { return function.name.text + list }
    if function.isInitializer { return type + list }
    return "\(function.isMethod ? "object" : type).\(function.name.text)\(list)"
  }

  private func argument(_ parameter: ExportedFunction.Parameter, _ index: Int) -> String {
    switch parameter.shape {
    case .nothing, .number: return "p\(index)"
    case .named: return "a\(index)"
    case .buffer(let element, let buffer):
      return switch buffer {
      case .array: "Array(b\(index))"
      case .span: "b\(index).\(element == nil ? "bytes" : "span")"
      case .unsafe, .mutableUnsafe: "b\(index)"
      case .mutableSpan: "&a\(index)"
      }
    case .closure(let closure):
      return closure.isNullable ? "a\(index)" : forwarding(closure, index, literal(parameter.name))
    }
  }

  /// Returns the closure that calls the C function.
  private func forwarding(_ closure: ExportClosure, _ index: Int, _ name: String) -> String {
    let numbered = closure.parameters.enumerated()
    let parameters = numbered.map { "v\($0): \($1)" }.joined(separator: ", ")
    let trying = closure.isThrowing ? "try " : ""
    var arguments: [String] = []
    var lends: [Int] = []
    for (position, type) in numbered {
      if case .number = ExportShape(type) {
        arguments.append("v\(position)")
      } else {
        arguments.append("l\(position)")
        lends.append(position)
      }
    }
    let list = (arguments.map { "\($0)" } + ["$1"]).joined(separator: ", ")
    var text =
      closure.isThrowing
      ? "try unsafe k\(index).attempt(\(name)) { unsafe $0(\(list)) }" : "unsafe k\(index).call { unsafe $0(\(list)) }"
    for position in lends.reversed() {
      text = "\(trying)unsafe CaissonExport._ExportCall.lend(v\(position)) { l\(position) in \(text) }"
    }
    let effects = closure.isThrowing ? " throws" : ""
    return "{ (\(parameters))\(effects) -> \(closure.result?.trimmedDescription ?? "Void") in \(text) }"
  }
}
