internal import Caisson
internal import Zlib

/// The input and output buffers of a stream, in memory that zlib can reach.
struct StreamBuffers<Library: Zlib> {
  let stream: Library.Stream
  let input: Library.RawPointer
  let output: Library.RawPointer
  /// The size of each buffer, in bytes.
  let size: Int

  /// Gives the stream its next input, and an empty output buffer.
  ///
  /// - Returns: the number of bytes of input; 0 at the end.
  func fill(from read: (Int) throws -> [UInt8]) throws -> Int {
    let bytes = try read(size)
    try input.copyBytes(from: bytes)
    try stream.store(input.cast(to: CUnsignedChar.self), to: \.nextInput)
    try stream.store(CUnsignedInt(bytes.count), to: \.inputCount)
    try emptyOutput()
    return bytes.count
  }

  /// Takes the output out of the stream.
  ///
  /// - Returns: whether the buffer was full, so that there may be more.
  func drain(into write: ([UInt8]) throws -> Void) throws -> Bool {
    let room = try Int(stream.load(\.outputRoom))
    if room < size { try write(output.readBytes(count: size - room)) }
    try emptyOutput()
    return room == 0
  }

  private func emptyOutput() throws {
    try stream.store(output.cast(to: CUnsignedChar.self), to: \.nextOutput)
    try stream.store(CUnsignedInt(size), to: \.outputRoom)
  }
}
