/// What can lend C memory for the length of a call: every linker, and the program itself to C that runs in its memory.
public protocol MemoryLender<Space> {
  /// The address space that C runs in.
  associatedtype Space: AddressSpace

  /// Copies bytes into the address space, aligned for every type of C.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - purpose: what the memory is for, in reports.
  func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) throws(Space.Failure) -> Space.Address

  /// Gives back what ``stage(_:for:)`` took.
  func unstage(_ address: Space.Address)

  /// The address of something in host memory, if C can be given it where it is; nil if it has to be copied.
  func address(ofHostMemory memory: UnsafeRawPointer) -> Space.Address?
}

extension MemoryLender {
  /// The address, if host memory is part of the space.
  @inlinable
  public func address(ofHostMemory memory: UnsafeRawPointer) -> Space.Address? { Space.address(ofHostMemory: memory) }
}

/// The program's own memory, as what the static back end lends from: nothing has to be copied.
@frozen
public struct HostLender: MemoryLender {
  public typealias Space = HostSpace

  @inlinable
  public init() {}

  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress {
    HostAddress(copying: bytes, for: purpose)
  }

  public func unstage(_ address: HostAddress) { address.deallocate() }

  @inlinable
  @inline(__always)
  public func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? {
    HostAddress(lending: memory)
  }
}

extension MemoryLender {
  /// Lends C some bytes for the length of `body`: where they are, if host memory is part of the space, and as a copy otherwise.
  ///
  /// - Parameters:
  ///   - bytes: the bytes; the memory has one at least.
  ///   - subject: function and parameter, for reports; nil for memory that C itself never gets to know.
  ///   - isWritten: whether what C writes is copied back.
  ///   - body: what to do with the pointer, which is valid until it returns.
  @inlinable
  @inline(__always)
  func lend<Result>(
    _ bytes: UnsafeMutableRawBufferPointer, _ subject: StaticString?, isWritten: Bool,
    _ body: (CPointer<CVoid, Space>) throws(Space.Failure) -> Result
  ) throws(Space.Failure) -> Result {
    if let start = bytes.baseAddress,
      let address = subject == nil ? Space.address(ofHostMemory: start) : address(ofHostMemory: start)
    {
      return try body(CPointer(address: address))
    }
    let address = try stage(UnsafeRawBufferPointer(bytes), for: .loan(subject ?? "a call"))
    defer { unstage(address) }
    let result = try body(CPointer(address: address))
    if isWritten { try Space.copyBytes(from: address, into: bytes) }
    return result
  }
}
