/// Rules for templates that replace the built-in ones.
public enum TemplateRule: String, RuleFamily {
  case unknownTemplate = "unknown-template"
  case templateSyntax = "template-syntax"
  case templateKey = "template-key"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .unknownTemplate:
      Explanation(
        "A template replaces a built-in one",
        "Its file has the name of a built-in template: 'caisson templates' writes them all.")
    case .templateSyntax:
      Explanation(
        "A template uses variables, sections and comments",
        "Tags are {{name}}, {{#name}} ... {{/name}}, {{^name}} ... {{/name}} and {{! comment }}.")
    case .templateKey:
      Explanation(
        "A template uses the keys of its view",
        "The template engine renders an unknown key as nothing, which would leave a gap in the generated file.")
    }
  }
}
