public import CaissonModel

/// A description made from headers, with the imported and the skipped declarations.
public struct ImportedDescription {
  /// A kind of declaration.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case function
    case variable
    case type
    case field
    /// A macro with a constant value, or an enumerator of an unnamed enumeration.
    case constant
    /// A function-like macro.
    case functionMacro = "function-like macro"
    /// A macro that is a variable, a call or another expression with a value only at run time.
    case runTimeMacro = "run-time macro"
    /// A macro that is not an expression: empty, a type, a keyword, a part of a declaration.
    case otherMacro = "macro without a value"

    /// Whether skipped declarations of the kind are listed individually; otherwise they are only counted.
    public var isListed: Bool { self != .functionMacro && self != .otherMacro }
  }

  /// A declaration that the description leaves out.
  public struct Skipped: Hashable, Sendable, Encodable {
    /// The kind of declaration.
    public var kind: Kind
    /// The C name.
    public var name: String
    /// The reason.
    public var reason: SkipReason
    /// The source location in the header.
    public var place: SourcePlace

    private enum CodingKeys: CodingKey { case kind, name, code, reason, place }

    /// Encodes the reason both as its code and in words.
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
  /// The same declarations as an addition to an existing description.
  public var update: DescriptionUpdate
  /// The C names of the imported declarations.
  public var imported: [Kind: [String]]
  /// The skipped declarations.
  public var skipped: [Skipped]

  /// Returns the number of selected declarations of a kind in the headers.
  public func declared(_ kind: Kind) -> Int { (imported[kind] ?? []).count + skipped.count { $0.kind == kind } }
}
