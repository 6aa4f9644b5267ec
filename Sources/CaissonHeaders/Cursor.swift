internal import CClang
internal import CaissonModel

/// A declaration or an attribute in a translation unit.
struct Cursor {
  let raw: ClangCursor
  let unit: TranslationUnit

  init(_ raw: ClangCursor, in unit: TranslationUnit) {
    self.raw = raw
    self.unit = unit
  }

  private var clang: Libclang { unit.clang }

  var kind: ClangCursorKind { raw.kind }
  var name: String { clang.string(clang.call.getCursorSpelling(raw)) }
  var type: HeaderType { HeaderType(clang.call.getCursorType(raw), in: unit) }
  var place: SourcePlace { clang.place(clang.call.getCursorLocation(raw)) }

  /// The children, in source order, including attributes, even those that a pragma adds.
  var children: [Cursor] {
    collect { data in
      _ = clang.call.visitChildren(
        raw,
        { cursor, _, data in
          data?.assumingMemoryBound(to: [ClangCursor].self).pointee.append(cursor)
          return ClangChildVisit_Continue
        }, data)
    }
  }

  /// The fields of a structure or a union, including unnamed ones.
  var fields: [Cursor] {
    collect { data in
      _ = clang.call.Type_visitFields(
        clang.call.getCursorType(raw),
        { cursor, data in
          data?.assumingMemoryBound(to: [ClangCursor].self).pointee.append(cursor)
          return ClangVisit_Continue
        }, data)
    }
  }

  private func collect(_ visit: (UnsafeMutableRawPointer) -> Void) -> [Cursor] {
    var found: [ClangCursor] = []
    withUnsafeMutablePointer(to: &found) { visit(UnsafeMutableRawPointer($0)) }
    return found.map { Cursor($0, in: unit) }
  }

  func hasAttribute(_ kind: ClangCursorKind) -> Bool { children.contains { $0.kind == kind } }

  // MARK: Structures, unions, enumerations

  var isRecord: Bool { kind == ClangCursor_StructDecl || kind == ClangCursor_UnionDecl }

  /// The declaration with the fields; nil if there is none.
  var definition: Cursor? {
    let definition = clang.call.getCursorDefinition(raw)
    return clang.call.Cursor_isNull(definition) == 0 ? Cursor(definition, in: unit) : nil
  }

  /// Whether it has neither a tag nor a typedef's name.
  var isUnnamed: Bool { clang.call.Cursor_isAnonymous(raw) != 0 }

  /// The C name that the declaration itself gives the type: a tag, or the name of the typedef that contains it.
  var ownTypeName: CTypeName {
    let name = name
    if isUnnamed { return .anonymous("type at \(place)") }
    // C distinguishes the two: a tag follows its keyword.
    if type.canonical.spelling == name { return .typedef(name) }
    return switch kind {
    case ClangCursor_UnionDecl: .union(name)
    case ClangCursor_EnumDecl: .enumeration(name)
    default: .structure(name)
    }
  }

  /// Whether it is an unnamed member of a record, whose fields count as the record's.
  var isAnonymousMember: Bool { clang.call.Cursor_isAnonymousRecordDecl(raw) != 0 }

  /// The underlying type of an enumeration.
  var integerType: HeaderType { HeaderType(clang.call.getEnumDeclIntegerType(raw), in: unit) }

  /// The value of an enumerator.
  var value: Int { Int(clang.call.getEnumConstantDeclValue(raw)) }

  /// The underlying type of a typedef.
  var underlyingType: HeaderType { HeaderType(clang.call.getTypedefDeclUnderlyingType(raw), in: unit) }

  // MARK: Fields

  /// The width of a bit-field, in bits.
  var bitWidth: Int? {
    clang.call.Cursor_isBitField(raw) != 0 ? Int(clang.call.getFieldDeclBitWidth(raw)) : nil
  }

  /// The offset of a field in its record, in bits; negative if libclang cannot determine it.
  var bitOffset: Int { Int(clang.call.Cursor_getOffsetOfField(raw)) }

  // MARK: Functions and variables

  /// The symbol of a function in the library, if the header renames it (`__asm__("name")`).
  var linkName: String? {
    var label = clang.string(clang.call.Cursor_getMangling(raw))[...]
    // The byte marks a name to which the platform's prefix is not added.
    if label.hasPrefix("\u{1}") { label = label.dropFirst() }
    return label.isEmpty || label == name || label == "_\(name)" ? nil : String(label)
  }

  /// Whether only this translation unit can refer to it.
  var isStatic: Bool { clang.call.Cursor_getStorageClass(raw) == ClangStorage_Static }

  /// Whether each thread has its own copy of a variable.
  var isThreadLocal: Bool { clang.call.getCursorTLSKind(raw) != ClangTLS_None }

  var availability: ClangAvailabilityKind { clang.call.getCursorAvailability(raw) }

  /// The documentation comment, with its markers; nil for none.
  var comment: String? {
    let comment = clang.string(clang.call.Cursor_getRawCommentText(raw))
    return comment.isEmpty ? nil : comment
  }

  // MARK: Macros

  var isFunctionLikeMacro: Bool { clang.call.Cursor_isMacroFunctionLike(raw) != 0 }
  var isBuiltinMacro: Bool { clang.call.Cursor_isMacroBuiltin(raw) != 0 }

  /// The initial value of a variable, if it is a number or a string.
  var constant: ConstantDescription.Value? {
    guard let result = clang.call.Cursor_Evaluate(raw) else { return nil }
    defer { clang.call.EvalResult_dispose(result) }
    switch clang.call.EvalResult_getKind(result) {
    case ClangEval_Int where clang.call.EvalResult_isUnsignedInt(result) != 0:
      return .integer("\(clang.call.EvalResult_getAsUnsigned(result))")
    case ClangEval_Int: return .integer("\(clang.call.EvalResult_getAsLongLong(result))")
    case ClangEval_Float: return .floating("\(clang.call.EvalResult_getAsDouble(result))")
    case ClangEval_StrLiteral:
      return clang.call.EvalResult_getAsStr(result).map { .string(String(cString: $0)) }
    default: return nil
    }
  }

  /// The declaration as Clang prints it, without the contents of braces.
  var text: String {
    let policy = clang.call.getCursorPrintingPolicy(raw)
    defer { clang.call.PrintingPolicy_dispose(policy) }
    clang.call.PrintingPolicy_setProperty(policy, ClangPrintingPolicy_TerseOutput, 1)
    return clang.string(clang.call.getCursorPrettyPrinted(raw, policy))
  }
}

extension Cursor: Hashable {
  static func == (left: Cursor, right: Cursor) -> Bool { left.clang.call.equalCursors(left.raw, right.raw) != 0 }

  func hash(into hasher: inout Hasher) { hasher.combine(clang.call.hashCursor(raw)) }
}
