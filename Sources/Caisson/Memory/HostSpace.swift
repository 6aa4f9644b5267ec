#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The program's own memory, in which the static and the dynamic back end run C.
public enum HostSpace: AddressSpace {
  /// Calls and accesses to host memory cannot fail.
  public typealias Failure = Never
  /// An address in the program's own memory.
  public typealias Address = HostAddress

  /// The data model that the program is compiled for.
  @inlinable
  @inline(__always)
  public static var dataModel: DataModel { .host }

  /// Reads a value in place, at any alignment; nil if the bytes are not valid for the type.
  @inlinable
  @inline(__always)
  @unsafe
  public static func load<Value: CValue>(_ type: Value.Type, at address: HostAddress) -> Value? {
    Value.decode(from: UnsafeRawPointer(address.pointer), as: .host, instance: .host)
  }

  /// Writes a value in place, at any alignment.
  @inlinable
  @inline(__always)
  @unsafe
  public static func store<Value: CValue>(_ value: Value, at address: HostAddress) {
    value.encode(into: address.pointer, as: .host)
  }

  /// Copies bytes out of memory until the buffer is full.
  @inlinable
  @inline(__always)
  public static func copyBytes(from address: HostAddress, into buffer: UnsafeMutableRawBufferPointer) {
    guard buffer.count > 0 else { return }
    buffer.copyMemory(from: UnsafeRawBufferPointer(start: address.pointer, count: buffer.count))
  }

  /// Copies bytes into memory.
  @inlinable
  @inline(__always)
  public static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: HostAddress) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    address.pointer.copyMemory(from: source, byteCount: bytes.count)
  }

  /// Returns the length in bytes of a NUL-terminated string, without the NUL.
  ///
  /// The corresponding C function is `strlen`.
  @unsafe
  public static func stringLength(at address: HostAddress) -> Int {
    strlen(address.pointer.assumingMemoryBound(to: CChar.self))
  }

  /// Returns the address itself: all host memory is part of the space.
  @inlinable
  public static func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? {
    HostAddress(bits: UInt(bitPattern: memory))
  }

  /// Ends the program with the violation's message.
  public static func failure(_ violation: ContractViolation) -> Never {
    fatalError(violation.description)
  }
}
