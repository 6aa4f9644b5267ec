internal import CaissonGenerator
internal import Foundation

/// A user's own templates.
enum TemplateFolder {
  /// The files of the templates in a folder, by name.
  static func files(in folder: String) throws -> [String] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return names.filter { $0.hasSuffix(".mustache") }.sorted().map { folder + "/" + $0 }
    } catch {
      throw ToolError.input("cannot read the templates in '\(folder)': \(error.localizedDescription)")
    }
  }

  /// The built-in templates, replaced by those of a folder.
  static func templates(replacedIn folder: String?) throws -> TemplateSet {
    guard let folder else { return .builtIn }
    var replacements: [String: String] = [:]
    for path in try files(in: folder) {
      guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
      else { throw ToolError.input("cannot read the template '\(path)' as UTF-8 text") }
      replacements[URL(fileURLWithPath: path).lastPathComponent] = text
    }
    if replacements.isEmpty {
      throw ToolError.input(
        "there is no template (*.mustache) in '\(folder)': caisson templates '\(folder)' writes the built-in ones there"
      )
    }
    return try TemplateSet.builtIn.replacing(replacements)
  }
}
