// The targets that macro expansions pass to a linker, for each kind of result and error.

extension ForeignCallback where repeat each Parameter: CValue {
  private func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, _ context: ContextPosition?,
    run: @escaping (UnsafeMutableRawPointer, repeat each Parameter) throws(Space.Failure) -> Void
  ) -> CallbackTarget<Space> {
    let (type, types) = Self.functionType(context)
    return CallbackTarget(name: name, type: type, types: types) {
      (arguments, result, instance) throws(Space.Failure) in
      // The context is not needed: the function pointer is this callback's own.
      let own = context == .first ? arguments + 1 : arguments
      var reader = ArgumentReader<Space>(arguments: own, instance: instance, name: name)
      guard self.begin() else { throw Space.failure(.calledAgain(name)) }
      defer { self.end() }
      try run(result, repeat reader.next((each Parameter).self))
    }
  }
}

extension ForeignCallback where repeat each Parameter: CPointee {
  /// The type of the function that C calls, with the context where it has one, and the records in it.
  private static func functionType(_ context: ContextPosition?) -> (FunctionType, TypeTable) {
    var types = TypeTable()
    do throws(UndescribedType) {
      var type = try types.describeFunction(repeat (each Parameter).self, returning: Result.self)
      if let context { type.parameters.insert(.pointer(to: .void), at: context == .first ? 0 : type.parameters.count) }
      return (type, types)
    } catch {
      // Without a description of the types, no binding was made.
      fatalError("caisson: \(error)")
    }
  }
}

extension ForeignCallback where repeat each Parameter: CValue, Result == Void {
  /// Returns the target of a callback that returns nothing.
  @_documentation(visibility: internal)
  public func _target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: ContextPosition? = nil
  ) -> CallbackTarget<Space> where Failure == Space.Failure {
    target(name, in: space, context) { (_, parameter: repeat each Parameter) throws(Space.Failure) in
      try self.body(repeat each parameter)
    }
  }

  /// Returns the target of a callback that returns nothing and may throw any error.
  @_documentation(visibility: internal)
  public func _target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: ContextPosition? = nil
  ) -> CallbackTarget<Space> where Failure == any Error {
    target(name, in: space, context) { (_, parameter: repeat each Parameter) throws(Space.Failure) in
      try _CallbackErrors.catching(name, failure: Space.Failure.self, resultOnError: ()) {
        try self.body(repeat each parameter)
      }
    }
  }
}

extension ForeignCallback where repeat each Parameter: CValue, Result: CValue {
  /// Returns the target of a callback that returns a value.
  @_documentation(visibility: internal)
  public func _target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: ContextPosition? = nil
  ) -> CallbackTarget<Space> where Failure == Space.Failure {
    target(name, in: space, context) { (result, parameter: repeat each Parameter) throws(Space.Failure) in
      try Self.give(self.body(repeat each parameter), to: result, name, in: space)
    }
  }

  /// Returns the target of a callback that returns a value and may throw any error; C then gets `resultOnError`.
  @_documentation(visibility: internal)
  public func _target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: ContextPosition? = nil, resultOnError: Result
  ) -> CallbackTarget<Space> where Failure == any Error {
    target(name, in: space, context) { (result, parameter: repeat each Parameter) throws(Space.Failure) in
      let value = try _CallbackErrors.catching(name, failure: Space.Failure.self, resultOnError: resultOnError) {
        try self.body(repeat each parameter)
      }
      try Self.give(value, to: result, name, in: space)
    }
  }

  /// Writes a result to C's memory; it must fit the C type in the address space.
  private static func give<Space: AddressSpace>(
    _ value: Result, to result: UnsafeMutableRawPointer, _ name: StaticString, in space: Space.Type
  ) throws(Space.Failure) {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "the result of the callback \(name)"))
    }
    value.encode(into: result, as: Space.dataModel)
  }

  /// Reports a missing `onError`: C needs a result if this callback throws.
  @available(
    *, unavailable,
    message: "C needs a result where this callback throws: state it with @C(..., onError: [\"parameter\": value])"
  )
  @_documentation(visibility: internal)
  public func _target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: ContextPosition? = nil
  ) -> CallbackTarget<Space> where Failure == any Error {
    fatalError("unavailable")
  }
}
