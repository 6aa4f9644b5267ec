internal import CaissonDiagnostics
internal import CaissonEmission
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// The common part of `@CStruct` and `@CUnion`: the conformance that lays out, encodes and decodes the fields.
struct RecordMacro {
  let node: AttributeSyntax
  let type: String
  let name: CTypeName
  let isUnion: Bool
  let fields: [RecordFields.Field]
  let access: String
  let place: SourcePlace

  var isPartial: Bool { node.flag("partial") }
  var isPacked: Bool { node.flag("packed") }
  private var inlinable: String { access == "public " ? "@inlinable " : "" }
  /// The attribute without which Swift 6.3 leaves key paths to the property in optimised code if the type is generic
  /// and in another module.
  private var exported: String { access == "public " ? "@export(implementation) " : "" }
  private var usable: String { access == "public " ? "@usableFromInline " : "" }

  static func extensions(
    of node: AttributeSyntax, _ declaration: some DeclGroupSyntax, _ type: some TypeSyntaxProtocol, isUnion: Bool,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    var diagnostics = Diagnostics(context)
    guard declaration.is(StructDeclSyntax.self) else {
      diagnostics.add(declaration.introducer, .recordDeclaration(isUnion ? "CUnion" : "CStruct"))
      return []
    }
    diagnostics.addUnreadable(in: node)
    let read = RecordFields(of: declaration, diagnostics: &diagnostics)
    let fields = read.list
    if fields.isEmpty, diagnostics.isEmpty {
      diagnostics.add(declaration.introducer, .noFields(isUnion ? "union" : "structure"))
    }
    RecordSpace(of: declaration, read)?.check(&diagnostics)
    guard diagnostics.isEmpty else { return [] }
    // A record without a C name takes that of the Swift type.
    let name =
      node.argument(nil) == nil
      ? .anonymous(type.trimmedDescription) : node.typeName(takesMembers: true, in: context)
    guard let name else { return [] }
    let macro = RecordMacro(
      node: node, type: type.trimmedDescription, name: name, isUnion: isUnion, fields: fields,
      access: CaissonMacros.access(of: declaration), place: context.place(of: declaration.nameNode))
    let conformance: [ExtensionDeclSyntax] =
      macro.isSendable && protocols.contains { $0.trimmedDescription.hasSuffix("Sendable") }
      ? [try ExtensionDeclSyntax("extension \(type.trimmed): Swift.Sendable {}")] : []
    return [try ExtensionDeclSyntax("\(raw: try macro.text())")] + conformance
  }

  /// Whether it consists only of numbers, as far as type names show.
  private var isSendable: Bool { !isUnion && fields.allSatisfy { TypeShape($0.type.trimmed).isNumber } }

  private func text() throws -> String {
    let types = NumberedTypes()
    let facts = try FactText.text(of: facts(types))
    var writer = LineWriter()
    writer.block("extension \(type): Caisson.CRecord, CaissonLinking.CDescribed {") { writer in
      layoutType(&writer)
      measures(&writer)
      encode(&writer)
      decode(&writer)
      fits(&writer)
      describe(facts, types, &writer)
      text(&writer)
    }
    return writer.text
  }

