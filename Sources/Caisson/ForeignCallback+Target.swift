// What macro-written code asks of a callback: its words, for each kind of result and of error.

extension ForeignCallback where repeat each Parameter: CValue {
  private func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type,
    run: @escaping (repeat each Parameter) throws(Space.Failure) -> UInt64
  ) -> CallbackTarget<Space> {
    var types = TypeTable()
    return CallbackTarget(name: name, type: Self.functionType(in: &types)) {
      (words, instance) throws(Space.Failure) in
      var reader = WordReader<Space>(words: words, instance: instance, name: name)
      return try run(repeat reader.next((each Parameter).self))
    }
  }
}

extension ForeignCallback where repeat each Parameter: CValue, Result == Void {
  /// The target of a callback that returns nothing.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type
  ) -> CallbackTarget<Space> where Failure == Space.Failure {
    target(name, in: space) { (parameter: repeat each Parameter) throws(Space.Failure) in
      try self.body(repeat each parameter)
      return 0
    }
  }

  /// The target of a callback that returns nothing and may throw anything.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type
  ) -> CallbackTarget<Space> where Failure == any Error {
    target(name, in: space) { (parameter: repeat each Parameter) throws(Space.Failure) in
      try CallbackErrors.catching(name, failure: Space.Failure.self, resultOnError: 0) {
        try self.body(repeat each parameter)
        return 0
      }
    }
  }
}

extension ForeignCallback where repeat each Parameter: CValue, Result: CValue {
  /// The target of a callback that returns a value.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type
  ) -> CallbackTarget<Space> where Failure == Space.Failure {
    target(name, in: space) { (parameter: repeat each Parameter) throws(Space.Failure) in
      try Self.word(of: self.body(repeat each parameter), name, in: space)
    }
  }

  /// The target of a callback that returns a value and may throw anything; C is then given `resultOnError`.
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type, resultOnError: Result
  ) -> CallbackTarget<Space> where Failure == any Error {
    let resultOnError = resultOnError.word
    return target(name, in: space) { (parameter: repeat each Parameter) throws(Space.Failure) in
      try CallbackErrors.catching(name, failure: Space.Failure.self, resultOnError: resultOnError) {
        try Self.word(of: self.body(repeat each parameter), name, in: space)
      }
    }
  }

  /// The word of a result, which must fit the C type of the space.
  private static func word<Space: AddressSpace>(
    of result: Result, _ name: StaticString, in space: Space.Type
  ) throws(Space.Failure) -> UInt64 {
    guard result.fits(in: Space.dataModel) else {
      throw Space.failure(ContractViolation(.valueOutOfRange, in: "the result of the callback \(name)"))
    }
    return result.word
  }

  @available(
    *, unavailable,
    message: "C needs a result where this callback throws: state it with @C(..., onError: [\"parameter\": value])"
  )
  public func target<Space: AddressSpace>(
    _ name: StaticString, in space: Space.Type
  ) -> CallbackTarget<Space> where Failure == any Error {
    fatalError("unavailable")
  }
}
