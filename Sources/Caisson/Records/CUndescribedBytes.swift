/// The bytes of a partial structure as C returned them, so that undescribed fields go back to C unchanged.
///
/// They do not take part in comparisons: two values are equal if their described fields are. For macro expansions.
@_documentation(visibility: internal)
public struct _CUndescribedBytes: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var dataModel: DataModel = .host

  /// Makes the storage of a value that Swift has made, without bytes.
  public init() {}

  /// Copies the bytes that C returned.
  public init(_ bytes: UnsafeRawPointer, count: Int, as dataModel: DataModel) {
    self.bytes = [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
    self.dataModel = dataModel
  }

  /// Writes the bytes, or zeros if there are none, before the described fields are written over them.
  public func encode(into bytes: UnsafeMutableRawPointer, count: Int, as dataModel: DataModel) {
    guard self.dataModel == dataModel, self.bytes.count == count, count > 0 else {
      return bytes._clear(byteCount: count)
    }
    self.bytes.withUnsafeBytes {
      bytes.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: count)
    }
  }

  /// Returns true: only described fields are compared.
  public static func == (left: Self, right: Self) -> Bool { true }

  /// Hashes nothing: only described fields are compared.
  public func hash(into hasher: inout Hasher) {}
}
