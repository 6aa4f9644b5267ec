import CaissonDescription

/// The result code of a call.
@CEnum
public struct ResultCode {
  @CEnumerator("Z_OK") public static let ok = ResultCode(rawValue: 0)
  @CEnumerator("Z_STREAM_END") public static let endOfStream = ResultCode(rawValue: 1)
  @CEnumerator("Z_NEED_DICT") public static let needsDictionary = ResultCode(rawValue: 2)
  @CEnumerator("Z_STREAM_ERROR") public static let streamError = ResultCode(rawValue: -2)
  @CEnumerator("Z_DATA_ERROR") public static let dataError = ResultCode(rawValue: -3)
  @CEnumerator("Z_MEM_ERROR") public static let outOfMemory = ResultCode(rawValue: -4)
  /// No progress is possible without more input, or more space for output.
  @CEnumerator("Z_BUF_ERROR") public static let bufferError = ResultCode(rawValue: -5)
}

/// The amount of input that a call must process.
@CEnum
public struct Flush {
  /// As much as is good for compression.
  @CEnumerator("Z_NO_FLUSH") public static let none = Flush(rawValue: 0)
  /// All input, and the end of the stream.
  @CEnumerator("Z_FINISH") public static let finish = Flush(rawValue: 4)
}

/// The compression level: from 1, the fastest, to 9, the smallest; 0 stores.
@CEnum
public struct Level {
  @CEnumerator("Z_BEST_SPEED") public static let fastest = Level(rawValue: 1)
  @CEnumerator("Z_BEST_COMPRESSION") public static let smallest = Level(rawValue: 9)
  @CEnumerator("Z_DEFAULT_COMPRESSION") public static let standard = Level(rawValue: -1)
}

/// The compression method, of which there is only one.
@CEnum
public struct Method {
  @CEnumerator("Z_DEFLATED") public static let deflated = Method(rawValue: 8)
}

/// The kind of data that the compression is tuned for.
@CEnum
public struct Strategy {
  @CEnumerator("Z_DEFAULT_STRATEGY") public static let standard = Strategy(rawValue: 0)
}

/// zlib's internal state of a stream, opaque.
@COpaque("struct internal_state")
public enum InternalState {}

/// A stream: its next input, and the space for its output.
@CStruct("z_stream")
public struct ZStream<Space: AddressSpace> {
  @CField("next_in") public var nextInput: Pointer<CUnsignedChar>? = nil
  /// The remaining input, in bytes.
  @CField("avail_in") public var inputCount: CUnsignedInt = 0
  @CField("total_in") public var totalInput: CUnsignedLong = 0
  @CField("next_out") public var nextOutput: Pointer<CUnsignedChar>? = nil
  /// The remaining space for output, in bytes.
  @CField("avail_out") public var outputRoom: CUnsignedInt = 0
  @CField("total_out") public var totalOutput: CUnsignedLong = 0
  /// The message, after an error.
  @CField("msg") public var message: Pointer<CChar>? = nil
  @CField("state") public var state: Pointer<InternalState>? = nil
  /// Nil to let zlib manage memory.
  @CField("zalloc") public var allocate: FunctionPointer<RawPointer?, CUnsignedInt, CUnsignedInt, RawPointer?>? = nil
  @CField("zfree") public var free: FunctionPointer<RawPointer?, RawPointer?, Void>? = nil
  @CField("opaque") public var context: RawPointer? = nil
  @CField("data_type") public var dataType: CInt = 0
  @CField("adler") public var checksum: CUnsignedLong = 0
  @CField("reserved") public var reserved: CUnsignedLong = 0
}

/// Bindings to zlib.
///
/// A stream contains its own address, and must not move while in use; see `withMemory(holding:_:)`.
@Bindings(headers: ["<zlib.h>"], link: ["z"])
public protocol Zlib: ForeignLibrary {
  typealias Stream = Pointer<ZStream<Space>>

  /// The version of the headers, which a library of the same major version is compatible with.
  @CConstant("ZLIB_VER_MAJOR", value: 1) var majorVersion: CInt { get }

  /// Returns the version of the library: `1.3.1`.
  @C("zlibVersion")
  func version() throws(Failure) -> String

  /// Returns the message for a result.
  @C("zError")
  func message(for result: ResultCode) throws(Failure) -> String

  /// Starts compressing. In C this is the macro `deflateInit2`, which adds the last two arguments.
  ///
  /// - Parameters:
  ///   - windowBits: 9 to 15 for zlib's own format, plus 16 for gzip's.
  ///   - memoryLevel: 1 to 9; zlib's default is 8.
  @C("deflateInit2_")
  func startDeflating(
    _ stream: Stream, level: Level, method: Method, windowBits: CInt, memoryLevel: CInt, strategy: Strategy,
    version: String, streamSize: CInt
  ) throws(Failure) -> ResultCode

  /// Compresses as much as the input and the space for output allow.
  @C("deflate")
  func deflate(_ stream: Stream, _ flush: Flush) throws(Failure) -> ResultCode

  /// Ends a stream, and frees zlib's internal state.
  @C("deflateEnd") @discardableResult
  func endDeflating(_ stream: Stream) throws(Failure) -> ResultCode

  /// Starts decompressing. In C this is the macro `inflateInit2`, which adds the last two arguments.
  ///
  /// - Parameter windowBits: 15 for zlib's own format, plus 16 for gzip's.
  @C("inflateInit2_")
  func startInflating(
    _ stream: Stream, windowBits: CInt, version: String, streamSize: CInt
  ) throws(Failure) -> ResultCode

  /// Decompresses as much as the input and the space for output allow.
  @C("inflate")
  func inflate(_ stream: Stream, _ flush: Flush) throws(Failure) -> ResultCode

  /// Starts the next stream in the same input.
  @C("inflateReset")
  func restartInflating(_ stream: Stream) throws(Failure) -> ResultCode

  /// Ends a stream, and frees zlib's internal state.
  @C("inflateEnd") @discardableResult
  func endInflating(_ stream: Stream) throws(Failure) -> ResultCode

  /// Updates a CRC-32, which starts at 0.
  @C("crc32", arguments: ["checksum", "bytes", .count("bytes", CUnsignedInt.self)])
  func crc32(_ checksum: CUnsignedLong, _ bytes: Span<CUnsignedChar>) throws(Failure) -> CUnsignedLong

  /// Updates an Adler-32, which starts at 1.
  @C("adler32", arguments: ["checksum", "bytes", .count("bytes", CUnsignedInt.self)])
  func adler32(_ checksum: CUnsignedLong, _ bytes: Span<CUnsignedChar>) throws(Failure) -> CUnsignedLong
}
