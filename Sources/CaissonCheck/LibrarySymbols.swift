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

  /// The library's file.
  public let path: String
  /// The symbols by name; of several versions, the one that programs are linked with.
  public let all: [String: Symbol]

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
}