  /// Writes the type whose members are the fields.
  ///
  /// The offsets are stored, because the optimiser inlines a key path's getter only if it computes little.
  private func layoutType(_ writer: inout LineWriter) {
    writer.block("\(access)struct Layout {") { writer in
      let stored =
        isPartial
        ? ["_model: Caisson.DataModel"]
        : fields.indices.map { "_bitOffset\($0): Swift.Int" } + ["_whole: Caisson.RecordLayout"]
      for stored in stored { writer.line("\(usable)let \(stored)") }
      writer.block("\(inlinable)@inline(__always) init(\(stored.joined(separator: ", "))) {") { writer in
        for name in stored.map({ $0.prefix { $0 != ":" } }) { writer.line("self.\(name) = \(name)") }
      }
      for (index, field) in fields.enumerated() {
        let kind = field.bits == nil ? "CField" : "CBitField"
        let bitOffset = isPartial ? "\(type)._recordedBitOffset(of: \(index), in: _model)" : "_bitOffset\(index)"
        let place = field.bits.map { "bitOffset: \(bitOffset), width: \($0)" } ?? "offset: \(bitOffset) / 8"
        writer.directive(field.reporting)
        writer.line(
          "\(exported)\(access)var \(field.escaped): Caisson.\(kind)<\(field.type)> { "
            + "@inline(__always) get { Caisson.\(kind)(\(place)) } }")
      }
      writer.line("#sourceLocation()")
    }
    writer.block(
      "\(inlinable)@inline(__always) \(access)static func layout(in dataModel: Caisson.DataModel) -> Layout {"
    ) { writer in
      if isPartial { writer.line("Layout(_model: dataModel)") } else { layOut(&writer) }
    }
  }

  /// Writes the layout of the fields, in order, with non-generic functions: a specialisation of generic ones is not
  /// inlined.
  private func layOut(_ writer: inout LineWriter) {
    let traits = [
      isUnion ? "isUnion: true, " : "", isPacked ? "isPacked: true, " : "",
      node.integer("pack").map { "pack: \($0), " } ?? "", node.integer("aligned").map { "alignment: \($0), " } ?? "",
    ].joined()
    writer.line("var __layout = Caisson.RecordLayout(\(traits)in: dataModel)")
    for (index, field) in fields.enumerated() {
      let (size, alignment) = ("(\(field.type)).size(in: dataModel)", "(\(field.type)).alignment(in: dataModel)")
      let least = field.aligned.map { ", least: \($0)" } ?? ""
      writer.directive(field.reporting)
      writer.line(
        field.bits.map {
          "__layout.addBitField(width: \($0), typeSize: \(size), typeAlignment: \(alignment), isNamed: \(!field.cName.isEmpty))"
        } ?? "__layout.addField(size: \(size), alignment: \(alignment)\(least))")
      writer.line("#sourceLocation()")
      writer.line("let __bitOffset\(index) = __layout.bitOffset")
    }
    let offsets = fields.indices.map { "_bitOffset\($0): __bitOffset\($0), " }
    writer.line("return Layout(\(offsets.joined())_whole: __layout)")
  }

  private func measures(_ writer: inout LineWriter) {
    for (measure, recorded) in [("size", "_recordedSize"), ("alignment", "_recordedAlignment")] {
      let value = isPartial ? "\(recorded)(in: dataModel)" : "layout(in: dataModel)._whole.\(measure)"
      writer.line(
        "\(inlinable)@inline(__always) \(access)static func \(measure)(in dataModel: Caisson.DataModel) -> Swift.Int { \(value) }"
      )
    }
  }

  private func encode(_ writer: inout LineWriter) {
    writer.block(
      "\(inlinable)\(access)func encode(into __bytes: Swift.UnsafeMutableRawPointer, as __model: Caisson.DataModel) {"
    ) { writer in
      if isUnion {
        return writer.line("unsafe _storage.encode(into: __bytes, count: Self.size(in: __model), as: __model)")
      }
      writer.line(
        isPartial
          ? "unsafe _undescribed.encode(into: __bytes, count: Self.size(in: __model), as: __model)"
          : "unsafe __bytes._clear(byteCount: Self.size(in: __model))")
      writer.line("let __layout = Self.layout(in: __model)")
      for field in fields where !field.isPadding {
        writer.line("unsafe __layout.\(field.escaped)._encode(self.\(field.escaped), into: __bytes, as: __model)")
      }
      if fields.allSatisfy(\.isPadding) { writer.line("_ = __layout") }
    }
  }

