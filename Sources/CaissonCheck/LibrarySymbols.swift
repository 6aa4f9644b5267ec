/// The symbols that a shared library gives to others.
public struct LibrarySymbols: Sendable {
  /// A symbol.
  public struct Symbol: Hashable, Sendable {
    /// Whether another library's symbol of the name comes before it.
    public var isWeak: Bool
    /// Its version, if it has one.
    public var version: String?
    /// Whether it is what a program that names no version is linked with.
    public var isDefault: Bool

    public init(isWeak: Bool = false, version: String? = nil, isDefault: Bool = true) {
      self.isWeak = isWeak
      self.version = version
      self.isDefault = isDefault
    }
  }

  /// The library's file; of several, one "with" the others.
  public let path: String
  /// The symbols by name; of several versions, the one that programs are linked with.
  public private(set) var all: [String: Symbol]
  /// Symbols that it has from the libraries that it links, where the loader finds them, too.
  public private(set) var inherited: Set<String> = []

  /// Reads what `nm --dynamic --defined-only --with-symbol-versions` prints.
  ///
  /// - Parameters:
  ///   - listing: the text: `00001234 T puts@@GLIBC_2.2.5`, one symbol a line.
  ///   - path: the library's file.
  public init(listing: String, path: String) {
    var all: [String: Symbol] = [:]
    for line in listing.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 2, let kind = words.dropLast().last, let name = words.last else { continue }
      // `A` is the name of a version itself.
      guard kind.count == 1, kind != "A", kind != "U" else { continue }
      let parts = name.split(separator: "@", omittingEmptySubsequences: false)
      let isDefault = parts.count == 1 || parts.count > 2
      let symbol = Symbol(
        isWeak: ["W", "V", "w", "v"].contains(kind), version: parts.count > 1 ? parts.last.map(String.init) : nil,
        isDefault: isDefault)
      if let earlier = all[String(parts[0])], earlier.isDefault { continue }
      all[String(parts[0])] = symbol
    }
    self.all = all
    self.path = path
  }

  /// What some libraries have together; nil for none.
  public init?(of libraries: [LibrarySymbols]) {
    guard !libraries.isEmpty else { return nil }
    path = libraries.map(\.path).joined(separator: " with ")
    all = libraries.reduce(into: [:]) { all, library in
      all.merge(library.all) { $0.isDefault || !$1.isDefault ? $0 : $1 }
    }
    inherited = libraries.reduce(into: []) { $0.formUnion($1.inherited) }
  }

  /// The same with what it has from a library that it links.
  public func inheriting(_ library: LibrarySymbols) -> LibrarySymbols {
    var result = self
    result.inherited.formUnion(library.all.filter(\.value.isDefault).keys)
    return result
  }

  /// Whether a new program finds a symbol.
  public func has(_ symbol: String) -> Bool { all[symbol]?.isDefault == true || inherited.contains(symbol) }
}
