/// The bytes of a record that is described in part, as C gave them: what is not described goes back to C as it was.
///
/// It has no part in comparisons: values are equal if their described fields are. For macro-written code.
public struct CUndescribedBytes: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var dataModel: DataModel = .host

  /// No bytes: those of a value that Swift made.
  public init() {}

  /// The bytes that C gave.
  public init(_ bytes: UnsafeRawPointer, count: Int, as dataModel: DataModel) {
    self.bytes = [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    self.dataModel = dataModel
  }

  /// Writes the bytes, for the described fields to be written over; zeros where there are none.
  public func encode(into bytes: UnsafeMutableRawPointer, count: Int, as dataModel: DataModel) {
    guard self.dataModel == dataModel, self.bytes.count == count, count > 0 else {
      return bytes.clear(byteCount: count)
    }
    self.bytes.withUnsafeBytes {
      bytes.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: count)
    }
  }

  public static func == (left: Self, right: Self) -> Bool { true }

  public func hash(into hasher: inout Hasher) {}
}
