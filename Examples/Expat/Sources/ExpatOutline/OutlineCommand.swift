import ArgumentParser
import CaissonDynamic
import Expat
import Outline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `expat-outline`: prints the outline of an XML document.
@main
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expat-outline", abstract: "Print the outline of an XML document, indented by depth.")

  /// The back end that calls expat.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The shared library, loaded at run time.
    case dynamic
  }

  @Option(help: "The back end: static (generated stubs) or dynamic (libffi).")
  var backend = Backend.static

  @Flag(help: "Print the attributes of each element.")
  var attributes = false

  @Option(help: ArgumentHelp("The shared library of the dynamic back end.", valueName: "file"))
  var library = "libexpat.so.1"

  @Argument(help: "The document. Default: standard input.")
  var document: String?

  func run() throws {
    do {
      switch backend {
      case .static: try outline(with: ExpatStatic())
      case .dynamic: try outline(with: ExpatLinked(Dynamic(library)))
      }
    } catch let error as MalformedDocument {
      complain("\(document ?? "standard input"):\(error.line):\(error.column): \(error.message)")
      throw ExitCode(1)
    } catch let error as LibraryNotFound {
      complain("\(error)\nOn Debian, apt-get install libexpat1 brings libexpat.so.1.")
      throw ExitCode(2)
    } catch let error as FileError {
      complain("\(error.path): \(String(cString: strerror(error.code)))")
      throw ExitCode(2)
    }
  }

  private func outline(with expat: some Expat) throws {
    let input = try InputFile(path: document)
    let output = OutputBuffer()
    let outline = Outline(expat: expat, showsAttributes: attributes, print: output.write)
    let result = Result { try outline.run(reading: input.read) }
    try output.flush()
    try result.get()
  }

  private func complain(_ text: String) {
    try? OutputBuffer.write(Array("\(text)\n".utf8), to: STDERR_FILENO)
  }
}
