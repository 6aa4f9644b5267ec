public import Caisson

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// The dynamic back end: a shared library, found at run time with `dlopen` and called through libffi.
///
/// ```swift
/// let expat = try ExpatLinked(Dynamic("libexpat.so.1"))
/// ```
///
/// No build step, no header, no C compiler. What the description says is taken at its word: to have it checked, let
/// `caisson generate` write the C module, which only compiles if it agrees with the real headers.
public struct Dynamic: Linker {
  public typealias Space = HostSpace
  public typealias Entry = DynamicEntry
  public typealias Frame = DynamicFrame

  private let library: LoadedLibrary

  /// Loads a shared library.
  ///
  /// A library stays loaded until the program ends: pointers and callbacks into it can outlive every binding.
  ///
  /// - Parameter name: a file name that the system's loader looks up (`libexpat.so.1`), or a path.
  /// - Throws: ``LibraryNotFound``, with the loader's own words.
  ///
  /// The corresponding C function is `dlopen`.
  public init(_ name: String) throws(LibraryNotFound) {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
      throw LibraryNotFound(name: name, reason: dlerror().map { String(cString: $0) } ?? "unknown error")
    }
    library = LoadedLibrary(name: name, handle: handle)
  }

  /// The program itself, and all that it is linked with: the C library among them.
  public init() {
    library = LoadedLibrary(name: "the program", handle: dlopen(nil, RTLD_NOW))
  }

  public var instance: SpaceInstance { .host }

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
    switch function.kind {
    case .pointer: return nil
    case .macro:
      throw .unsupported("is a macro: only the static back end, which a compiler of C builds, can call it")
    case .function:
      guard let address = library.address(of: function.symbol) else {
        throw .missingSymbol("in \(library.name)")
      }
      return address
    }
  }

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

  @inlinable
  @inline(__always)
  public func frame(for entry: DynamicEntry) -> DynamicFrame { DynamicFrame() }

  @inlinable
  @inline(__always)
  public func invoke(_ entry: DynamicEntry, _ frame: inout DynamicFrame) {
    var unused: UInt64 = 0
    frame.call(entry, &unused)
  }

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

  public func stage(_ bytes: UnsafeRawBufferPointer, for purpose: MemoryPurpose) -> HostAddress {
    HostAddress(copying: bytes, for: purpose)
  }

  public func address(ofHostMemory memory: UnsafeRawPointer) -> HostAddress? { HostAddress(lending: memory) }

  public func unstage(_ address: HostAddress) { address.deallocate() }

  public func makeCallback(_ target: CallbackTarget<HostSpace>) -> CallbackHandle<HostSpace> {
    let closure = DynamicClosure(target, signature: library.callbackSignature(of: target))
    return CallbackHandle(address: closure.address, owner: closure)
  }
}
