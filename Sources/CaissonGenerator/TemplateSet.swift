internal import CaissonDiagnostics
internal import CaissonTemplates
internal import Mustache

/// The templates of generated files: the built-in ones, or a user's replacements.
public struct TemplateSet: Sendable {
  private var texts: [String: String]

  /// The built-in templates.
  public static let builtIn = TemplateSet(texts: BuiltInTemplates.all)

  /// The templates by their file names.
  public var files: [(name: String, text: String)] { texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// Returns these templates, some of them replaced.
  ///
  /// - Parameter replacements: the texts, by the file name of the template to replace.
  /// - Throws: ``GenerationError``, if a replacement replaces nothing.
  public func replacing(_ replacements: [String: String]) throws(GenerationError) -> TemplateSet {
    for name in replacements.keys.sorted() where texts[name] == nil {
      throw GenerationError(.unknownTemplate(known: texts.keys.sorted()), inTemplate: name)
    }
    var templates = self
    templates.texts.merge(replacements) { $1 }
    return templates
  }

  /// Renders a view with a template.
  func render(_ template: TemplateKind, _ view: View) throws(GenerationError) -> String {
    guard let text = texts[template.fileName] else {
      throw GenerationError(.unreadableTemplate("it is missing"), inTemplate: template.fileName)
    }
    try TemplateCheck(template, text: text).run()
    do {
      // The output is plain text, so nothing is escaped.
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text).render(view.object)
    } catch {
      let parserError = error as? MustacheTemplate.ParserError
      throw GenerationError(
        .unreadableTemplate("\(parserError?.error ?? error)"), inTemplate: template.fileName,
        line: parserError?.context.lineNumber ?? 1)
    }
  }
}
