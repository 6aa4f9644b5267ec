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
    guard let address = library.address(of: function.symbol) else {
      throw .missingSymbol("in \(library.name)")
    }
    for case .pointer(to: .function(let callback)) in function.type.parameters {
      _ = try library.signature(of: callback)
    }
    return DynamicEntry(function: address, interface: try library.signature(of: function.type).interface)
  }

  @inlinable
  @inline(__always)
  public func frame(for entry: DynamicEntry) -> DynamicFrame { DynamicFrame() }

  @inlinable
  @inline(__always)
  public func invoke(_ entry: DynamicEntry, _ frame: inout DynamicFrame) {
    _ = frame.call(entry)
  }

  @inlinable
  @inline(__always)
  public func invoke<Result: CValue>(
    _ entry: DynamicEntry, _ frame: inout DynamicFrame, returning result: Result.Type
  ) -> Result? {
    Result.decode(frame.call(entry), in: HostSpace.self, instance: .host)
  }

  public func stage(_ bytes: UnsafeRawBufferPointer) -> HostAddress {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyMemory(from: bytes)
    return HostAddress(bits: UInt(bitPattern: copy.baseAddress))
  }

  public func unstage(_ address: HostAddress) {
    UnsafeMutableRawPointer(bitPattern: address.bits)?.deallocate()
  }

  public func makeCallback(_ target: CallbackTarget<HostSpace>) -> CallbackHandle<HostSpace> {
    let closure = DynamicClosure(target, signature: library.callbackSignature(of: target))
    return CallbackHandle(address: closure.address, owner: closure)
  }
}
