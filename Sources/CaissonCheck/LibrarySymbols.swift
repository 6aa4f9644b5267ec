/// The symbols that a shared library exports.
public struct LibrarySymbols: Sendable {
  /// A symbol.
  public struct Symbol: Hashable, Sendable {
    /// Whether it is weak: another library's symbol of the name takes precedence.
    public var isWeak: Bool
    /// Its version, if it has one.
    public var version: String?
    /// Whether new programs can link it: its version is the default one.
    public var isDefault: Bool

    /// Creates a symbol.
    public init(isWeak: Bool = false, version: String? = nil, isDefault: Bool = true) {
      self.isWeak = isWeak
      self.version = version
      self.isDefault = isDefault
    }
  }

  /// The file of the library; several are joined by "with".
  public let path: String
  /// The symbols by name; for several versions of a name, the default one.
  public private(set) var all: [String: Symbol]
  /// The symbols of the libraries that it is linked with, which the loader also finds.
  public private(set) var inherited: Set<String> = []

  /// Reads the output of `nm --dynamic --defined-only --with-symbol-versions`.
  ///
  /// - Parameters:
  ///   - listing: the text: `00001234 T puts@@GLIBC_2.2.5`, one symbol a line.
  ///   - path: the library's file.
  public init(listing: String, path: String) {
    var all: [String: Symbol] = [:]
    for line in listing.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 2, let kind = words.dropLast().last, let name = words.last else { continue }
      // `A` marks the name of a version.
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

  /// Combines the symbols of several libraries; nil if there are none.
  public init?(of libraries: [LibrarySymbols]) {
    guard !libraries.isEmpty else { return nil }
    path = libraries.map(\.path).joined(separator: " with ")
    all = libraries.reduce(into: [:]) { all, library in
      all.merge(library.all) { $0.isDefault || !$1.isDefault ? $0 : $1 }
    }
    inherited = libraries.reduce(into: []) { $0.formUnion($1.inherited) }
  }

  /// Returns these symbols with those of a library that this one is linked with.
  public func inheriting(_ library: LibrarySymbols) -> LibrarySymbols {
    var result = self
    result.inherited.formUnion(library.all.filter(\.value.isDefault).keys)
    return result
  }

  /// Returns whether a new program can link a symbol.
  public func has(_ symbol: String) -> Bool { all[symbol]?.isDefault == true || inherited.contains(symbol) }
}
