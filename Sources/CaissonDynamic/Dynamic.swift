public import CaissonLinking

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The dynamic back end: a shared library that is loaded at run time with `dlopen` and called through libffi.
///
/// ```swift
/// let expat = try ExpatLinked(Dynamic("libexpat.so.1"))
/// ```
///
/// It needs no build step, no header and no C compiler, and trusts the description. To have the description checked,
/// run `caisson check`, or let `caisson generate` write the C module, which compiles only if it agrees with the real
/// headers.
public struct Dynamic: Linker {
  /// The program's own memory.
  public typealias Space = HostSpace
  /// A function with its prepared signature.
  public typealias Entry = DynamicEntry
  /// The arguments of a call.
  public typealias Frame = DynamicFrame

  private let library: LoadedLibrary

  /// Loads a shared library.
  ///
  /// The library stays loaded until the program ends, because pointers and callbacks into it may outlive every binding.
  ///
  /// - Parameter name: a file name that the system's loader looks up (`libexpat.so.1`), or a path.
  /// - Throws: ``LibraryNotFound``, with the loader's message.
  ///
  /// The corresponding C function is `dlopen`.
  public init(_ name: String) throws(LibraryNotFound) {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
      throw LibraryNotFound(name: name, reason: dlerror().map { String(cString: $0) } ?? "unknown error")
    }
    library = LoadedLibrary(name: name, handle: handle)
  }

  /// Uses the program itself and everything that it is linked with, including the C library.
  public init() {
    library = LoadedLibrary(name: "the program", handle: dlopen(nil, RTLD_NOW))
  }

  /// The host's only instance.
  public var instance: SpaceInstance { .host }

  /// Looks up a function, and prepares its signature and those of its callbacks.
  public func resolve(
    _ function: FunctionDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> DynamicEntry {
    let address = try address(of: function)
    for case .pointer(to: .function(let callback)) in function.type.parameters {
      _ = try library.signature(Signature.Shape(callback, types: types), types: types)
    }
    let signature = try library.signature(Signature.Shape(function, types: types), types: types)
    return DynamicEntry(
      function: address, interface: signature.interface, places: signature.places,
      keepsErrorNumber: function.failure != nil)
  }

  private func address(
    of function: FunctionDescription
  ) throws(LinkProblem.Reason) -> UnsafeMutableRawPointer? {
    switch function.callee {
    case .pointer: return nil
    case .macro:
      throw .unsupported("is a macro, which only the static back end can call")
    case .symbol(let symbol):
      guard let address = library.address(of: symbol) else {
        throw .missingSymbol("in \(library.name)")
      }
      return address
    }
  }

  /// Looks up a global variable, which may be thread-local.
  public func locate(
    _ global: GlobalDescription, types: TypeTable
  ) throws(LinkProblem.Reason) -> GlobalLocation<HostSpace> {
    guard let address = library.address(of: global.symbol) else {
      throw .missingSymbol("in \(library.name)")
    }
    guard !LoadedLibrary.holds(address) else { return .fixed(HostAddress(bits: UInt(bitPattern: address))) }
    let library = library
    return .perThread { HostAddress(bits: UInt(bitPattern: library.address(of: global.symbol))) }
  }

  /// Returns an empty frame.
  @inlinable
  @inline(__always)
  public func frame(for entry: DynamicEntry) -> DynamicFrame { DynamicFrame() }

  /// Calls a function that returns nothing.
  @inlinable
  @inline(__always)
  public func invoke(_ entry: DynamicEntry, _ frame: inout DynamicFrame) {
    var unused: UInt64 = 0
    frame.call(entry, &unused)
  }

  /// Calls a function that returns a value.
  @inlinable
  @inline(__always)
  public func invoke<Result: CValue>(
    _ entry: DynamicEntry, _ frame: inout DynamicFrame, returning result: Result.Type
  ) -> Result? {
    withUnsafeTemporaryAllocation(
      byteCount: (Swift.max(Result.size(in: HostSpace.dataModel), 8) &+ 7) / 8 &* 8,
      alignment: Swift.max(Result.alignment(in: HostSpace.dataModel), 16)
    ) { bytes in
      let start = bytes.baseAddress.unsafelyUnwrapped
      frame.call(entry, start)
      return Result.decode(from: UnsafeRawPointer(start), as: HostSpace.dataModel, instance: .host)
    }
  }

  /// Copies bytes to newly allocated memory.
  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress {
    HostAddress(copying: bytes, for: purpose)
  }

  /// Returns the address itself; nil if strict checks require a copy.
  public func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? { HostAddress(lending: memory) }

  /// Frees memory that ``stage(_:for:)`` has allocated.
  @unsafe
  public func unstage(_ address: HostAddress) { address.deallocate() }

  /// Makes a libffi closure.
  public func makeCallback(_ target: CallbackTarget<HostSpace>) -> CallbackHandle<HostSpace> {
    let closure = DynamicClosure(target, signature: library.callbackSignature(of: target))
    return CallbackHandle(address: closure.address, owner: closure)
  }
}
