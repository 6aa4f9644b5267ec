/// What a binding has resolved, by the places in its description: for macro-written code.
///
/// An object, and no structure with a field for each: the compiler is not made for thousands of those, and a copy of a binding is
/// no more than a reference.
public final class LinkedEntries<L: Linker>: @unchecked Sendable {  // Nothing is written after the beginning.
  @usableFromInline let functions: UnsafeMutablePointer<L.Entry?>
  @usableFromInline let freeing: UnsafeMutablePointer<L.Entry?>
  @usableFromInline let globals: UnsafeMutablePointer<GlobalLocation<L.Space>?>
  private let functionCount: Int
  private let globalCount: Int

  /// Finds all that a library is described to have, and prepares the signatures.
  ///
  /// - Throws: ``LinkError``, with everything that is missing or impossible.
  public init(_ linker: L, library: LibraryDescription) throws(LinkError) {
    var resolver = LinkResolver(linker, library: library)
    let functions = library.functions.map { function in
      // A symbol of the name of what the header has for itself is another function's.
      if function.isInline { return nil as L.Entry? }
      return function.isOptional ? resolver.resolveIfPresent(function) : resolver.resolve(function)
    }
    let freeing = library.functions.map { resolver.resolveFree(of: $0) }
    let globals = library.globals.map { resolver.locate($0) }
    resolver.checkLayouts()
    if let error = resolver.error { throw error }
    functionCount = functions.count
    globalCount = globals.count
    self.functions = .allocate(capacity: functions.count)
    self.freeing = .allocate(capacity: functions.count)
    self.globals = .allocate(capacity: globals.count)
    for (index, entry) in functions.enumerated() { (self.functions + index).initialize(to: entry) }
    for (index, entry) in freeing.enumerated() { (self.freeing + index).initialize(to: entry) }
    for (index, location) in globals.enumerated() { (self.globals + index).initialize(to: location) }
  }

  deinit {
    functions.deinitialize(count: functionCount)
    freeing.deinitialize(count: functionCount)
    globals.deinitialize(count: globalCount)
    functions.deallocate()
    freeing.deallocate()
    globals.deallocate()
  }

  /// A function that the library has.
  ///
  /// - Parameter index: its place, which the macro knows.
  @inlinable
  @inline(__always)
  public func function(_ index: Int) -> L.Entry {
    // The binding could not have been made without it.
    functions[index].unsafelyUnwrapped
  }

  /// A function that the library may be without.
  @inlinable
  @inline(__always)
  public func optionalFunction(_ index: Int) -> L.Entry? { functions[index] }

  /// The function that frees the result of another.
  @inlinable
  @inline(__always)
  public func free(_ index: Int) -> L.Entry { freeing[index].unsafelyUnwrapped }

  /// Where a global variable is.
  @inlinable
  @inline(__always)
  public func global(_ index: Int) -> L.Space.Address { globals[index].unsafelyUnwrapped.address }
}
