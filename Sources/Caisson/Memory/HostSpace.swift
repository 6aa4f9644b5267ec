#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The program's own memory, where the static and the dynamic back end run C.
public enum HostSpace: AddressSpace {
  public typealias Failure = Never
  public typealias Address = HostAddress

  @inlinable
  @inline(__always)
  public static var dataModel: DataModel { .host }

  @inlinable
  @inline(__always)
  public static func load<Value: CValue>(_ type: Value.Type, at address: HostAddress) -> Value? {
    Value.decode(from: UnsafeRawPointer(address.pointer), as: .host, instance: .host)
  }

  @inlinable
  @inline(__always)
  public static func store<Value: CValue>(_ value: Value, at address: HostAddress) {
    value.encode(into: address.pointer, as: .host)
  }

  @inlinable
  @inline(__always)
  public static func copyBytes(from address: HostAddress, into buffer: UnsafeMutableRawBufferPointer) {
    guard buffer.count > 0 else { return }
    buffer.copyMemory(from: UnsafeRawBufferPointer(start: address.pointer, count: buffer.count))
  }

  @inlinable
  @inline(__always)
  public static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: HostAddress) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    address.pointer.copyMemory(from: source, byteCount: bytes.count)
  }

  public static func stringLength(at address: HostAddress) -> Int {
    strlen(address.pointer.assumingMemoryBound(to: CChar.self))
  }

  @inlinable
  public static func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? {
    HostAddress(bits: UInt(bitPattern: memory))
  }

  public static func failure(_ violation: ContractViolation) -> Never {
    fatalError(violation.description)
  }
}