  private func decode(_ writer: inout LineWriter) {
    let parameters =
      "from __bytes: Swift.UnsafeRawPointer, as __model: Caisson.DataModel, instance __instance: Caisson.SpaceInstance"
    writer.block("\(inlinable)\(access)static func decode(\(parameters)) -> Self? {") { writer in
      let arguments = "from: __bytes, as: __model, instance: __instance"
      if isUnion {
        writer.line(
          "unsafe Self(_storage: Caisson._CUnionStorage(__bytes, count: Self.size(in: __model), as: __model, "
            + "instance: __instance))")
        return
      }
      writer.line("let __layout = Self.layout(in: __model)")
      let fields = fields.filter { !$0.isPadding || $0.initializer == nil }
      let bindings = fields.enumerated().map { "let __f\($0) = unsafe __layout.\($1.escaped)._decode(\(arguments))" }
      writer.line("guard \(bindings.joined(separator: ", ")) else { return nil }")
      let values = fields.enumerated().map { "\($1.name): __f\($0)" }
      guard isPartial else { return writer.line("return Self(\(values.joined(separator: ", ")))") }
      writer.line("var __value = Self(\(values.joined(separator: ", ")))")
      writer.line(
        "__value._undescribed = unsafe Caisson._CUndescribedBytes(__bytes, count: Self.size(in: __model), as: __model)")
      writer.line("return __value")
    }
    guard isUnion else { return }
    writer.line("\(usable)init(_storage: Caisson._CUnionStorage) { self._storage = _storage }")
  }

  private func fits(_ writer: inout LineWriter) {
    writer.block("\(inlinable)\(access)func fits(in __model: Caisson.DataModel) -> Swift.Bool {") { writer in
      if isUnion { return writer.line("_storage.fits(in: __model)") }
      writer.line("let __layout = Self.layout(in: __model)")
      let tests = fields.filter { !$0.isPadding }.map {
        "__layout.\($0.escaped)._holds(self.\($0.escaped), in: __model)"
      }
      writer.line("return \(tests.joined(separator: " && "))")
    }
  }

  private func facts(_ types: NumberedTypes) -> RecordFacts {
    let described = fields.map { field in
      RecordDescription.Field(
        name: field.cName, swiftName: field.name, type: .void, bitWidth: field.bits, alignment: field.aligned,
        place: field.place)
    }
    let record = RecordDescription(
      kind: isUnion ? .union : .structure, name: name, swiftName: type, isPacked: isPacked,
      pack: node.integer("pack"), alignment: node.integer("aligned"), isPartial: isPartial, fields: described,
      place: place)
    let fieldTypes = fields.map { field in
      RecordFacts.FieldType(
        type: types.number(.value, spelled(field.type), written: field.type, at: field.reporting),
        isConst: field.isConst)
    }
    return RecordFacts(record: record, fields: fieldTypes)
  }

  private func describe(_ facts: String, _ types: NumberedTypes, _ writer: inout LineWriter) {
    writer.block(
      "\(access)static func describe(in types: inout CaissonModel.TypeTable) throws(CaissonLinking.UndescribedType) "
        + "-> CaissonModel.CType {"
    ) { writer in
      let calls = types.write({ "func \($0)(_ types: inout CaissonLinking._TypeList) {" }, &writer)
      let recorded = isPartial ? ", recorded: Self._recordedLayouts" : ""
      writer.line(
        "return try types._addRecord(\(factLiteral(facts))\(recorded)) { types in \(calls.joined(separator: "; ")) }")
    }
  }

  /// Writes the textual form of the value.
  private func text(_ writer: inout LineWriter) {
    let parts = fields.filter { !$0.isPadding }.map { field in
      let text = isUnion ? "self._storage.text(as: (\(field.type)).self)" : "Caisson._fieldText(self.\(field.escaped))"
      return "\(field.name): \\(\(text))"
    }
    writer.line("\(access)var description: Swift.String { \"\(type)(\(parts.joined(separator: ", ")))\" }")
  }
}
