// Function pointers for callbacks. An entry is the C function that C's call of a callback goes to, of type `@convention(c)`.

extension StaticLibrary {
  /// Makes a function pointer that finds its callback by itself.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the Swift function that C calls.
  @_documentation(visibility: internal)
  public func _trampoline<Entry>(_ callback: AnyObject, _ name: StaticString, entry: Entry) -> _Trampoline {
    _Trampoline(callback, name: name, entry: _HostCall.address(of: entry))
  }

  /// Makes a function pointer that finds its callback by itself; nil for none.
  @_documentation(visibility: internal)
  public func _trampoline<Entry>(_ callback: AnyObject?, _ name: StaticString, entry: Entry) -> _Trampoline? {
    callback.map { _trampoline($0, name, entry: entry) }
  }

  /// Makes a function pointer to a function in C, which goes on to a Swift function.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the function in C that C calls.
  ///   - body: the Swift function that it goes on to.
  @_documentation(visibility: internal)
  public func _trampoline<Body>(
    _ callback: AnyObject, _ name: StaticString, entry: UnsafeRawPointer, body: Body
  ) -> _Trampoline {
    _Trampoline(callback, name: name, entry: entry, body: _HostCall.address(of: body))
  }

  /// Makes a function pointer to a function in C, which goes on to a Swift function; nil for no callback.
  @_documentation(visibility: internal)
  public func _trampoline<Body>(
    _ callback: AnyObject?, _ name: StaticString, entry: UnsafeRawPointer, body: Body
  ) -> _Trampoline? {
    callback.map { _trampoline($0, name, entry: entry, body: body) }
  }

  /// Puts a callback behind the context that C hands back to its function.
  ///
  /// - Parameters:
  ///   - callback: the callback; kept alive.
  ///   - name: the declaration, for reports.
  ///   - entry: the Swift function that C calls.
  @_documentation(visibility: internal)
  public func _contextual<Entry>(_ callback: AnyObject, _ name: StaticString, entry: Entry) -> _ContextualCallback {
    _ContextualCallback(callback, name: name, entry: UnsafeMutableRawPointer(mutating: _HostCall.address(of: entry)))
  }

  /// Puts a callback behind the context that C hands back to its function; nil for none.
  @_documentation(visibility: internal)
  public func _contextual<Entry>(_ callback: AnyObject?, _ name: StaticString, entry: Entry) -> _ContextualCallback? {
    callback.map { _contextual($0, name, entry: entry) }
  }
}

extension _HostCall {
  /// The address of a function of type `@convention(c)`.
  static func address<Function>(of function: Function) -> UnsafeRawPointer {
    precondition(MemoryLayout<Function>.size == MemoryLayout<UnsafeRawPointer>.size)
    return unsafeBitCast(function, to: UnsafeRawPointer.self)
  }
}
