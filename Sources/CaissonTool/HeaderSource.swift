internal import ArgumentParser
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// How headers are found.
struct HeaderOptions: ParsableArguments {
  @Option(
    name: [.customShort("I", allowingJoined: true), .customLong("include")],
    help: ArgumentHelp("A folder to look for headers in, as for the C compiler.", valueName: "folder"))
  var includes: [String] = []

  @Option(
    name: [.customShort("D", allowingJoined: true), .customLong("define")],
    help: ArgumentHelp("A macro that the headers expect, as for the C compiler.", valueName: "macro"))
  var definitions: [String] = []

  /// What the headers of a library declare, on this machine.
  ///
  /// - Parameters:
  ///   - folder: the folder that the generated header is written to: headers in quotation marks are looked for
  ///     from there.
  ///   - target: the target's triple; nil for the machine itself.
  ///   - extent: what to read.
  func read(
    _ library: LibraryDescription, from folder: String, target: String? = nil,
    extent: HeaderReader.Extent = .declarations
  ) throws -> HeaderModel {
    do throws(HeaderError) {
      return try reader(for: target).read(library.headers.map { resolve($0, from: folder) }, extent: extent)
    } catch {
      let problem = "\(library.place): error: the headers of '\(library.name)' cannot be read\n\(error)"
      if case .noLibclang = error { throw ToolError.machine(problem) }
      throw ToolError.input(problem)
    }
  }

  /// What reads headers.
  ///
  /// - Parameter target: the target's triple; nil for the machine itself.
  func reader(for target: String? = nil) throws(HeaderError) -> HeaderReader {
    try HeaderReader(target: target, arguments: (["."] + includes).map { "-I\($0)" } + definitions.map { "-D\($0)" })
  }

  /// A header in quotation marks by its path from the folder, if it is there; others as they are.
  private func resolve(_ header: String, from folder: String) -> String {
    guard header.hasPrefix("\"") else { return header }
    let path = URL(fileURLWithPath: folder).appendingPathComponent(String(header.dropFirst().dropLast()))
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: path) ? "\"\(path)\"" : header
  }
}
