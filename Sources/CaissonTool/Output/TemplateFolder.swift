internal import CaissonGenerator
internal import Foundation

/// The user's own templates.
enum TemplateFolder {
  /// Returns the paths of the templates in a folder, sorted by name.
  static func files(in folder: String) throws -> [String] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return names.filter { $0.hasSuffix(".mustache") }.sorted().map { folder + "/" + $0 }
    } catch {
      throw ToolError.input("cannot read the templates in '\(folder)': \(error.localizedDescription)")
    }
  }

  /// Returns the built-in templates, with those in a folder replacing the ones of the same name.
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
        "no template (*.mustache) in '\(folder)'; run 'caisson templates \(folder)' to write the built-in ones there"
      )
    }
    return try TemplateSet.builtIn.replacing(replacements)
  }
}
