internal import CaissonEmission
internal import CaissonLowering
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// Writes the members of `XLinked<L>` that stand for the protocol's: methods, and the properties of optional functions, globals
/// and constants.
struct LinkedMemberWriter {
  let access: String
  let inlinable: String
  let places: Places
  let isSerial: Bool

  /// A function as a method.
  func method(_ function: BoundFunction, _ syntax: FunctionDeclSyntax) -> String {
    let parameters = syntax.signature.parameterClause.trimmedDescription
    let effects = (function.isAsync ? "async " : "") + (function.receivesErrors ? "throws" : "throws(Failure)")
    let arrow = syntax.signature.returnClause.map { " -> \($0.type.trimmedDescription)" } ?? ""
    let discardable = function.isResultDiscardable ? "@discardableResult " : ""
    var writer = LineWriter(indentation: 1)
    document(syntax, &writer)
    writer.directive(places.reporting(at: syntax.name))
    // Said, for in a module where such functions run on the caller's actor it is not so without a word.
    let concurrent = function.isAsync ? "@concurrent " : ""
    writer.block(
      "\(concurrent)\(discardable)\(inlinable)\(access)func \(syntax.name.text)\(parameters) \(effects)\(arrow) {"
    ) {
      $0.body(printer(of: function).body)
    }
    return writer.text + "\n"
  }

  private func printer(of function: BoundFunction) -> LinkedPrinter<BoundType> {
    LinkedPrinter(function.facts, index: function.index, isSerial: isSerial) { index in
      places.reporting(at: index.map { function.parameters[$0].place } ?? Syntax(function.nameToken))
    }
  }

  /// A function that may be missing, as a property.
  func property(_ function: BoundFunction) -> String {
    let types = function.parameters.map(\.type.description) + [function.result.own?.description ?? "Void"]
    let type = "Caisson.LibraryFunction<L.Space.Failure, \(types.joined(separator: ", "))>"
    let parameters = function.parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
    let entry = "__entry, &__frame"
    var writer = LineWriter(indentation: 1)
    if let declaration = function.declaration.parent?.parent { document(declaration, &writer) }
    writer.directive(places.reporting(at: function.nameToken))
    writer.block("\(inlinable)\(access)var \(function.nameToken.text): \(type)? {") { writer in
      writer.line("guard let __entry = self._entries.optionalFunction(\(function.index)) else { return nil }")
      writer.line("let __linker = self._linker")
      if isSerial { writer.line("let __serial = self._serial") }
      writer.block("return \(type) { (\(parameters)) throws(L.Space.Failure) -> \(types[types.count - 1]) in") {
        writer in
        writer.line("var __frame = __linker.frame(for: __entry)")
        for parameter in function.parameters { writer.line("__frame.put(\(parameter.name))") }
        let call =
          function.result.own == nil
          ? "try __linker.invoke(\(entry))"
          : "try __linker._call(\(entry), returning: (\(types[types.count - 1])).self, name: \"\(function.name)\")"
        writer.line(
          isSerial ? "return try __serial.run { () throws(L.Space.Failure) in \(call) }" : "return \(call)")
      }
    }
    return writer.text + "\n"
  }

  /// A global variable, as a property that points to it.
  func property(_ global: BoundGlobal) -> String {
    var writer = LineWriter(indentation: 1)
    document(global.syntax, &writer)
    writer.directive(places.reporting(at: global.nameToken))
    writer.line(
      "\(inlinable)\(access)var \(global.nameToken.text): \(global.type) { unsafe \(global.type)(address: "
        + "self._entries.global(\(global.index))) }")
    return writer.text + "\n"
  }

  /// A constant, as a property that is what the description says.
  func property(_ constant: BoundConstant) -> String {
    var writer = LineWriter(indentation: 1)
    document(constant.syntax, &writer)
    writer.directive(places.reporting(at: constant.nameToken))
    let number = constant.value.trimmedDescription
    let value =
      constant.isPointer ? "unsafe \(constant.type)(_constant: \(number), instance: self._linker.instance)" : number
    writer.line("\(inlinable)\(access)var \(constant.nameToken.text): \(constant.type) { \(value) }")
    return writer.text + "\n"
  }

  private func document(_ declaration: some SyntaxProtocol, _ writer: inout LineWriter) {
    for line in declaration.documentation { writer.line("/// \(line)") }
  }
}
