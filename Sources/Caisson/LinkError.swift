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
    let count = problems.count == 1 ? "1 function" : "\(problems.count) functions"
    return "cannot bind \(library): \(count) cannot be called\n"
      + problems.map { "  " + $0.description }.joined(separator: "\n")
  }
}

/// A function that a linker cannot call.
public struct LinkProblem: Hashable, Sendable, CustomStringConvertible {
  /// Why a linker cannot call a function.
  public enum Reason: Error, Hashable {
    /// The library has no such symbol; the text says where it was looked for, and more if more is known.
    case missingSymbol(String)
    /// The back end cannot do what the signature asks for.
    case unsupported(String)
  }

  /// The name of the C symbol.
  public var symbol: String
  /// The Swift name of the function.
  public var name: String
  /// Where the description declares it.
  public var place: SourcePlace
  /// Why it cannot be called.
  public var reason: Reason

  public init(function: FunctionDescription, reason: Reason) {
    symbol = function.symbol
    name = function.name
    place = function.place
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .missingSymbol(let detail): "\(place): \(name): no symbol '\(symbol)' \(detail)"
    case .unsupported(let detail): "\(place): \(name): '\(symbol)' \(detail)"
    }
  }
}
