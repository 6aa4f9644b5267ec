/// The resolved functions and variables of a binding, by their indices in the description; for macro expansions.
///
/// This is a class with arrays rather than a structure with one field per declaration: thousands of fields take the
/// compiler too long, and copying a binding copies just a reference.
@_documentation(visibility: internal)
public final class _LinkedEntries<L: Linker>: @unchecked Sendable {  // Nothing is written after the beginning.
  @usableFromInline let functions: EntryTable<L.Entry>
  @usableFromInline let freeing: EntryTable<L.Entry>
  @usableFromInline let globals: EntryTable<GlobalLocation<L.Space>>

  /// Resolves everything that the description declares, and prepares the signatures.
  ///
  /// - Parameters:
  ///   - linker: the back end that finds the symbols.
  ///   - library: the description of the library.
  /// - Throws: ``LinkError``, with every declaration that is missing or unsupported.
  public init(_ linker: L, library: LibraryDescription) throws(LinkError) {
    var resolver = LinkResolver(linker, library: library)
    let functions = library.functions.map { function in
      // An inline function has no symbol; one of the same name is a different function.
      if function.isInline { return nil as L.Entry? }
      return function.isOptional ? resolver.resolveIfPresent(function) : resolver.resolve(function)
    }
    let freeing = library.functions.map { resolver.resolveFree(of: $0) }
    let globals = library.globals.map { resolver.locate($0) }
    resolver.checkLayouts()
    if let error = resolver.error { throw error }
    self.functions = EntryTable(functions)
    self.freeing = EntryTable(freeing)
    self.globals = EntryTable(globals)
  }

  deinit {
    functions.deallocate()
    freeing.deallocate()
    globals.deallocate()
  }

  /// Returns a required function.
  ///
  /// - Parameter index: its index in the description, which the macro knows.
  /// - Returns: the function.
  @inlinable
  @inline(__always)
  public func function(_ index: Int) -> L.Entry {
    // A required function is present, or the binding would not exist.
    functions[index]
  }

  /// Returns an optional function; nil if the library lacks it.
  @inlinable
  @inline(__always)
  public func optionalFunction(_ index: Int) -> L.Entry? { functions.ifPresent(index) }

  /// Returns the function that frees the result of the function at an index.
  @inlinable
  @inline(__always)
  public func free(_ index: Int) -> L.Entry { freeing[index] }

  /// Returns the address of a global variable, for the current thread.
  @inlinable
  @inline(__always)
  public func global(_ index: Int) -> L.Space.Address { globals[index].address }
}
