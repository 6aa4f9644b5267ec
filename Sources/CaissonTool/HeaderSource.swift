internal import ArgumentParser
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// How headers are found.
struct HeaderOptions: ParsableArguments {
  @Option(
    name: [.customShort("I", allowingJoined: true), .customLong("include")],
    help: ArgumentHelp("A folder to look for headers in, as for the C compiler.", valueName: "folder"),
    completion: .directory)
  var includes: [String] = []

  /// What the headers of a library declare, on this machine.
  ///
  /// - Parameter folder: the folder that the generated header is written to: headers in quotation marks are looked for from
  ///   there.
  func read(_ library: LibraryDescription, from folder: String) throws -> HeaderModel {
    let arguments = (["."] + includes).map { "-I\($0)" }
    do {
      return try HeaderReader(arguments: arguments).read(library.headers.map { resolve($0, from: folder) })
    } catch {
      throw ToolError.input(
        "\(library.place): error: the headers of '\(library.name)' have to be read, for it has bit-fields or structures that are "
          + "described in part\n\(error)")
    }
  }

  /// A header in quotation marks by its path from the folder, if it is there; others as they are.
  private func resolve(_ header: String, from folder: String) -> String {
    guard header.hasPrefix("\"") else { return header }
    let path = URL(fileURLWithPath: folder).appendingPathComponent(String(header.dropFirst().dropLast()))
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: path) ? "\"\(path)\"" : header
  }
}
