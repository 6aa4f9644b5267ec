internal import SwiftSyntax
internal import SwiftSyntaxBuilder
internal import SwiftSyntaxMacros

/// Writes `XLinked<L: Linker>`: the library, called through any linker.
struct LinkedTypeWriter {
  let library: ProtocolDeclSyntax
  let attribute: AttributeSyntax
  let functions: [BoundFunction]
  let context: any MacroExpansionContext

  private var name: String { library.name.text }
  private var isPublic: Bool { library.modifiers.access == "public" }
  /// The access of members, and what lets other modules inline them.
  private var access: String { library.modifiers.access == "internal" ? "" : library.modifiers.memberAccess + " " }
  private var inlinable: String { isPublic ? "@inlinable " : "" }
  private var usable: String { isPublic ? "@usableFromInline " : "" }

  var declaration: String {
    """
    /// `\(name)`, called through a linker: `try \(name)Linked(Dynamic("..."))`.
    \(access)struct \(name)Linked<L: Caisson.Linker>: \(name), Caisson.LinkedLibrary {
      \(access)typealias Space = L.Space
    \(typeNames)

      \(usable)struct _Entries {
    \(entries)
      }

      \(usable)let _linker: L
      \(usable)let _entries: _Entries
      \(usable)let _callbacks = Caisson.CallbackStore()

      /// Binds the library: finds all its functions, and prepares their signatures.
      ///
      /// - Throws: `LinkError`, with everything that is missing or impossible.
      \(access)init(_ linker: L) throws(Caisson.LinkError) {
        var __resolver = Caisson.LinkResolver(linker, library: Self.describeLibrary())
    \(functions.map { "    let __entry\($0.index) = __resolver.resolve(\($0.index))" }.joined(separator: "\n"))
        guard \(resolved) else { throw __resolver.error }
        self._linker = linker
        self._entries = _Entries(\(arguments))
      }

    \(methods)\(functions.isEmpty ? "" : "\n#sourceLocation()")

    \(DescriptionWriter(library: library, attribute: attribute, functions: functions, context: context).members)
    }
    """
  }

  /// The names for types that the protocol knows, its own and those of every library: a type of the module with the same
  /// name would come first otherwise.
  private var typeNames: String {
    let own = TypeNames.declared(in: library).map { "  \(access)typealias \($0.name) = \($0.type)" }
    let known = [
      "CString = Caisson.CStringPointer<L.Space>", "Context = Caisson.CPointer<Caisson.CVoid, L.Space>?",
      "RawPointer = Caisson.CPointer<Caisson.CVoid, L.Space>",
      "ConstRawPointer = Caisson.CPointer<Caisson.CConst<Caisson.CVoid>, L.Space>",
      "Pointer<Target: Caisson.CPointee> = Caisson.CPointer<Target, L.Space>",
      "ConstPointer<Target: Caisson.CPointee> = Caisson.CPointer<Caisson.CConst<Target>, L.Space>",
      "Callback<each P, R> = Caisson.ForeignCallback<L.Space.Failure, repeat each P, R>",
      "ThrowingCallback<each P, R> = Caisson.ForeignCallback<any Error, repeat each P, R>",
    ]
    return (known.map { "  \(access)typealias \($0)" } + own).joined(separator: "\n")
  }

  private var methods: String {
    functions.map { function in
      LinkedMethodWriter(function: function, access: access, inlinable: inlinable, context: context).method
    }.joined(separator: "\n")
  }

  private var entries: String {
    let fields = functions.map { "    \(usable)let entry\($0.index): L.Entry" }
    let parameters = functions.map { "_ entry\($0.index): L.Entry" }
    let assignments = functions.map { "      self.entry\($0.index) = entry\($0.index)" }
    return """
      \(fields.joined(separator: "\n"))
          init(\(parameters.joined(separator: ", "))) {
      \(assignments.joined(separator: "\n"))
          }
      """
  }

  private var resolved: String {
    functions.isEmpty ? "true" : functions.map { "let __entry\($0.index)" }.joined(separator: ", ")
  }

  private var arguments: String {
    functions.map { "__entry\($0.index)" }.joined(separator: ", ")
  }
}
