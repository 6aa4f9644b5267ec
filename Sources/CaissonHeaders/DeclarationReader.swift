internal import CClang
internal import CaissonModel

/// Reads the declarations of a translation unit other than records: functions, variables, enumerations, typedefs.
struct DeclarationReader {
  private let types: TypeReader
  private var seen: Set<String> = []

  /// - Parameter types: the reader of types, which knows the names of the records.
  init(_ types: TypeReader) { self.types = types }

  /// Reads declarations, in order.
  mutating func read(_ declarations: [Cursor], into model: inout HeaderModel) {
    for declaration in declarations {
      switch declaration.kind {
      case ClangCursor_FunctionDecl: read(.function, declaration, into: &model, readFunction)
      case ClangCursor_VarDecl: read(.variable, declaration, into: &model, readVariable)
      case ClangCursor_TypedefDecl: readTypedef(declaration, into: &model)
      case ClangCursor_EnumDecl: readEnumeration(declaration, into: &model)
      // In C, a declaration inside a structure is visible outside it.
      case ClangCursor_StructDecl, ClangCursor_UnionDecl:
        if declaration.definition == declaration { read(declaration.children, into: &model) }
      default: break
      }
    }
  }

  /// Reads a repeated declaration only once.
  private mutating func read(
    _ kind: UnsupportedDeclaration.Kind, _ declaration: Cursor, into model: inout HeaderModel,
    _ body: (Cursor, inout HeaderModel) throws(UnsupportedReason) -> Void
  ) {
    guard seen.insert(declaration.name).inserted else { return }
    do throws(UnsupportedReason) {
      try body(declaration, &model)
    } catch {
      model.unsupported.append(
        UnsupportedDeclaration(kind: kind, name: declaration.name, reason: error, place: declaration.place))
    }
  }

  private func reject(
    _ kind: UnsupportedDeclaration.Kind, _ name: CTypeName, _ declaration: Cursor, _ reason: UnsupportedReason,
    in model: inout HeaderModel
  ) {
    model.unsupported.append(
      UnsupportedDeclaration(kind: kind, name: name, reason: reason, place: declaration.place))
  }
}

// MARK: Functions and variables

extension DeclarationReader {
  private func readFunction(_ declaration: Cursor, into model: inout HeaderModel) throws(UnsupportedReason) {
    let type = declaration.type.function
    let hasPrototype = type.kind == ClangType_FunctionProto
    let read =
      hasPrototype
      ? try types.functionType(type) : FunctionType(parameters: [], result: try types.read(type.result))
    let children = declaration.children
    var attributes = AttributeReader(declaration, children)
    if type.result.isNonNull { attributes.attributes.returnsNonNull = true }
    let parameters = children.filter { $0.kind == ClangCursor_ParmDecl }
    model.functions.append(
      HeaderFunction(
        symbol: declaration.name, type: read, hasPrototype: hasPrototype,
        parameters: read.parameters.indices.map { index in
          let parameter = index < parameters.count ? parameters[index] : nil
          return HeaderFunction.Parameter(
            name: parameter?.name ?? "", spelling: parameter?.type.spelling ?? type.parameters[index].spelling,
            isNonNull: attributes.isNonNull(index) || parameter?.type.isNonNull ?? type.parameters[index].isNonNull)
        },
        resultSpelling: type.result.spelling,
        linkName: declaration.linkName, isInline: declaration.isStatic,
        attributes: attributes.attributes, documentation: DocumentationComment(declaration.comment).lines,
        place: declaration.place))
  }

  private func readVariable(_ declaration: Cursor, into model: inout HeaderModel) throws(UnsupportedReason) {
    if declaration.type.isVolatile { throw .volatile }
    model.variables.append(
      HeaderVariable(
        symbol: declaration.name, type: try types.read(declaration.type), spelling: declaration.type.spelling,
        isThreadLocal: declaration.isThreadLocal,
        attributes: AttributeReader(declaration, declaration.children).attributes,
        documentation: DocumentationComment(declaration.comment).lines, place: declaration.place))
  }
}

// MARK: Types

extension DeclarationReader {
  private mutating func readTypedef(_ declaration: Cursor, into model: inout HeaderModel) {
    guard seen.insert("typedef \(declaration.name)").inserted else { return }
    do throws(UnsupportedReason) {
      let underlying = declaration.underlyingType
      let type = try types.read(underlying)
      if case .enumeration(let name, _) = type, name != .typedef(declaration.name) {
        model.aliases[declaration.name] = name
      }
      model.typedefs.append(
        HeaderTypedef(
          name: declaration.name, type: type, spelling: underlying.spelling,
          documentation: DocumentationComment(declaration.comment).lines, place: declaration.place))
    } catch {
      reject(.typedef, .typedef(declaration.name), declaration, error, in: &model)
    }
  }

  private mutating func readEnumeration(_ declaration: Cursor, into model: inout HeaderModel) {
    guard let definition = declaration.definition else {
      return model.types.add(
        OpaqueDescription(name: declaration.ownTypeName, swiftName: declaration.name, place: declaration.place))
    }
    guard definition == declaration else { return }
    do throws(UnsupportedReason) {
      guard case .integer(let rawType) = try types.read(declaration.integerType.canonical) else {
        throw .enumeratorType
      }
      let name = declaration.isUnnamed ? nil : declaration.ownTypeName
      let isUnsigned = !rawType.isSigned(in: types.dataModel)
      let mask = UInt.max >> UInt(64 - 8 * min(rawType.size(in: types.dataModel), 8))
      model.types.add(
        EnumerationDescription(
          name: name, swiftName: name.map { "\($0)" } ?? "\(declaration.place)", rawType: rawType, statesRawType: true,
          enumerators: declaration.children.filter { $0.kind == ClangCursor_EnumConstantDecl }.map { constant in
            EnumerationDescription.Enumerator(
              name: constant.name, swiftName: constant.name,
              value: isUnsigned ? "\(UInt(bitPattern: constant.value) & mask)" : "\(constant.value)",
              documentation: DocumentationComment(constant.comment).lines, place: constant.place)
          },
          documentation: DocumentationComment(declaration.comment).lines, place: declaration.place))
    } catch {
      reject(.enumeration, declaration.ownTypeName, declaration, error, in: &model)
    }
  }
}
