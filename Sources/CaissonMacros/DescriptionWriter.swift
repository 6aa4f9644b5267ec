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
    let prefix = access == "internal" ? "" : access + " "
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
            functions: functions, types: types, place: \(context.place(of: library.name)))
        }

      \(functions.map(describe).joined(separator: "\n"))
      """
  }

  private func describe(_ function: BoundFunction) -> String {
    """
      private static func _describe\(function.index)(_ types: inout Caisson.TypeTable) -> Caisson.FunctionDescription {
        Caisson.FunctionDescription(
          symbol: \(literal(function.symbol)), name: \(literal(function.name)),
          parameters: [\(function.parameters.map(describe).joined(separator: ", "))],
          result: \(function.describedResult.map { "(\($0)).describe(in: &types)" } ?? ".void"),
          swiftResult: \(literal(function.result?.description ?? "Void")),
          receivesCallbackErrors: \(function.receivesCallbackErrors),
          lifetimes: Caisson.LifetimeDescription(
            retained: \(literal(function.retained)), owner: \(function.owner.map { literal($0) } ?? "nil"),
            released: \(literal(function.released))),
          documentation: \(literal(function.syntax.documentation)),
          place: \(context.place(of: function.syntax.name)))
      }

    """
  }

  private func describe(_ parameter: BoundFunction.Parameter) -> String {
    let resultOnError = parameter.resultOnError.map { ", resultOnError: \(literal($0.trimmedDescription))" } ?? ""
    return """
      Caisson.ParameterDescription(
            label: \(literal(parameter.label)), name: \(literal(parameter.name)),
            argument: (\(parameter.described)).describeArgument(in: &types),
            swiftType: \(literal(parameter.type.description))\(resultOnError))
      """
  }
}
