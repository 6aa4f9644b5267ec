internal import CaissonGenerator
internal import Foundation

/// A user's own templates.
enum TemplateFolder {
  /// The built-in templates, replaced by those of a folder.
  static func templates(replacedIn folder: String?) throws -> TemplateSet {
    guard let folder else { return .builtIn }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw ToolError.input("cannot read the templates in '\(folder)': \(error.localizedDescription)")
    }
    var replacements: [String: String] = [:]
    for name in names where name.hasSuffix(".mustache") {
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
      else { throw ToolError.input("cannot read the template '\(path)' as UTF-8 text") }
      replacements[name] = text
    }
    if replacements.isEmpty {
      throw ToolError.input(
        "there is no template (*.mustache) in '\(folder)': caisson templates '\(folder)' writes the built-in ones there"
      )
    }
    return try TemplateSet.builtIn.replacing(replacements)
  }
}
