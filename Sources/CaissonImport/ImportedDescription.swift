public import CaissonModel

/// A description that was made of headers, with the imported and the skipped declarations.
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

    /// Whether skipped declarations of the kind are listed one by one: of others, the number says enough.
    public var isListed: Bool { self != .functionMacro && self != .otherMacro }
  }

  /// A declaration that the description leaves out.
  public struct Skipped: Hashable, Sendable, Encodable {
    /// The kind of declaration.
    public var kind: Kind
    /// The name in C.
    public var name: String
    /// The reason.
    public var reason: SkipReason
    /// The source location in the header.
    public var place: SourcePlace

    private enum CodingKeys: CodingKey { case kind, name, code, reason, place }

    /// Writes the reason as its code, and in words.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(kind, forKey: .kind)
      try container.encode(name, forKey: .name)
      try container.encode(reason.code, forKey: .code)
      try container.encode("\(reason)", forKey: .reason)
      try container.encode(place, forKey: .place)
    }
  }

  /// The description, as Swift source.
  public var text: String
  /// The same as an addition to an existing description.
  public var update: DescriptionUpdate
  /// The names in C of the declarations that are in it.
  public var imported: [Kind: [String]]
  /// The declarations that are not.
  public var skipped: [Skipped]

  /// Returns how many declarations of a kind the headers have, of those that were selected.
  public func declared(_ kind: Kind) -> Int { (imported[kind] ?? []).count + skipped.count { $0.kind == kind } }
}
