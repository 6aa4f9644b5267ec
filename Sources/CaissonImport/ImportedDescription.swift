public import CaissonModel

/// A description that was made of headers, and what became of each declaration.
public struct ImportedDescription {
  /// A kind of declaration.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case function
    case variable
    case type
    case field
    /// A macro that comes to a value, or the number of an enumeration without a name.
    case constant
    /// A macro that looks like a function.
    case functionMacro = "function-like macro"
    /// A macro that is a variable, a call or another expression that has a value only when the program runs.
    case runTimeMacro = "run-time macro"
    /// A macro that is no expression: nothing, a type, a keyword, a part of a declaration.
    case otherMacro = "macro without a value"

    /// Whether what is lost of the kind is listed: of others the number says enough.
    public var isListed: Bool { self != .functionMacro && self != .otherMacro }
  }

  /// A declaration that the description is without.
  public struct Loss: Hashable, Sendable, Codable {
    public var kind: Kind
    /// The name in C.
    public var name: String
    /// Why.
    public var reason: String
    /// Where the header declares it.
    public var place: SourcePlace
  }

  /// The description, as Swift source.
  public var text: String
  /// The same as an addition to a description that there is.
  public var update: DescriptionUpdate
  /// The names in C of the declarations that are in it.
  public var imported: [Kind: [String]]
  /// What is not.
  public var losses: [Loss]

  /// How many declarations of a kind the headers have, of those that were selected.
  public func declared(_ kind: Kind) -> Int { (imported[kind] ?? []).count + losses.count { $0.kind == kind } }
}
