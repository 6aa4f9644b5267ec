import ArgumentParser
import Caisson
import CaissonDynamic
import FileReport
import Foundation
import Stat

/// `stat-file`: prints the status of files.
@main
struct StatFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stat-file", abstract: "Print the status of files.")

  /// The back end that calls the C library.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The program's C library, found at run time.
    case dynamic
  }

  @Option(help: "The back end: static (generated stubs) or dynamic (libffi).")
  var backend = Backend.static

  @Flag(name: [.customShort("L"), .long], help: "Follow symbolic links.")
  var dereference = false

  @Argument(help: "The files.")
  var files: [String]

  func run() throws {
    switch backend {
    case .static: try report(with: StatStatic())
    case .dynamic: try report(with: StatLinked(Dynamic()))
    }
  }

  /// Reports on all readable files, and fails if there are others.
  private func report(with library: some Stat) throws {
    let report = FileReport(library: library, followsLinks: dereference)
    var isComplete = true
    for file in files {
      do {
        print(try report.lines(on: file).joined(separator: "\n"))
      } catch let failure as CallFailure {
        FileHandle.standardError.write(Data("\(file): \(failure)\n".utf8))
        isComplete = false
      }
    }
    if !isComplete { throw ExitCode(1) }
  }
}
