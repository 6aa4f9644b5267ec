internal import ArgumentParser
internal import CaissonGenerator
internal import Foundation

/// `caisson templates`: writes the built-in templates, as a starting point for custom ones.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write the built-in templates to a folder, for customization.",
    discussion: """
      Edit the templates that you want to change, and delete the others. A template in the folder replaces the built-in \
      one of the same name. Existing files are not overwritten.

        caisson templates Templates
        caisson generate Sources/Expat/Expat.swift -o Sources --templates Templates
      """)

  @Argument(help: "The folder, which is created if necessary.", completion: .directory)
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
