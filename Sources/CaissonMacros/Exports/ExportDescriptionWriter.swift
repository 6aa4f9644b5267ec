internal import CaissonEmission
internal import SwiftSyntax

/// Writes the description of a function for the tool, as statements, because the lines of a list cannot have separate
/// source locations.
struct ExportDescriptionWriter {
  private let function: ExportedFunction
  private let places: Places

  init(_ function: ExportedFunction, places: Places) {
    self.function = function
    self.places = places
  }

  func write(_ writer: inout LineWriter) {
    writer.block("do {") { writer in
      writer.line(
        "var function = CaissonExport.ExportedFunctionDescription(symbol: \(literal(function.symbol)), "
          + "documentation: \(literal(function.declaration.documentation)), parameters: [], result: .none, "
          + "returnsStatus: \(function.returnsStatus), place: \(expression(places.place(of: function.name), in: "CaissonExport")))"
      )
      if function.isMethod, let type = function.type {
        writer.line(
          append("self", ".value(unsafe CaissonExport.ExportDescribe.argument(\(SwiftName.escaped(type)).self))"))
      }
      for parameter in function.parameters {
        writer.directive(places.reporting(at: parameter.syntax.type))
        writer.line(append(parameter.name, passing(parameter.shape)))
      }
      let type = function.signature.returnClause.map { Syntax($0.type) }
      writer.directive(places.reporting(at: type ?? Syntax(function.name)))
      writer.line("function.result = \(result)")
      writer.directive("#sourceLocation()")
      writer.line("exports.append(.function(function))")
    }
  }

  private func append(_ name: String, _ passing: String) -> String {
    "function.parameters.append(CaissonExport.ExportedParameterDescription(\(literal(name)), \(passing)))"
  }

  private func passing(_ shape: ExportShape) -> String {
    switch shape {
    case .nothing: return ".value(CaissonExport.ExportedForm(.void))"
    case .number(_, let type): return ".value(CaissonExport.ExportedForm(\(type.expression)))"
    case .named(let type): return ".value(unsafe CaissonExport.ExportDescribe.argument((\(type)).self))"
    case .buffer(let element, let buffer):
      return ".buffer(of: \(element.map(ExportShape.form(ofElement:)) ?? "nil"), isMutable: \(buffer.isMutable))"
    case .closure(let closure):
      let parameters = closure.parameters.map { type in
        if case .number(_, let number) = ExportShape(type) { return "CaissonExport.ExportedForm(\(number.expression))" }
        return "unsafe CaissonExport.ExportDescribe.loan((\(type)).self)"
      }
      let result = closure.result.map(ExportShape.form(ofElement:)) ?? "nil"
      return ".callback(CaissonExport.ExportedCallbackDescription(parameters: [\(parameters.joined(separator: ", "))], "
        + "result: \(result), isThrowing: \(closure.isThrowing), isKept: \(closure.isKept), "
        + "isSendable: \(closure.isSendable), isNullable: \(closure.isNullable)))"
    }
  }

  private var result: String {
    switch function.result {
    case .nothing, .closure, .buffer(nil, _): ".none"
    case .number(_, let type): ".value(CaissonExport.ExportedForm(\(type.expression)))"
    case .named(let type): ".value(unsafe CaissonExport.ExportDescribe.result((\(type)).self))"
    case .buffer(let element?, _): ".buffer(of: \(ExportShape.form(ofElement: element)))"
    }
  }
}
