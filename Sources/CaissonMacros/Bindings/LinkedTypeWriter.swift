internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// Writes `XLinked<L: Linker>`: the library, called through any linker.
struct LinkedTypeWriter {
  let library: ProtocolDeclSyntax
  let attribute: AttributeSyntax
  let members: BoundMembers
  let places: Places

  private var functions: [BoundFunction] { members.functions }
  private var name: String { library.name.text }
  private var isPublic: Bool { library.modifiers.access == "public" }
  /// The access of members, and what lets other modules inline them.
  private var access: String { library.modifiers.access == "internal" ? "" : library.modifiers.memberAccess + " " }
  private var inlinable: String { isPublic ? "@inlinable " : "" }
  private var usable: String { isPublic ? "@usableFromInline " : "" }

  func declaration() throws -> String {
    var facts = LibraryFactsWriter(library: library, attribute: attribute, bound: members, places: places)
    return """
      /// `\(name)`, called through a linker: `try \(name)Linked(Dynamic("..."))`.
      \(access)struct \(name)Linked<L: CaissonLinking.Linker>: \(name), CaissonLinking.LinkedLibrary {
        \(access)typealias Space = L.Space
      \(typeNames)

        \(usable)let _linker: L
        \(inlinable)\(access)var _lender: L { self._linker }
        \(usable)let _entries: CaissonLinking._LinkedEntries<L>
        \(usable)let _callbacks = Caisson._CallbackStore()
        \(attribute.isSerial ? "\(usable)let _serial = Caisson._SerialCalls()" : "")

        /// Binds the library: finds all its functions, and prepares their signatures.
        ///
        /// - Throws: `LinkError`, with everything that is missing or impossible.
        \(access)init(_ linker: L) throws(CaissonLinking.LinkError) {
          self._linker = linker
          self._entries = try CaissonLinking._LinkedEntries(linker, library: Self.describeLibrary())
        }

      \(implementations)\(implementations.isEmpty ? "" : "\n#sourceLocation()")

      \(try facts.members())
      }
      """
  }

  /// The names for types that the protocol knows, its own and those of every library: a type of the module with the same
  /// name would come first otherwise.
  private var typeNames: String {
    let own = TypeNames.declared(in: library).map { "  \(access)typealias \($0.name) = \($0.type)" }
    let pointers = PointerName.allCases.map { $0.alias(in: "L.Space") }
    let known = [
      "Callback<each P, R> = Caisson.ForeignCallback<L.Space.Failure, repeat each P, R>",
      "ThrowingCallback<each P, R> = Caisson.ForeignCallback<any Error, repeat each P, R>",
      "Function<each P, R> = Caisson.LibraryFunction<L.Space.Failure, repeat each P, R>",
      "Global<Value: Caisson.CPointee> = Caisson.CPointer<Value, L.Space>",
      "ConstGlobal<Value: Caisson.CPointee> = Caisson.CPointer<Caisson.CConst<Value>, L.Space>",
      "Borrowed<Target: Caisson.CPointee> = Caisson.CBorrowed<Target, L.Space>",
      "ConstBorrowed<Target: Caisson.CPointee> = Caisson.CBorrowed<Caisson.CConst<Target>, L.Space>",
    ]
    return ((pointers + known).map { "  \(access)typealias \($0)" } + own).joined(separator: "\n")
  }

  private var implementations: String {
    let writer = LinkedMemberWriter(
      access: access, inlinable: inlinable, places: places, isSerial: attribute.isSerial)
    let functions = functions.map { function in
      function.syntax.map { writer.method(function, $0) } ?? writer.property(function)
    }
    let properties = members.globals.map(writer.property) + members.constants.map(writer.property)
    return (functions + properties).joined(separator: "\n")
  }
}
