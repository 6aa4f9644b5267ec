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
    do {
      return try HeaderReader(arguments: arguments).read(library.headers.map { resolve($0, from: folder) })
    } catch {
      throw unreadable(library, "for it has bit-fields or structures that are described in part", error)
    }
  }

  /// The files that the headers of a library consist of, on this machine.
  ///
  /// - Parameter folder: as for ``read(_:from:)``.
  func files(of library: LibraryDescription, from folder: String) throws -> [String] {
    do {
      return try HeaderReader(arguments: arguments).files(of: library.headers.map { resolve($0, from: folder) })
    } catch {
      throw unreadable(library, "for the dependency file lists them", error)
    }
  }

  private var arguments: [String] { (["."] + includes).map { "-I\($0)" } }

  private func unreadable(_ library: LibraryDescription, _ reason: String, _ error: HeaderError) -> ToolError {
    .input("\(library.place): error: the headers of '\(library.name)' have to be read, \(reason)\n\(error)")
  }

  /// A header in quotation marks by its path from the folder, if it is there; others as they are.
  private func resolve(_ header: String, from folder: String) -> String {
    guard header.hasPrefix("\"") else { return header }
    let path = URL(fileURLWithPath: folder).appendingPathComponent(String(header.dropFirst().dropLast()))
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: path) ? "\"\(path)\"" : header
  }
}
