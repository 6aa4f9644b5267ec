internal import ArgumentParser
internal import CaissonGenerator
internal import Foundation

/// `caisson templates`: writes out the built-in templates, to start one's own from.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Writes the built-in templates into a folder, to start your own from.",
    discussion: """
      Change what you like, delete the rest, and generate with them: a template found there replaces the built-in one \
      of the same name. Files that are there already are left alone.

        caisson templates Templates
        caisson generate Sources/Expat/Expat.swift -o Sources --templates Templates
      """)

  @Argument(help: "The folder; it is made if need be.", completion: .directory)
  var folder: String

  func run() throws {
    try Terminal.reporting {
      let output = OutputFolder(path: folder)
      let files = TemplateSet.builtIn.files.map { GeneratedFile(path: $0.name, contents: $0.text) }
      let missing = files.filter { !FileManager.default.fileExists(atPath: output.path(of: $0)) }
      try output.write(missing)
      for file in files {
        print("\(missing.contains(file) ? "wrote" : "kept") \(output.path(of: file))")
      }
    }
  }
}
