/// A C library, as a Swift protocol: what every `@Bindings` protocol refines.
///
/// The types of the conformance say where the library runs. Code that uses a library is generic over its protocol, and
/// so runs with any of them:
///
/// ```swift
/// func outline(_ document: String, with expat: some Expat) throws -> [String]
/// ```
///
/// A library can be handed from thread to thread. Which of its functions may run at the same time is C's to say.
///
/// Inside a description, and on a generic parameter (`E.Pointer`), these names are there for C's types: `Pointer<T>`
/// (`T *`), `ConstPointer<T>` (`const T *`), `RawPointer` (`void *`), `ConstRawPointer` (`const void *`), `CString`
/// (`const char *`), `Borrowed<T>` and `ConstBorrowed<T>` (pointers into memory that the program owns, for the length of the
/// call), `Context` (the `void *` that C hands back to a callback), `Callback<Parameters..., Result>` and
/// `ThrowingCallback<Parameters..., Result>`.
public protocol ForeignLibrary: Sendable {
  /// The address space that the library runs in.
  associatedtype Space: AddressSpace
  /// What lends the library memory.
  associatedtype Lender: MemoryLender<Space> = HostLender

  /// What lends the library memory: for ``withMemory(holding:_:)``. Macro-written and generated code sees to it.
  var _lender: Lender { get }
}

extension ForeignLibrary where Lender == HostLender {
  @inlinable
  public var _lender: HostLender { HostLender() }
}

extension ForeignLibrary {
  /// What a call can fail with; `Never` where the back end cannot fail.
  public typealias Failure = Space.Failure

  /// `T *`, never null; `Pointer<T>?` may be.
  public typealias Pointer<Target: CPointee> = CPointer<Target, Space>

  /// `const T *`, never null; `ConstPointer<T>?` may be.
  public typealias ConstPointer<Target: CPointee> = CPointer<CConst<Target>, Space>

  /// `void *`, never null; `RawPointer?` may be.
  public typealias RawPointer = CPointer<CVoid, Space>

  /// `const void *`, never null; `ConstRawPointer?` may be.
  public typealias ConstRawPointer = CPointer<CConst<CVoid>, Space>

  /// `const char *`, NUL-terminated, never null; `CString?` may be.
  public typealias CString = Caisson.CStringPointer<Space>

  /// `void *`, as C hands it back to a callback.
  public typealias Context = CPointer<CVoid, Space>?

  /// A function pointer, behind which a Swift closure stands; the last argument is its result.
  ///
  /// The closure can throw what a call can fail with, and nothing else.
  public typealias Callback<each Parameter, Result> =
    ForeignCallback<Space.Failure, repeat each Parameter, Result>

  /// A function pointer, behind which a Swift closure stands that may throw anything.
  ///
  /// What it throws comes out of the call that entered C, if that function is declared plain `throws`.
  public typealias ThrowingCallback<each Parameter, Result> =
    ForeignCallback<any Error, repeat each Parameter, Result>

  /// A ``Callback`` whose closure any thread may call: what C keeps for the library as a whole, or calls on threads of its own.
  public typealias SendableCallback<each Parameter, Result> =
    SendableForeignCallback<Space.Failure, repeat each Parameter, Result>

  /// A ``ThrowingCallback`` whose closure any thread may call.
  public typealias SendableThrowingCallback<each Parameter, Result> =
    SendableForeignCallback<any Error, repeat each Parameter, Result>

  /// A pointer to a function of C, as a value; the last argument is its result. `FunctionPointer<...>?` may be null.
  public typealias FunctionPointer<each Parameter, Result> =
    CFunctionPointer<Space, repeat each Parameter, Result>

  /// A global variable of C, as a pointer to it.
  public typealias Global<Value: CPointee> = CPointer<Value, Space>

  /// A `const` variable of C, as a pointer to it.
  public typealias ConstGlobal<Value: CPointee> = CPointer<CConst<Value>, Space>

  /// A function that the library may be without: `var name: Function<Parameters..., Result>? { get }`.
  public typealias Function<each Parameter, Result> =
    LibraryFunction<Space.Failure, repeat each Parameter, Result>
}
