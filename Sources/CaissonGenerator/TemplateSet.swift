internal import CaissonDiagnostics
internal import CaissonTemplates
internal import Mustache

/// The templates that generated files are made from: the built-in ones, or a user's in their place.
public struct TemplateSet: Sendable {
  private var texts: [String: String]

  /// The built-in templates.
  public static let builtIn = TemplateSet(texts: BuiltInTemplates.all)

  /// The templates by their file names.
  public var files: [(name: String, text: String)] { texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// The built-in templates, some of them replaced.
  ///
  /// - Parameter replacements: the texts by the file name of the template that each replaces.
  /// - Throws: ``GenerationError``, if a replacement replaces nothing.
  public func replacing(_ replacements: [String: String]) throws(GenerationError) -> TemplateSet {
    for name in replacements.keys.sorted() where texts[name] == nil {
      throw GenerationError(.unknownTemplate(known: texts.keys.sorted()), inTemplate: name)
    }
    var templates = self
    templates.texts.merge(replacements) { $1 }
    return templates
  }

  /// The text that a template makes of a view.
  func render(_ template: TemplateKind, _ view: View) throws(GenerationError) -> String {
    guard let text = texts[template.fileName] else {
      throw GenerationError(.unreadableTemplate("it is missing"), inTemplate: template.fileName)
    }
    try TemplateCheck(template, text: text).run()
    do {
      // Text, not HTML: nothing is escaped.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text).render(view.object)
    } catch {
      let parserError = error as? MustacheTemplate.ParserError
      throw GenerationError(
        .unreadableTemplate("\(parserError?.error ?? error)"), inTemplate: template.fileName,
        line: parserError?.context.lineNumber ?? 1)
    }
  }
}
