// What macro-written code asks of a callback: what a linker needs of it, for each kind of result and of error.

extension ForeignCallback where repeat each Parameter: CValue {
  private func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, _ context: CallbackContext.Position?,
    run: @escaping (UnsafeMutableRawPointer, repeat each Parameter) throws(Space.Failure) -> Void
  ) -> CallbackTarget<Space> {
    var types = TypeTable()
    let type = Self.functionType(in: &types, context)
    return CallbackTarget(name: name, type: type, types: types) {
      (arguments, result, instance) throws(Space.Failure) in
      // What C hands back says nothing: the function pointer is this callback's own.
      let own = context == .first ? arguments + 1 : arguments
      var reader = ArgumentReader<Space>(arguments: own, instance: instance, name: name)
      guard self.begin() else { throw Space.failure(.calledAgain(name)) }
      defer { self.end() }
      try run(result, repeat reader.next((each Parameter).self))
    }
  }
}

extension ForeignCallback where repeat each Parameter: CValue, Result == Void {
  /// The target of a callback that returns nothing.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: CallbackContext.Position? = nil
  ) -> CallbackTarget<Space> where Failure == Space.Failure {
    target(name, in: space, context) { (_, parameter: repeat each Parameter) throws(Space.Failure) in
      try self.body(repeat each parameter)
    }
  }

  /// The target of a callback that returns nothing and may throw anything.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: CallbackContext.Position? = nil
  ) -> CallbackTarget<Space> where Failure == any Error {
    target(name, in: space, context) { (_, parameter: repeat each Parameter) throws(Space.Failure) in
      try CallbackErrors.catching(name, failure: Space.Failure.self, resultOnError: ()) {
        try self.body(repeat each parameter)
      }
    }
  }
}

extension ForeignCallback where repeat each Parameter: CValue, Result: CValue {
  /// The target of a callback that returns a value.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: CallbackContext.Position? = nil
  ) -> CallbackTarget<Space> where Failure == Space.Failure {
    target(name, in: space, context) { (result, parameter: repeat each Parameter) throws(Space.Failure) in
      try Self.give(self.body(repeat each parameter), to: result, name, in: space)
    }
  }

  /// The target of a callback that returns a value and may throw anything; C is then given `resultOnError`.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: CallbackContext.Position? = nil, resultOnError: Result
  ) -> CallbackTarget<Space> where Failure == any Error {
    target(name, in: space, context) { (result, parameter: repeat each Parameter) throws(Space.Failure) in
      let value = try CallbackErrors.catching(name, failure: Space.Failure.self, resultOnError: resultOnError) {
        try self.body(repeat each parameter)
      }
      try Self.give(value, to: result, name, in: space)
    }
  }

  /// Gives C a result, which must fit the C type of the space.
  private static func give<Space: AddressSpace>(
    _ value: Result, to result: UnsafeMutableRawPointer, _ name: StaticString, in space: Space.Type
  ) throws(Space.Failure) {
    guard value.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "the result of the callback \(name)"))
    }
    value.encode(into: result, as: Space.dataModel)
  }

  @available(
    *, unavailable,
    message: "C needs a result where this callback throws: state it with @C(..., onError: [\"parameter\": value])"
  )
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, context: CallbackContext.Position? = nil
  ) -> CallbackTarget<Space> where Failure == any Error {
    fatalError("unavailable")
  }
}
