internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// Writes `describeLibrary()`: the description as a value, one function for each of C's.
struct DescriptionWriter {
  let library: ProtocolDeclSyntax
  let attribute: AttributeSyntax
  let bound: BoundMembers
  let places: Places

  private var functions: [BoundFunction] { bound.functions }

  var members: String {
    let access = library.modifiers.access
    let prefix = access == "internal" ? "" : library.modifiers.memberAccess + " "
    let names = TypeNames.declared(in: library).map {
      "Caisson.TypeName(name: \(literal($0.name)), swiftType: \(literal($0.type)))"
    }
    let defines = attribute.strings("defines").map {
      "Caisson.MacroDefinition(\(literal($0.value)), place: \(places.place(of: $0.node)))"
    }.joined(separator: ", ")
    let hasTypes = !functions.isEmpty || !bound.globals.isEmpty || bound.constants.contains { $0.described != nil }
    let descriptions = (functions.map(describe) + bound.globals.map(describe)).joined(separator: "\n")
    let globals = bound.globals.map { "    globals.append(Self._describeGlobal\($0.index)(&types))" }
    return """
        /// The description as a value.
        \(prefix)static func describeLibrary() -> Caisson.LibraryDescription {
          \(hasTypes ? "var" : "let") types = Caisson.TypeTable()
          \(functions.isEmpty ? "let" : "var") functions: [Caisson.FunctionDescription] = []
      \(functions.map { "    functions.append(Self._describe\($0.index)(&types))" }.joined(separator: "\n"))
          \(globals.isEmpty ? "let" : "var") globals: [Caisson.GlobalDescription] = []
      \(globals.joined(separator: "\n"))
          \(bound.constants.isEmpty ? "let" : "var") constants: [Caisson.ConstantDescription] = []
      \(bound.constants.map(describe).joined())\(bound.constants.isEmpty ? "" : "#sourceLocation()")
          return Caisson.LibraryDescription(
            name: \(literal(library.name.text)), access: \(literal(access)),
            headers: \(literal(attribute.strings("headers").map(\.value))),
            defines: [\(defines)],
            link: \(literal(attribute.strings("link").map(\.value))),
            pkgConfig: \(attribute.string("pkgConfig").map { literal($0) } ?? "nil"),
            isSerial: \(attribute.isSerial), documentation: \(literal(library.documentation)),
            typeNames: [\(names.joined(separator: ", "))],
            functions: functions, globals: globals, constants: constants, types: types, place: \(places.place(of: library.name)))
        }

      \(descriptions)
      \(descriptions.contains("#sourceLocation(file") ? "#sourceLocation()" : "")
      """
  }

  private func describe(_ function: BoundFunction) -> String {
    let outline = function.outline
    let place = places.place(of: function.nameToken)
    let isVariable = !function.parameters.isEmpty || function.result.own != nil
    let failure = outline.failure.map { ", failure: \($0.expression)" } ?? ""
    return """
        private static func _describe\(function.index)(_ types: inout Caisson.TypeTable) -> Caisson.FunctionDescription {
          \(isVariable ? "var" : "let") function = Caisson.FunctionDescription(
            kind: .\(outline.kind.rawValue), symbol: \(literal(outline.symbol)), name: \(literal(outline.name)),
            fixedCount: \(outline.fixedCount.map { "\($0)" } ?? "nil"), resultType: \(literal(outline.resultType)),
            swiftResult: \(literal(outline.swiftResult)), hidesResult: \(outline.hidesResult),
            resultIsNullable: \(outline.resultIsNullable),
            freedBy: \(outline.freedBy.map { literal($0) } ?? "nil")\(failure),
            isResultDiscardable: \(outline.isResultDiscardable), receivesErrors: \(outline.receivesErrors),
            isAsync: \(outline.isAsync), isOptional: \(outline.isOptional), isInline: \(outline.isInline),
            lifetimes: Caisson.LifetimeDescription(
              retained: \(literal(outline.lifetimes.retained)),
              owner: \(outline.lifetimes.owner.map { literal($0) } ?? "nil"), names: \(literal(outline.lifetimes.names)),
              released: \(literal(outline.lifetimes.released)), once: \(literal(outline.lifetimes.once)),
              forever: \(literal(outline.lifetimes.forever))),
            documentation: \(literal(documentation(of: function))),
            resultPlace: \(resultPlace(of: function)), place: \(place))
      \(function.parameters.map(describe).joined())\(describeResult(function))    return function
        }

      """
  }

