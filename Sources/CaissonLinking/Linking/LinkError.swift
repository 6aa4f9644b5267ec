/// The reasons why a binding cannot be made, each with the source location in the description.
public struct LinkError: Error, Hashable, CustomStringConvertible {
  /// The name of the library's protocol.
  public var library: String
  /// The declarations that are missing or unsupported, in the order of the description; never empty.
  public var problems: [LinkProblem]

  /// Makes an error.
  public init(library: String, problems: [LinkProblem]) {
    self.library = library
    self.problems = problems
  }

  /// One line for the library, and one for each problem.
  public var description: String {
    let count = problems.count == 1 ? "1 declaration" : "\(problems.count) declarations"
    return "cannot bind \(library): \(count) cannot be used\n"
      + problems.map { "  " + $0.description }.joined(separator: "\n") + (advice.map { "\n" + $0 } ?? "")
  }

  /// Advice on missing functions.
  private var advice: String? {
    guard problems.contains(where: \.isMissingFunction) else { return nil }
    return """
      A function whose body is in the header (static inline) has no symbol, and not each version of a library has all functions: \
      declare var name: Function<...>? { get }, the former with @C(inline:), which is nil where there is none. \
      'caisson import --library' does so.
      """
  }
}

/// A function that a linker cannot call, or a variable that it cannot reach.
public struct LinkProblem: Hashable, Sendable, CustomStringConvertible {
  /// The reason why a linker cannot use a declaration.
  public enum Reason: Error, Hashable {
    /// The library has no such symbol; the text says where the linker looked, and other facts if known.
    case missingSymbol(String)
    /// The back end does not support the signature; the text says why.
    case unsupported(String)
  }

  /// The name of the C symbol.
  public var symbol: String
  /// The Swift name of the declaration.
  public var name: String
  /// The source location of the declaration in the description.
  public var place: SourcePlace
  /// The reason why the declaration cannot be used.
  public var reason: Reason
  /// Whether the declaration is a function without a symbol.
  var isMissingFunction = false

  /// Makes a problem with a function.
  public init(function: FunctionDescription, reason: Reason) {
    symbol = function.symbol
    name = function.name
    place = function.place
    self.reason = reason
    if case .missingSymbol = reason { isMissingFunction = true }
  }

  /// Makes a problem with a global variable.
  public init(global: GlobalDescription, reason: Reason) {
    symbol = global.symbol
    name = global.name
    place = global.place
    self.reason = reason
  }

  init(constant: ConstantDescription, reason: Reason) {
    symbol = constant.symbol
    name = constant.name
    place = constant.place
    self.reason = reason
  }

  /// Returns the problem with the file of its source location replaced.
  func relocated(to file: String) -> Self {
    var problem = self
    problem.place.file = file
    return problem
  }

  /// Creates a problem with a record whose layout is not recorded.
  init(record: RecordDescription, dataModel: DataModel) {
    symbol = record.name.description
    name = record.swiftName
    place = record.place
    reason = .unsupported(
      "is a partial structure whose layout for \(dataModel.rawValue) is not recorded; run 'caisson generate', which "
        + "reads it from the header")
  }

  /// The source location, the declaration and the reason.
  public var message: String {
    switch reason {
    case .missingSymbol(let detail): "\(name): no symbol '\(symbol)' \(detail)"
    case .unsupported(let detail): "\(name): '\(symbol)' \(detail)"
    }
  }

  /// The source location and the problem.
  public var description: String { "\(place): \(message)" }
}
