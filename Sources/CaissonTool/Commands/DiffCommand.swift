internal import ArgumentParser
internal import CaissonCheck
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// `caisson diff`: prints the changes between two versions of a header.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print the changes between two versions of a header.",
    discussion: """
      Compares functions, variables, types and constants:

        caisson diff zlib-1.2/zlib.h zlib-1.3/zlib.h

      Exit codes: 0 no changes; 1 changes; 2 something on this machine is missing or failed; 64 the command line is wrong.
      """)

  /// The output formats for changes.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human
    case json
  }

  @Argument(help: ArgumentHelp("The old header.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The new header.", valueName: "new"), completion: .file())
  var new: String

  @OptionGroup var options: HeaderOptions

  @Option(
    help: ArgumentHelp("A folder to search for the old header's includes.", valueName: "folder"),
    completion: .directory)
  var oldInclude: [String] = []

  @Option(
    help: ArgumentHelp("A folder to search for the new header's includes.", valueName: "folder"),
    completion: .directory)
  var newInclude: [String] = []

  @Option(name: .shortAndLong, help: "The output format: human or json.")
  var format = Format.human

  func run() throws {
    try Terminal.reporting {
      let (before, oldFiles) = try read(old, oldInclude)
      let (after, newFiles) = try read(new, newInclude)
      let difference = HeaderDifference(
        from: before, to: after, takesOld: { oldFiles.hold($0.file) }, takesNew: { newFiles.hold($0.file) })
      switch format {
      case .human: print(text(of: difference))
      case .json: print(encoded(difference.entries))
      }
      if !difference.entries.isEmpty { throw ToolError.alreadyReported }
    }
  }

  private func read(_ header: String, _ folders: [String]) throws -> (HeaderModel, HeaderFiles) {
    let included = ImportCommand.included(header)
    let arguments = folders.map { "-I\($0)" } + options.arguments
    do throws(HeaderError) {
      let model = try HeaderReader(arguments: arguments).read([included], extent: .everything)
      return (model, HeaderFiles(of: [included], in: folders + options.includes, declaring: model))
    } catch {
      if case .noLibclang = error { throw ToolError.machine("\(error)") }
      throw ToolError.input("\(header) cannot be read\n\(error)")
    }
  }

  private func text(of difference: HeaderDifference) -> String {
    guard !difference.entries.isEmpty else { return "no changes" }
    var lines: [String] = []
    for entry in difference.entries {
      let mark = entry.breaksPrograms ? " !" : ""
      switch entry.kind {
      case .added: lines.append("+ \(entry.new ?? entry.name)")
      case .removed: lines.append("- \(entry.old ?? entry.name)\(mark)")
      case .changed where entry.old == entry.new: lines.append("~ \(entry.name)\(mark)")
      case .changed: lines += ["~ \(entry.new ?? entry.name)\(mark)", "    was: \(entry.old ?? "")"]
      }
      lines += entry.details.map { "    \($0)" }
    }
    let counts = [HeaderDifference.Kind.added, .removed, .changed].map { kind in
      "\(difference.entries.count { $0.kind == kind }) \(kind.rawValue)"
    }
    let breaking = difference.entries.count(where: \.breaksPrograms)
    let what = breaking == 0 ? "" : "; \(breaking) of these, marked with !, break existing binaries"
    return (lines + [counts.joined(separator: ", ") + what]).joined(separator: "\n")
  }
}
