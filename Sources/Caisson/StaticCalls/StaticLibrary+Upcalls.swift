// Function pointers for callbacks. An entry is the `@convention(c)` function that C enters when it calls a callback.

extension StaticLibrary {
  /// Creates a function pointer that leads to its callback without a context.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the Swift function that C calls.
  @_documentation(visibility: internal)
  public func _trampoline<Entry>(_ callback: AnyObject, _ name: StaticString, entry: Entry) -> _Trampoline {
    _Trampoline(callback, name: name, entry: _HostCall.address(of: entry))
  }

  /// Creates a function pointer that leads to its callback without a context; nil for nil.
  @_documentation(visibility: internal)
  public func _trampoline<Entry>(_ callback: AnyObject?, _ name: StaticString, entry: Entry) -> _Trampoline? {
    callback.map { _trampoline($0, name, entry: entry) }
  }

  /// Creates a function pointer to a C function, which calls a Swift function.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the C function that C calls.
  ///   - body: the Swift function that it calls.
  @_documentation(visibility: internal)
  public func _trampoline<Body>(
    _ callback: AnyObject, _ name: StaticString, entry: UnsafeRawPointer, body: Body
  ) -> _Trampoline {
    _Trampoline(callback, name: name, entry: entry, body: _HostCall.address(of: body))
  }

  /// Creates a function pointer to a C function, which calls a Swift function; nil for nil.
  @_documentation(visibility: internal)
  public func _trampoline<Body>(
    _ callback: AnyObject?, _ name: StaticString, entry: UnsafeRawPointer, body: Body
  ) -> _Trampoline? {
    callback.map { _trampoline($0, name, entry: entry, body: body) }
  }

  /// Creates a context for a callback, which C passes to its function.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the Swift function that C calls.
  @_documentation(visibility: internal)
  public func _contextual<Entry>(_ callback: AnyObject, _ name: StaticString, entry: Entry) -> _ContextualCallback {
    _ContextualCallback(callback, name: name, entry: UnsafeMutableRawPointer(mutating: _HostCall.address(of: entry)))
  }

  /// Creates a context for a callback, which C passes to its function; nil for nil.
  @_documentation(visibility: internal)
  public func _contextual<Entry>(_ callback: AnyObject?, _ name: StaticString, entry: Entry) -> _ContextualCallback? {
    callback.map { _contextual($0, name, entry: entry) }
  }
}

extension _HostCall {
  /// Returns the address of a function of type `@convention(c)`.
  static func address<Function>(of function: Function) -> UnsafeRawPointer {
    precondition(MemoryLayout<Function>.size == MemoryLayout<UnsafeRawPointer>.size)
    return unsafeBitCast(function, to: UnsafeRawPointer.self)
  }
}
