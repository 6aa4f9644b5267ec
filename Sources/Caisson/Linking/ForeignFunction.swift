/// A C function that was asked for by name, without a description: for scripts.
///
/// ```swift
/// let puts = try Dynamic().function("puts", CString.self, returning: CInt.self)
/// puts("Hello")
/// ```
///
/// Nothing compares the types with a header: a wrong one is undefined behaviour, as it is in C.
public struct ForeignFunction<L: Linker, each Parameter: ScriptParameter, Result> where L.Space == HostSpace {
  private let linker: L
  private let entry: L.Entry
  private let name: String
  private let finish: (L, L.Entry, inout L.Frame) -> Result?

  fileprivate init(
    _ name: String, linker: L, result: CType, finish: @escaping (L, L.Entry, inout L.Frame) -> Result?
  ) throws(LinkError) {
    var types = TypeTable()
    var parameters: [ParameterDescription] = []
    for parameter in repeat (each Parameter).self {
      let argument = ArgumentDescription(type: parameter.describe(in: &types))
      parameters.append(
        ParameterDescription(label: "_", name: "_", argument: argument, swiftType: "\(parameter)"))
    }
    let function = FunctionDescription(
      symbol: name, name: name, parameters: parameters, result: result,
      place: SourcePlace(file: "a script", line: 0, column: 0))
    do throws(LinkProblem.Reason) {
      entry = try linker.resolve(function, types: types)
    } catch {
      throw LinkError(library: name, problems: [LinkProblem(function: function, reason: error)])
    }
    self.linker = linker
    self.name = name
    self.finish = finish
  }

  /// Calls the function.
  ///
  /// - Parameter inputs: the arguments; a string is passed as a NUL-terminated copy that lasts as long as the call.
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
  /// A C function by its name, with the types it is called with.
  ///
  /// - Parameters:
  ///   - name: the C symbol.
  ///   - parameters: the types of the parameters, in order.
  ///   - result: the type of the result.
  /// - Throws: ``LinkError``, if there is no such function.
  public func function<each Parameter: ScriptParameter, Result: CValue>(
    _ name: String, _ parameters: repeat (each Parameter).Type, returning result: Result.Type
  ) throws(LinkError) -> ForeignFunction<Self, repeat each Parameter, Result> {
    var types = TypeTable()
    return try ForeignFunction(name, linker: self, result: Result.describe(in: &types)) { linker, entry, frame in
      linker.invoke(entry, &frame, returning: Result.self)
    }
  }

  /// A C function that returns nothing, by its name, with the types it is called with.
  ///
  /// - Parameters:
  ///   - name: the C symbol.
  ///   - parameters: the types of the parameters, in order.
  /// - Throws: ``LinkError``, if there is no such function.
  public func function<each Parameter: ScriptParameter>(
    _ name: String, _ parameters: repeat (each Parameter).Type
  ) throws(LinkError) -> ForeignFunction<Self, repeat each Parameter, Void> {
    try ForeignFunction(name, linker: self, result: .void) { linker, entry, frame in
      linker.invoke(entry, &frame)
    }
  }
}