  private func documentation(of function: BoundFunction) -> [String] {
    function.syntax?.documentation ?? function.declaration.parent?.parent?.documentation ?? []
  }

  private func resultPlace(of function: BoundFunction) -> String {
    function.syntax?.signature.returnClause.map { places.place(of: $0.type) } ?? "nil"
  }

  private func describeResult(_ function: BoundFunction) -> String {
    let place = places.reporting(at: function.nameToken)
    let describe = function.result.mayBeString ? "describeResult" : "describeValue"
    // What is freed is not constant.
    let freed = function.attribute.freedBy == nil ? "" : "    function.result = .pointer(to: .integer(.char))\n"
    return function.result.described.map { type in
      "\(place)    function.result = Caisson.\(describe)((\(type)).self, &types)\n\(freed)"
    } ?? ""
  }

  private func describe(_ parameter: BoundParameter) -> String {
    let outline = parameter.outline
    let resultOnError = outline.resultOnError.map { ", resultOnError: \(literal($0))" } ?? ""
    let callbackType = outline.callbackType.map { ", callbackType: \(literal($0))" } ?? ""
    let buffer =
      outline.isArray || outline.countsBytes
      ? ", isArray: \(outline.isArray), countsBytes: \(outline.countsBytes)" : ""
    let closure = (outline.isClosure ? ", isClosure: true" : "") + (outline.isSendable ? ", isSendable: true" : "")
    let passing =
      [.count, .result, .context, .reference, .borrowed, .buffer, .mutableBuffer].contains(outline.passing)
      ? ".passed(.\(outline.passing.rawValue))" : ""
    let description = [
      "label: \(literal(outline.label))", "name: \(literal(outline.name))",
      "argument: \(parameter.argumentDescription)\(passing)",
      "swiftType: \(literal(outline.swiftType))\(callbackType)\(resultOnError)\(buffer)\(closure)",
      "place: \(places.place(of: parameter.typeNode))",
    ].joined(separator: ", ")
    // In one line, which the compiler reports as the parameter's.
    return """
      \(places.reporting(at: parameter.place))    function.parameters.append(Caisson.ParameterDescription(\(description)))

      """
  }

  private func describe(_ global: BoundGlobal) -> String {
    let type = "Caisson.describeValue((\(global.described)).self, &types)"
    return """
        private static func _describeGlobal\(global.index)(_ types: inout Caisson.TypeTable) -> Caisson.GlobalDescription {
      \(places.reporting(at: global.nameToken))    let type = \(type)
          return Caisson.GlobalDescription(
            symbol: \(literal(global.symbol)), name: \(literal(global.name)),
            type: \(global.isConst ? ".const(type)" : "type"), swiftType: \(literal(global.type.description)),
            documentation: \(literal(global.syntax.documentation)), place: \(places.place(of: global.nameToken)))
        }
      """
  }

  private func describe(_ constant: BoundConstant) -> String {
    let type = constant.described.map { "Caisson.describeValue((\($0)).self, &types)" } ?? "nil"
    return """
      \(places.reporting(at: constant.nameToken))    constants.append(Caisson.ConstantDescription(
            symbol: \(literal(constant.symbol)), name: \(literal(constant.name)),
            swiftType: \(literal(constant.type.description)), type: \(type),
            value: Caisson.ConstantDescription.Value(\(constant.modelValue)),
            swiftValue: \(literal(constant.value.trimmedDescription)),
            documentation: \(literal(constant.syntax.documentation)), place: \(places.place(of: constant.nameToken))))

      """
  }
}
