/// What can lend C memory for the length of a call: every linker, and the program itself to C that runs in its memory.
public protocol MemoryLender<Space> {
  /// The address space that C runs in.
  associatedtype Space: AddressSpace

  /// Copies bytes into the address space, for the length of a call; aligned for every type of C.
  func stage(_ bytes: UnsafeRawBufferPointer) throws(Space.Failure) -> Space.Address

  /// Gives back what ``stage(_:)`` took.
  func unstage(_ address: Space.Address)
}

/// The program's own memory, as what the static back end lends from: nothing has to be copied.
@frozen
public struct HostLender: MemoryLender {
  public typealias Space = HostSpace

  @inlinable
  public init() {}

  public func stage(_ bytes: UnsafeRawBufferPointer) -> HostAddress { HostAddress(copying: bytes) }

  public func unstage(_ address: HostAddress) { address.deallocate() }
}

extension HostAddress {
  /// The address of a copy, aligned for every type of C; given back with ``deallocate()``.
  package init(copying bytes: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyMemory(from: bytes)
    self.init(bits: UInt(bitPattern: copy.baseAddress))
  }

  package func deallocate() { UnsafeMutableRawPointer(bitPattern: bits)?.deallocate() }
}

extension MemoryLender {
  /// Lends C some bytes for the length of `body`: where they are, if host memory is part of the space, and as a copy otherwise.
  ///
  /// - Parameters:
  ///   - bytes: the bytes; the memory has one at least.
  ///   - isWritten: whether what C writes is copied back.
  ///   - body: what to do with the pointer, which is valid until it returns.
  @inlinable
  @inline(__always)
  func lend<Result>(
    _ bytes: UnsafeMutableRawBufferPointer, isWritten: Bool,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    if let start = bytes.baseAddress, let address = Space.address(ofHostMemory: start) {
      return try body(CPointer(address: address))
    }
    let address = try stage(UnsafeRawBufferPointer(bytes))
    defer { unstage(address) }
    let result = try body(CPointer(address: address))
    if isWritten { try Space.copyBytes(from: address, into: bytes) }
    return result
  }
}
