import ArgumentParser
import CaissonDynamic
import Foundation
import Gzip
import Zlib

/// `zlib-file`: compresses and decompresses gzip files.
@main
struct ZlibFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zlib-file", abstract: "Compress and decompress gzip files.")

  /// The action.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case compress, decompress, checksum
  }

  /// The back end that calls zlib.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The shared library, loaded at run time.
    case dynamic
  }

  @Option(help: "The back end: static (generated stubs) or dynamic (libffi).")
  var backend = Backend.static

  @Option(help: "The compression level, from 0 to 9.")
  var level: CInt = Level.standard.rawValue

  @Flag(help: "Print zlib's version first.")
  var verbose = false

  @Argument(help: "The action: compress, decompress, or checksum, which writes no file.")
  var action: Action

  @Argument(help: "The file to read.")
  var input: String

  @Argument(help: "The file to write, unless an error occurs.")
  var output: String?

  func validate() throws {
    if (output == nil) != (action == .checksum) {
      throw ValidationError(output == nil ? "name a file to write" : "checksum writes no file; remove the output")
    }
  }

  func run() throws {
    do {
      switch backend {
      case .static: try run(with: ZlibStatic())
      case .dynamic: try run(with: ZlibLinked(Dynamic("libz.so.1")))
      }
    } catch let error as ZlibError {
      complain("\(input): \(error)")
    } catch let error as CocoaError {
      complain("\(error.filePath ?? input): \(error.localizedDescription)")
    }
  }

  private func run(with zlib: some Zlib) throws {
    if verbose { print("zlib", try zlib.version()) }
    let gzip = Gzip(zlib: zlib)
    let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
    func read(limit: Int) throws -> [UInt8] { try [UInt8](source.read(upToCount: limit) ?? Data()) }
    guard let output else {
      let checksums = try gzip.checksums(reading: read)
      return print("crc32 \(hexadecimal(checksums.crc32)) adler32 \(hexadecimal(checksums.adler32))")
    }
    try OutputFile(path: output).write { write in
      if action == .compress {
        try gzip.compress(level: Level(rawValue: level), reading: read, writing: write)
      } else {
        try gzip.decompress(reading: read, writing: write)
      }
    }
  }

  private func hexadecimal(_ number: UInt) -> String { String(format: "%08lx", number) }

  private func complain(_ text: String) -> Never {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
    Self.exit(withError: ExitCode(1))
  }
}
