/// A C function that is called by name, without a description: for scripts.
///
/// ```swift
/// let puts = try Dynamic().function("puts", CString.self, returning: CInt.self)
/// puts("Hello")
/// ```
///
/// The types are not compared with a header: wrong ones are undefined behaviour, as in C.
public struct ForeignFunction<L: Linker, each Parameter: ScriptParameter, Result> where L.Space == HostSpace {
  private let linker: L
  private let entry: L.Entry
  private let name: String
  private let finish: (L, L.Entry, inout L.Frame) -> Result?

  fileprivate init(
    _ name: String, linker: L, result: (any CDescribed.Type)?,
    finish: @escaping (L, L.Entry, inout L.Frame) -> Result?
  ) throws(LinkError) {
    var function = FunctionDescription(
      .symbol(name), name: name, place: SourcePlace(file: "a script", line: 0, column: 0))
    do throws(LinkProblem.Reason) {
      let types = try Self.describe(&function, result)
      entry = try linker.resolve(function, types: types)
    } catch {
      throw LinkError(library: name, problems: [LinkProblem(function: function, reason: error)])
    }
    self.linker = linker
    self.name = name
    self.finish = finish
  }

  /// Adds the types to the description of a function.
  private static func describe(
    _ function: inout FunctionDescription, _ result: (any CDescribed.Type)?
  ) throws(LinkProblem.Reason) -> TypeTable {
    var types = TypeTable()
    do throws(UndescribedType) {
      for parameter in repeat (each Parameter).self {
        let argument = SwiftParameter(name: "_", swiftType: "\(parameter)", marshalling: .value(isNullable: false))
        function.parameters.append(
          ParameterDescription(type: try describe(parameter, &types), source: .argument(argument)))
      }
      if let result {
        function.result = .value(ResultValue(type: try result.describe(in: &types), swiftType: "\(Result.self)"))
      }
      return types
    } catch {
      throw .unsupported("\(error)")
    }
  }

  private static func describe<Value: ScriptParameter>(
    _: Value.Type, _ types: inout TypeTable
  ) throws(UndescribedType) -> CType { try Value.CCounterpart.describe(in: &types) }

  /// Calls the function.
  ///
  /// - Parameter inputs: the arguments. A string is passed as a NUL-terminated copy that lives as long as the call.
  /// - Returns: C's result. A null pointer for a result that is not optional ends the program.
  @discardableResult
  public func callAsFunction(_ inputs: repeat (each Parameter).Input) -> Result {
    var staged: [HostAddress] = []
    defer { staged.forEach { linker.unstage($0) } }
    var frame = linker.frame(for: entry)
    repeat frame.put((each Parameter).value(of: each inputs, in: linker, staged: &staged, name))
    guard let result = finish(linker, entry, &frame) else {
      HostSpace.failure(ContractViolation(.unexpectedNull, in: "the result of \(name)"))
    }
    return result
  }
}

extension Linker where Space == HostSpace {
  /// Returns a C function by name, to be called with the given types.
  ///
  /// - Parameters:
  ///   - name: the C symbol.
  ///   - parameters: the types of the parameters, in order.
  ///   - result: the type of the result.
  /// - Returns: the function, ready to be called.
  /// - Throws: ``LinkError``, if there is no such function.
  @unsafe
  public func function<each Parameter: ScriptParameter, Result: CValue>(
    _ name: String, _ parameters: repeat (each Parameter).Type, returning result: Result.Type
  ) throws(LinkError) -> ForeignFunction<Self, repeat each Parameter, Result> where Result.CCounterpart: CDescribed {
    try ForeignFunction(name, linker: self, result: Result.CCounterpart.self) { linker, entry, frame in
      linker.invoke(entry, &frame, returning: Result.self)
    }
  }

  /// Returns a C function without a result by name, to be called with the given types.
  ///
  /// - Parameters:
  ///   - name: the C symbol.
  ///   - parameters: the types of the parameters, in order.
  /// - Returns: the function, ready to be called.
  /// - Throws: ``LinkError``, if there is no such function.
  @unsafe
  public func function<each Parameter: ScriptParameter>(
    _ name: String, _ parameters: repeat (each Parameter).Type
  ) throws(LinkError) -> ForeignFunction<Self, repeat each Parameter, Void> {
    try ForeignFunction(name, linker: self, result: nil) { linker, entry, frame in
      linker.invoke(entry, &frame)
    }
  }
}
