/// A C library as a Swift protocol, refined by every `@Bindings` protocol.
///
/// The associated types of a conformance say where the library runs. Code that uses a library is generic over its
/// protocol, and so works with every back end:
///
/// ```swift
/// func outline(_ document: String, with expat: some Expat) throws -> [String]
/// ```
///
/// A library may be shared between threads. Whether its functions may run concurrently is up to C.
///
/// Descriptions, and code that is generic over one (`E.Pointer`), can use these names for C types: `Pointer<T>` (`T
/// *`), `ConstPointer<T>` (`const T *`), `RawPointer` (`void *`), `ConstRawPointer` (`const void *`), `CString` (`const
/// char *`), `Borrowed<T>` and `ConstBorrowed<T>` (pointers into memory that the program owns, for the duration of the
/// call), `Context` (the `void *` that C passes back to a callback), `Callback<Parameters..., Result>` and
/// `ThrowingCallback<Parameters..., Result>`. The fields of structures have the same names for pointers.
public protocol ForeignLibrary: Sendable {
  /// The address space that the library runs in.
  associatedtype Space: AddressSpace
  /// The type that provides memory for the library.
  associatedtype Lender: MemoryLender<Space> = HostLender

  /// The lender of this library's memory, for ``withMemory(holding:_:)``. Implemented by macro expansions and generated
  /// code.
  @_documentation(visibility: internal)
  var _lender: Lender { get }
}

extension ForeignLibrary where Lender == HostLender {
  /// The lender of the program's own memory.
  @inlinable
  @_documentation(visibility: internal)
  public var _lender: HostLender { HostLender() }
}

extension ForeignLibrary {
  /// The error of a failed call; `Never` if the back end cannot fail.
  public typealias Failure = Space.Failure

  /// `T *`, never null; `Pointer<T>?` may be null.
  public typealias Pointer<Target: CPointee> = CPointer<Target, Space>

  /// `const T *`, never null; `ConstPointer<T>?` may be null.
  public typealias ConstPointer<Target: CPointee> = CPointer<CConst<Target>, Space>

  /// `void *`, never null; `RawPointer?` may be null.
  public typealias RawPointer = CPointer<CVoid, Space>

  /// `const void *`, never null; `ConstRawPointer?` may be null.
  public typealias ConstRawPointer = CPointer<CConst<CVoid>, Space>

  /// `const char *`, NUL-terminated, never null; `CString?` may be null.
  public typealias CString = Caisson.CStringPointer<Space>

  /// `void *`, as C passes it back to a callback.
  public typealias Context = CPointer<CVoid, Space>?

  /// A function pointer backed by a Swift closure; the last type argument is its result.
  ///
  /// The closure can throw only the failure of a call.
  public typealias Callback<each Parameter, Result> =
    ForeignCallback<Space.Failure, repeat each Parameter, Result>

  /// A function pointer backed by a Swift closure that may throw any error.
  ///
  /// The function through which the program entered C throws the error, if it is declared plain `throws`.
  public typealias ThrowingCallback<each Parameter, Result> =
    ForeignCallback<any Error, repeat each Parameter, Result>

  /// A ``Callback`` whose closure may be called on any thread, for callbacks that C retains for the whole library or
  /// calls on threads of its own.
  public typealias SendableCallback<each Parameter, Result> =
    SendableForeignCallback<Space.Failure, repeat each Parameter, Result>

  /// A ``ThrowingCallback`` whose closure may be called on any thread.
  public typealias SendableThrowingCallback<each Parameter, Result> =
    SendableForeignCallback<any Error, repeat each Parameter, Result>

  /// A pointer to a C function, as a value; the last type argument is its result.
  ///
  /// `FunctionPointer<...>?` may be null.
  public typealias FunctionPointer<each Parameter, Result> =
    CFunctionPointer<Space, repeat each Parameter, Result>

  /// A pointer to a C global variable.
  public typealias Global<Value: CPointee> = CPointer<Value, Space>

  /// A pointer to a `const` C global variable.
  public typealias ConstGlobal<Value: CPointee> = CPointer<CConst<Value>, Space>

  /// An optional function: `var name: Function<Parameters..., Result>? { get }`.
  public typealias Function<each Parameter, Result> =
    LibraryFunction<Space.Failure, repeat each Parameter, Result>
}
