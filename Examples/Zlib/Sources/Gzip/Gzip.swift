internal import Caisson
public import Zlib

/// Compresses and decompresses gzip data in pieces, with the same memory for inputs of any length.
///
/// The code is generic over the back end: nothing here depends on how zlib is called.
public struct Gzip<Library: Zlib> {
  /// Returns the next bytes, at most as many as requested; none at the end.
  public typealias Input = (_ limit: Int) throws -> [UInt8]
  /// Takes the next bytes.
  public typealias Output = ([UInt8]) throws -> Void

  private let zlib: Library
  /// The largest window, with gzip's header and checksum.
  private let windowBits: CInt = 15 + 16
  private let pieceSize = 64 * 1024

  public init(zlib: Library) { self.zlib = zlib }

  /// Compresses all input.
  public func compress(level: Level = .standard, reading read: Input, writing write: Output) throws {
    try withBuffers { stream, buffers in
      try check(
        zlib.startDeflating(
          stream, level: level, method: .deflated, windowBits: windowBits, memoryLevel: 8, strategy: .standard,
          version: headerVersion, streamSize: streamSize), stream)
      try ending(stream, with: zlib.endDeflating) {
        var flush = Flush.none
        while flush == .none {
          if try buffers.fill(from: read) == 0 { flush = .finish }
          repeat {
            try check(zlib.deflate(stream, flush), stream)
          } while try buffers.drain(into: write)
        }
      }
    }
  }

  /// Decompresses all input: one gzip file, or several concatenated ones.
  public func decompress(reading read: Input, writing write: Output) throws {
    try withBuffers { stream, buffers in
      try check(
        zlib.startInflating(stream, windowBits: windowBits, version: headerVersion, streamSize: streamSize), stream)
      try ending(stream, with: zlib.endInflating) {
        var result = ResultCode.ok
        while try buffers.fill(from: read) > 0 {
          repeat {
            if result == .endOfStream { try check(zlib.restartInflating(stream), stream) }
            result = try check(zlib.inflate(stream, .none), stream)
          } while try buffers.drain(into: write) && result != .endOfStream || stream.load(\.inputCount) > 0
        }
        guard result == .endOfStream else {
          throw ZlibError(code: .bufferError, message: "unexpected end of input")
        }
      }
    }
  }

  /// Returns the checksums of all input.
  public func checksums(reading read: Input) throws -> (crc32: UInt, adler32: UInt) {
    var checksums: (crc32: UInt, adler32: UInt) = (0, 1)
    while true {
      let bytes = try read(pieceSize)
      if bytes.isEmpty { return checksums }
      checksums.crc32 = try zlib.crc32(checksums.crc32, bytes.span)
      checksums.adler32 = try zlib.adler32(checksums.adler32, bytes.span)
    }
  }

  /// The values that initialization compares with the library: the first character of the version, and the structure's
  /// size.
  private var headerVersion: String { "\(zlib.majorVersion)" }
  private var streamSize: CInt { CInt(ZStream<Library.Space>.size(in: Library.Space.dataModel)) }

  /// Lends zlib a stream and its buffers.
  private func withBuffers(_ body: (Library.Stream, StreamBuffers<Library>) throws -> Void) throws {
    try zlib.withMemory(holding: ZStream()) { stream in
      try zlib.withMemory(byteCount: pieceSize) { input in
        try zlib.withMemory(byteCount: pieceSize) { output in
          try body(stream, StreamBuffers(stream: stream, input: input, output: output, size: pieceSize))
        }
      }
    }
  }

  private func ending(
    _ stream: Library.Stream, with end: (Library.Stream) throws -> ResultCode, _ body: () throws -> Void
  ) throws {
    let outcome = Result { try body() }
    _ = try end(stream)
    try outcome.get()
  }

  /// Throws if a result is an error; lack of progress is not one.
  @discardableResult
  private func check(_ result: ResultCode, _ stream: Library.Stream) throws -> ResultCode {
    if [.ok, .endOfStream, .bufferError].contains(result) { return result }
    let message = try stream.load(\.message)?.string()
    throw ZlibError(code: result, message: try message ?? zlib.message(for: result))
  }
}
