/// A rule that a description, an export, a template or a header can break: an entry of the one catalogue of all rules.
public enum Rule: Hashable, Sendable {
  // Found by the macros.
  case bindings(BindingsRule)
  case member(MemberRule)
  case signature(SignatureRule)
  case argument(ArgumentRule)
  case callback(CallbackRule)
  case type(TypeRule)
  case declaration(DeclarationRule)
  case export(ExportRule)
  case exportedType(ExportedTypeRule)

  // Found by the tool.
  case description(DescriptionRule)
  case function(FunctionRule)
  case record(RecordRule)
  case value(ValueRule)
  case usage(UsageRule)
  case symbol(SymbolRule)
  case compiler(CompilerRule)
  case template(TemplateRule)
  case standalone(StandaloneRule)

  /// All rules, family by family.
  public static let all: [Rule] = {
    let macros: [[Rule]] = [
      BindingsRule.allCases.map(Rule.bindings), MemberRule.allCases.map(Rule.member),
      SignatureRule.allCases.map(Rule.signature), ArgumentRule.allCases.map(Rule.argument),
      CallbackRule.allCases.map(Rule.callback), TypeRule.allCases.map(Rule.type),
      DeclarationRule.allCases.map(Rule.declaration), ExportRule.allCases.map(Rule.export),
      ExportedTypeRule.allCases.map(Rule.exportedType),
    ]
    let tool: [[Rule]] = [
      DescriptionRule.allCases.map(Rule.description), FunctionRule.allCases.map(Rule.function),
      RecordRule.allCases.map(Rule.record), ValueRule.allCases.map(Rule.value),
      UsageRule.allCases.map(Rule.usage), SymbolRule.allCases.map(Rule.symbol),
      CompilerRule.allCases.map(Rule.compiler), TemplateRule.allCases.map(Rule.template),
      StandaloneRule.allCases.map(Rule.standalone),
    ]
    return (macros + tool).flatMap(\.self)
  }()

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The rule with an identifier; nil if there is none.
  public init?(id: String) {
    guard let rule = Self.byID[id] else { return nil }
    self = rule
  }

  private var entry: any RuleFamily {
    switch self {
    case .bindings(let rule): rule
    case .member(let rule): rule
    case .signature(let rule): rule
    case .argument(let rule): rule
    case .callback(let rule): rule
    case .type(let rule): rule
    case .declaration(let rule): rule
    case .export(let rule): rule
    case .exportedType(let rule): rule
    case .description(let rule): rule
    case .function(let rule): rule
    case .record(let rule): rule
    case .value(let rule): rule
    case .usage(let rule): rule
    case .symbol(let rule): rule
    case .compiler(let rule): rule
    case .template(let rule): rule
    case .standalone(let rule): rule
    }
  }

  /// The identifier, which stands in brackets behind a diagnostic: `parameter-type`.
  public var id: String { entry.rawValue }

  /// The documentation of the rule.
  public var explanation: Explanation { entry.explanation }
}

extension Rule: Codable {
  /// Reads an identifier.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let id = try container.decode(String.self)
    guard let rule = Rule(id: id) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "there is no rule '\(id)'")
    }
    self = rule
  }

  /// Writes the identifier.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}
