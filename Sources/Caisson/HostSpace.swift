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
  public static var dataModel: DataModel {
    #if _pointerBitWidth(_64)
      .lp64
    #else
      .ilp32
    #endif
  }

  @inlinable
  @inline(__always)
  public static func loadWord(at address: HostAddress, byteCount: Int) -> UInt64 {
    let pointer = address.pointer
    return switch byteCount {
    case 1: UInt64(pointer.loadUnaligned(as: UInt8.self))
    case 2: UInt64(pointer.loadUnaligned(as: UInt16.self))
    case 4: UInt64(pointer.loadUnaligned(as: UInt32.self))
    default: pointer.loadUnaligned(as: UInt64.self)
    }
  }

  @inlinable
  @inline(__always)
  public static func storeWord(_ word: UInt64, at address: HostAddress, byteCount: Int) {
    let pointer = address.pointer
    switch byteCount {
    case 1: pointer.storeBytes(of: UInt8(truncatingIfNeeded: word), as: UInt8.self)
    case 2: pointer.storeBytes(of: UInt16(truncatingIfNeeded: word), as: UInt16.self)
    case 4: pointer.storeBytes(of: UInt32(truncatingIfNeeded: word), as: UInt32.self)
    default: pointer.storeBytes(of: word, as: UInt64.self)
    }
  }

  public static func copyBytes(from address: HostAddress, into buffer: UnsafeMutableRawBufferPointer) {
    guard buffer.count > 0 else { return }
    buffer.copyMemory(from: UnsafeRawBufferPointer(start: address.pointer, count: buffer.count))
  }

  public static func copyBytes(_ bytes: UnsafeRawBufferPointer, to address: HostAddress) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    address.pointer.copyMemory(from: source, byteCount: bytes.count)
  }

  public static func stringLength(at address: HostAddress) -> Int {
    strlen(address.pointer.assumingMemoryBound(to: CChar.self))
  }

  @inlinable
  public static func address(ofHostString string: UnsafePointer<CChar>) -> HostAddress? {
    HostAddress(bits: UInt(bitPattern: string))
  }

  public static func failure(_ violation: ContractViolation) -> Never {
    fatalError(violation.description)
  }
}
