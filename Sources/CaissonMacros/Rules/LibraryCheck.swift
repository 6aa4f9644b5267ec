internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for a library as a whole, each a function of its own.
enum LibraryCheck {
  static func check(
    _ library: ProtocolDeclSyntax, _ attribute: AttributeSyntax, _ functions: [BoundFunction],
    complaints: inout Complaints
  ) {
    defines(attribute, &complaints)
    pkgConfig(attribute, &complaints)
    inheritance(library, &complaints)
    associatedTypes(library, &complaints)
    typeNames(library, &complaints)
    sameSymbols(functions, TypeNames(of: library), &complaints)
    receivers(library, functions, &complaints)
  }

  /// What it defines are macros, each once.
  private static func defines(_ attribute: AttributeSyntax, _ complaints: inout Complaints) {
    var names: Set<Substring> = []
    for (text, node) in attribute.strings("defines") {
      let name = text.prefix { $0 != "=" }
      if let flaw = MacroDefinition.flaw(in: text) {
        // In one line, as the compiler's messages are.
        complaints.add(node, "define", "'\(text.prefix { !$0.isNewline })' \(flaw)")
      } else if !names.insert(name).inserted {
        complaints.add(node, "define", "'\(name)' is defined twice: remove one")
      }
    }
  }

  /// Its name for pkg-config can be one.
  private static func pkgConfig(_ attribute: AttributeSyntax, _ complaints: inout Complaints) {
    guard let name = attribute.string("pkgConfig"), let argument = attribute.argument("pkgConfig") else { return }
    let isName = name.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_.+\-]*/) != nil
    guard !isName || name.hasSuffix(".pc") else { return }
    complaints.add(
      argument, "pkg-config",
      "'\(name)' is not the name of a pkg-config module: give what stands behind 'pkg-config --cflags', without options "
        + "and '.pc'")
  }

  /// It is a foreign library.
  private static func inheritance(_ library: ProtocolDeclSyntax, _ complaints: inout Complaints) {
    let inherited = library.inheritanceClause?.inheritedTypes.map { $0.type.trimmedDescription } ?? []
    guard !inherited.contains("ForeignLibrary"), !inherited.contains("Caisson.ForeignLibrary") else { return }
    var mended = library
    let type = InheritedTypeSyntax(type: TypeSyntax("ForeignLibrary"))
    if let clause = library.inheritanceClause {
      var clause = clause
      clause.inheritedTypes.insert(
        type.with(\.trailingComma, .commaToken(trailingTrivia: .space)), at: clause.inheritedTypes.startIndex)
      mended.inheritanceClause = clause
    } else {
      mended.name.trailingTrivia = []
      mended.inheritanceClause = InheritanceClauseSyntax(
        colon: .colonToken(trailingTrivia: .space),
        inheritedTypes: InheritedTypeListSyntax([type.with(\.trailingTrivia, .space)]))
    }
    complaints.add(
      library.name, "foreign-library", "'\(library.name.text)' must refine ForeignLibrary",
      mend: "refine ForeignLibrary", replacing: library, with: mended)
  }

  /// It has no types of its own to choose.
  private static func associatedTypes(_ library: ProtocolDeclSyntax, _ complaints: inout Complaints) {
    if let clause = library.primaryAssociatedTypeClause {
      complaints.add(clause, "associated-types", "a C library has no types to choose: remove the associated types")
    }
  }

  /// Its names for types are not those that every library has.
  private static func typeNames(_ library: ProtocolDeclSyntax, _ complaints: inout Complaints) {
    let taken: Set = [
      "Pointer", "ConstPointer", "RawPointer", "ConstRawPointer", "CString", "Context", "Callback", "ThrowingCallback",
      "SendableCallback", "SendableThrowingCallback", "Space", "Failure", "FunctionPointer", "Function", "Global",
      "ConstGlobal", "Borrowed", "ConstBorrowed", "Owned",
      "OwnedArray", "Arena", "Root",
    ]
    for member in library.memberBlock.members {
      guard let alias = member.decl.as(TypeAliasDeclSyntax.self), taken.contains(alias.name.text) else { continue }
      complaints.add(
        alias.name, "type-name-taken", "'\(alias.name.text)' has a meaning in every library: choose another name")
    }
  }

  /// Functions of one symbol have one type.
  private static func sameSymbols(
    _ functions: [BoundFunction], _ names: TypeNames, _ complaints: inout Complaints
  ) {
    var first: [String: BoundFunction] = [:]
    for function in functions {
      guard function.isComparable else { continue }
      guard let earlier = first[function.symbol] else {
        first[function.symbol] = function
        continue
      }
      // What stands behind a name that the macro cannot look through, the evaluated description compares.
      guard !earlier.hasUnknownTypes, !function.hasUnknownTypes else { continue }
      guard earlier.comparableType(names) != function.comparableType(names) else { continue }
      complaints.add(
        function.nameToken, "symbol-types",
        "'\(function.name)' and '\(earlier.name)' are both '\(function.symbol)', but with different types: a C function "
          + "has one")
    }
  }

  /// Where a callback may throw, some function takes the error.
  private static func receivers(
    _ library: ProtocolDeclSyntax, _ functions: [BoundFunction], _ complaints: inout Complaints
  ) {
    guard !functions.contains(where: \.receivesErrors) else { return }
    for function in functions {
      for parameter in function.parameters
      where parameter.shape.isThrowingCallback && function.attribute.retained.contains(parameter.name) {
        complaints.add(
          parameter.place, "no-receiver",
          "nothing can receive what '\(parameter.name)' throws: declare the function from which C calls it as plain "
            + "throws, or make it a Callback")
      }
    }
  }
}
