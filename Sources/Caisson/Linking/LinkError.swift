/// Why a binding cannot be made: everything that is missing or impossible, with its place in the description.
public struct LinkError: Error, Hashable, CustomStringConvertible {
  /// The name of the library's protocol.
  public var library: String
  /// What is missing or impossible, in the order of the description; never empty.
  public var problems: [LinkProblem]

  public init(library: String, problems: [LinkProblem]) {
    self.library = library
    self.problems = problems
  }

  public var description: String {
    let count = problems.count == 1 ? "1 declaration" : "\(problems.count) declarations"
    return "cannot bind \(library): \(count) cannot be used\n"
      + problems.map { "  " + $0.description }.joined(separator: "\n") + (advice.map { "\n" + $0 } ?? "")
  }

  /// What to do about functions that are missing.
  private var advice: String? {
    guard problems.contains(where: \.isMissingFunction) else { return nil }
    return """
      A function whose body is in the header (static inline) has no symbol, and not each version of a library has all functions: \
      declare var name: Function<...>? { get }, the former with inline: true, which is nil where there is none. \
      'caisson import --library' does so.
      """
  }
}

/// A function that a linker cannot call, or a variable that it cannot reach.
public struct LinkProblem: Hashable, Sendable, CustomStringConvertible {
  /// Why a linker cannot use a declaration.
  public enum Reason: Error, Hashable {
    /// The library has no such symbol; the text says where it was looked for, and more if more is known.
    case missingSymbol(String)
    /// The back end cannot do what the signature asks for.
    case unsupported(String)
  }

  /// The name of the C symbol.
  public var symbol: String
  /// The Swift name of the declaration.
  public var name: String
  /// Where the description declares it.
  public var place: SourcePlace
  /// Why it cannot be used.
  public var reason: Reason
  /// Whether it is a function without a symbol.
  var isMissingFunction = false

  public init(function: FunctionDescription, reason: Reason) {
    symbol = function.symbol
    name = function.name
    place = function.place
    self.reason = reason
    if case .missingSymbol = reason { isMissingFunction = true }
  }

  public init(global: GlobalDescription, reason: Reason) {
    symbol = global.symbol
    name = global.name
    place = global.place
    self.reason = reason
  }

  /// A record whose layout is nowhere recorded.
  init(record: RecordDescription, dataModel: DataModel) {
    symbol = record.name
    name = record.swiftName
    place = record.place
    reason = .unsupported(
      "is described in part, and its layout for \(dataModel.rawValue) is not recorded: run caisson generate, which reads it "
        + "from the header")
  }

  public var description: String {
    switch reason {
    case .missingSymbol(let detail): "\(place): \(name): no symbol '\(symbol)' \(detail)"
    case .unsupported(let detail): "\(place): \(name): '\(symbol)' \(detail)"
    }
  }
}
