internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// Writes `describeLibrary()`: the description as a value, one function for each of C's.
struct DescriptionWriter {
  let library: ProtocolDeclSyntax
  let attribute: AttributeSyntax
  let functions: [BoundFunction]
  let context: any MacroExpansionContext

  var members: String {
    let access = library.modifiers.access
    let prefix = access == "internal" ? "" : library.modifiers.memberAccess + " "
    let names = TypeNames.declared(in: library).map {
      "Caisson.TypeName(name: \(literal($0.name)), swiftType: \(literal($0.type)))"
    }
    return """
        /// The description as a value.
        \(prefix)static func describeLibrary() -> Caisson.LibraryDescription {
          var types = Caisson.TypeTable()
          var functions: [Caisson.FunctionDescription] = []
      \(functions.map { "    functions.append(Self._describe\($0.index)(&types))" }.joined(separator: "\n"))
          return Caisson.LibraryDescription(
            name: \(literal(library.name.text)), access: \(literal(access)),
            headers: \(literal(attribute.strings("headers").map(\.value))),
            link: \(literal(attribute.strings("link").map(\.value))),
            documentation: \(literal(library.documentation)),
            typeNames: [\(names.joined(separator: ", "))],
            functions: functions, types: types, place: \(context.place(of: library.name)))
        }

      \(functions.map(describe).joined(separator: "\n"))
      \(functions.isEmpty ? "" : "#sourceLocation()")
      """
  }

  private func describe(_ function: BoundFunction) -> String {
    let result = function.describedResult.map { type in
      "\(context.reporting(at: function.syntax.name))    function.result = Caisson.describeValue((\(type)).self, &types)\n"
    }
    return """
        private static func _describe\(function.index)(_ types: inout Caisson.TypeTable) -> Caisson.FunctionDescription {
          \(function.parameters.isEmpty && result == nil ? "let" : "var") function = Caisson.FunctionDescription(
            symbol: \(literal(function.symbol)), name: \(literal(function.name)), result: .void,
            swiftResult: \(literal(function.result?.description ?? "Void")),
            isResultDiscardable: \(function.isResultDiscardable),
            receivesCallbackErrors: \(function.receivesCallbackErrors),
            lifetimes: Caisson.LifetimeDescription(
              retained: \(literal(function.retained)), owner: \(function.owner.map { literal($0) } ?? "nil"),
              released: \(literal(function.released))),
            documentation: \(literal(function.syntax.documentation)),
            place: \(context.place(of: function.syntax.name)))
      \(function.parameters.map(describe).joined())\(result ?? "")    return function
        }

      """
  }

  private func describe(_ parameter: BoundFunction.Parameter) -> String {
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \(literal($0.trimmedDescription))" } ?? ""
    let callbackType = parameter.callbackType.map { ", callbackType: \(literal($0.description))" } ?? ""
    let description = [
      "label: \(literal(parameter.label))", "name: \(literal(parameter.name))",
      "argument: Caisson.describeArgument((\(parameter.described)).self, &types)",
      "swiftType: \(literal(parameter.type.description))\(callbackType)\(resultOnError)",
    ].joined(separator: ", ")
    // In one line, which the compiler reports as the parameter's.
    return """
      \(context.reporting(at: parameter.syntax))    function.parameters.append(Caisson.ParameterDescription(\(description)))

      """
  }
}
