internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The rules for a library as a whole, each a function of its own.
enum LibraryCheck {
  static func check(
    _ library: ProtocolDeclSyntax, _ attribute: AttributeSyntax, _ functions: [BoundFunction],
    diagnostics: inout Diagnostics
  ) {
    defines(attribute, &diagnostics)
    pkgConfig(attribute, &diagnostics)
    inheritance(library, &diagnostics)
    associatedTypes(library, &diagnostics)
    typeNames(library, &diagnostics)
    sameSymbols(functions, TypeNames(of: library), &diagnostics)
    receivers(library, functions, &diagnostics)
  }

  /// It defines each macro once, as one.
  private static func defines(_ attribute: AttributeSyntax, _ diagnostics: inout Diagnostics) {
    var names: Set<Substring> = []
    for (text, node) in attribute.strings("defines") {
      let name = text.prefix { $0 != "=" }
      if let flaw = MacroDefinition.flaw(in: text) {
        diagnostics.add(node, .define(text, flaw))
      } else if !names.insert(name).inserted {
        diagnostics.add(node, .definedTwice(String(name)))
      }
    }
  }

  /// Its pkg-config module has a possible name.
  private static func pkgConfig(_ attribute: AttributeSyntax, _ diagnostics: inout Diagnostics) {
    guard let name = attribute.string("pkgConfig"), let argument = attribute.argument("pkgConfig") else { return }
    let isName = name.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_.+\-]*/) != nil
    guard !isName || name.hasSuffix(".pc") else { return }
    diagnostics.add(argument, .pkgConfig(name))
  }

  /// It is a foreign library.
  private static func inheritance(_ library: ProtocolDeclSyntax, _ diagnostics: inout Diagnostics) {
    let inherited = library.inheritanceClause?.inheritedTypes.map { $0.type.trimmedDescription } ?? []
    guard !inherited.contains("ForeignLibrary"), !inherited.contains("Caisson.ForeignLibrary") else { return }
    var corrected = library
    let type = InheritedTypeSyntax(type: TypeSyntax("ForeignLibrary"))
    if let clause = library.inheritanceClause {
      var clause = clause
      clause.inheritedTypes.insert(
        type.with(\.trailingComma, .commaToken(trailingTrivia: .space)), at: clause.inheritedTypes.startIndex)
      corrected.inheritanceClause = clause
    } else {
      corrected.name.trailingTrivia = []
      corrected.inheritanceClause = InheritanceClauseSyntax(
        colon: .colonToken(trailingTrivia: .space),
        inheritedTypes: InheritedTypeListSyntax([type.with(\.trailingTrivia, .space)]))
    }
    diagnostics.add(
      library.name, .foreignLibrary(library.name.text), fixIt: "refine 'ForeignLibrary'", replacing: library,
      with: corrected)
  }

  /// It has no associated types.
  private static func associatedTypes(_ library: ProtocolDeclSyntax, _ diagnostics: inout Diagnostics) {
    if let clause = library.primaryAssociatedTypeClause { diagnostics.add(clause, .associatedTypes) }
  }

  /// Its names for types are not those that every library has.
  private static func typeNames(_ library: ProtocolDeclSyntax, _ diagnostics: inout Diagnostics) {
    for member in library.memberBlock.members {
      guard let alias = member.decl.as(TypeAliasDeclSyntax.self), TypeNames.reserved.contains(alias.name.text) else {
        continue
      }
      diagnostics.add(alias.name, .reservedTypeName(alias.name.text))
    }
  }

  /// Functions of one symbol have one type.
  private static func sameSymbols(
    _ functions: [BoundFunction], _ names: TypeNames, _ diagnostics: inout Diagnostics
  ) {
    var first: [String: BoundFunction] = [:]
    for function in functions {
      guard function.isComparable else { continue }
      guard let earlier = first[function.symbol] else {
        first[function.symbol] = function
        continue
      }
      // Types behind names that the macro cannot look through are compared in the evaluated description.
      guard !earlier.hasUnknownTypes, !function.hasUnknownTypes else { continue }
      guard earlier.comparableType(names) != function.comparableType(names) else { continue }
      diagnostics.add(function.nameToken, .twoTypes(function.name, earlier.name, symbol: function.symbol))
    }
  }

  /// Where a retained callback may throw, some function receives the error.
  private static func receivers(
    _ library: ProtocolDeclSyntax, _ functions: [BoundFunction], _ diagnostics: inout Diagnostics
  ) {
    guard !functions.contains(where: \.receivesErrors) else { return }
    for function in functions {
      for parameter in function.parameters
      where parameter.shape.isThrowingCallback && function.attribute.isRetained(parameter.name) {
        diagnostics.add(parameter.place, .unreceivedError(retained: parameter.name))
      }
    }
  }
}
