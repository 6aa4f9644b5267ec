/// A parameter type of a function that a script asks for by name.
public protocol ScriptParameter: CValue {
  /// What a script passes: a Swift string for a C string, the value itself otherwise.
  associatedtype Input = Self

  /// The value of an input; what is staged for it is noted.
  static func value<L: Linker>(
    of input: Input, in linker: L, staged: inout [HostAddress], _ function: String
  ) -> Self where L.Space == HostSpace
}

extension ScriptParameter where Input == Self {
  public static func value<L: Linker>(
    of input: Self, in linker: L, staged: inout [HostAddress], _ function: String
  ) -> Self where L.Space == HostSpace { input }
}

extension Int8: ScriptParameter {}
extension UInt8: ScriptParameter {}
extension Int16: ScriptParameter {}
extension UInt16: ScriptParameter {}
extension Int32: ScriptParameter {}
extension UInt32: ScriptParameter {}
extension Int64: ScriptParameter {}
extension UInt64: ScriptParameter {}
extension Int: ScriptParameter {}
extension UInt: ScriptParameter {}
extension Bool: ScriptParameter {}
extension Float: ScriptParameter {}
extension Double: ScriptParameter {}
extension CPointer: ScriptParameter where Space == HostSpace {}

extension CStringPointer: ScriptParameter where Space == HostSpace {
  public typealias Input = String

  public static func value<L: Linker>(
    of input: String, in linker: L, staged: inout [HostAddress], _ function: String
  ) -> Self where L.Space == HostSpace {
    let address = input.withTerminatedUTF8 { bytes, holdsNUL in
      if holdsNUL { HostSpace.failure(ContractViolation(.embeddedNUL, in: "an argument of \(function)")) }
      return linker.stage(UnsafeRawBufferPointer(bytes), for: .loan("a function of a script"))
    }
    staged.append(address)
    return Self(address: address)
  }
}

extension Optional: ScriptParameter where Wrapped: ScriptParameter & CNullable {
  public typealias Input = Wrapped.Input?

  public static func value<L: Linker>(
    of input: Wrapped.Input?, in linker: L, staged: inout [HostAddress], _ function: String
  ) -> Self where L.Space == HostSpace {
    input.map { Wrapped.value(of: $0, in: linker, staged: &staged, function) }
  }
}
