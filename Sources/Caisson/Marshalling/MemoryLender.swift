/// A provider of temporary memory for calls: every linker, and the program itself for C that runs in its memory.
public protocol MemoryLender<Space> {
  /// The address space that C runs in.
  associatedtype Space: AddressSpace

  /// Copies bytes into the address space, aligned for every C type.
  ///
  /// - Parameters:
  ///   - bytes: the bytes to copy.
  ///   - purpose: the purpose of the memory, for reports.
  /// - Returns: the address of the copy; the caller frees it with ``unstage(_:)``.
  /// - Throws: the address space's failure.
  func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) throws(Space.Failure) -> Space.Address

  /// Frees memory that ``stage(_:for:)`` has allocated.
  @unsafe
  func unstage(_ address: Space.Address)

  /// Returns the address of host memory if C can use it in place; nil if it must be copied.
  func address(ofHostMemory memory: UnsafeRawPointer) -> Space.Address?
}

extension MemoryLender {
  /// Returns the address if host memory is part of the space.
  @inlinable
  public func address(ofHostMemory memory: UnsafeRawPointer) -> Space.Address? { Space.address(ofHostMemory: memory) }
}

/// The lender of the static back end: C uses the program's own memory in place.
@frozen
public struct HostLender: MemoryLender {
  /// The program's own memory.
  public typealias Space = HostSpace

  /// Makes the lender, which has no state.
  @inlinable
  public init() {}

  /// Copies bytes to newly allocated memory.
  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress {
    HostAddress(copying: bytes, for: purpose)
  }

  /// Frees memory that ``stage(_:for:)`` has allocated.
  @unsafe
  public func unstage(_ address: HostAddress) { address.deallocate() }

  /// Returns the address itself; nil if strict checks require a copy.
  @inlinable
  @inline(__always)
  public func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? {
    HostAddress(lending: memory)
  }
}

extension MemoryLender {
  /// Lends C bytes until `body` returns: in place if possible, and as a copy otherwise.
  ///
  /// - Parameters:
  ///   - bytes: the bytes; the memory behind them has at least one.
  ///   - subject: the function and parameter, for messages; nil for memory that only the stub uses, and C itself never
  ///     sees.
  ///   - isWritten: whether a copy is copied back when `body` has returned.
  ///   - body: a closure that takes the pointer, which is valid until it returns.
  /// - Returns: the value that `body` returns.
  /// - Throws: the error that `body` throws, or the address space's failure.
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
