import ArgumentParser
import CaissonDynamic
import Foundation
import Sort
import SortedLines

/// `sort-lines`: sorts lines, or finds one.
@main
struct SortLinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort-lines", abstract: "Sort lines, or find one.")

  /// The back end that calls the C library.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The program's C library, found at run time.
    case dynamic
  }

  @Option(help: "The back end: static (generated stubs) or dynamic (libffi).")
  var backend = Backend.static

  @Flag(help: "Compare lines as numbers.")
  var numeric = false

  @Flag(help: "Compare the lengths of lines, in characters.")
  var byLength = false

  @Flag(help: "Sort in descending order.")
  var reverse = false

  @Flag(help: "Sort with qsort_r instead of qsort.")
  var withContext = false

  @Option(help: "Print only the number of a line that equals this one.")
  var find: String?

  @Flag(help: "Print the number of comparisons.")
  var verbose = false

  @Argument(help: "The file to read. Default: standard input.")
  var input: String?

  func validate() throws {
    if numeric && byLength { throw ValidationError("use either --numeric or --by-length") }
  }

  func run() throws {
    do {
      switch backend {
      case .static: try run(with: SortStatic())
      case .dynamic: try run(with: SortLinked(Dynamic()))
      }
    } catch let error as NotANumber {
      complain("\(error)")
    } catch let error as CocoaError {
      complain(error.localizedDescription)
    }
  }

  private func run(with library: some Sort) throws {
    let ordering = Ordering(by: numeric ? .number : byLength ? .length : .text, isReversed: reverse)
    let lines = try SortedLines(readLines(), by: ordering, with: withContext ? .withContext : .plain, in: library)
    if verbose { say("\(withContext ? "qsort_r" : "qsort") compared \(lines.comparisonCount) times") }
    guard let find else {
      for line in try lines.sorted { print(line) }
      return
    }
    let found = try lines.find(find)
    if verbose { say("bsearch compared \(found.comparisonCount) times") }
    guard let line = found.line else { complain("no line is equal to '\(find)'") }
    print(line)
  }

  private func readLines() throws -> [String] {
    let data =
      try input.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      ?? FileHandle.standardInput.readToEnd() ?? Data()
    var lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private func say(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }

  private func complain(_ text: String) -> Never {
    say("\(input ?? "standard input"): \(text)")
    Self.exit(withError: ExitCode(1))
  }
}
