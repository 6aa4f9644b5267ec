/// A type for the parameters of a ``ForeignFunction``.
public protocol ScriptParameter: CValue where CCounterpart: CDescribed {
  /// The Swift type of the argument: a string for a C string, the value itself otherwise.
  associatedtype Input = Self

  /// Converts an argument to a C value, and appends the addresses of temporaries to `staged`.
  static func value<L: Linker>(
    of input: Input, in linker: L, staged: inout [HostAddress], _ function: String
  ) -> Self where L.Space == HostSpace
}

extension ScriptParameter where Input == Self {
  /// Returns the argument itself.
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
extension CPointer: ScriptParameter where Space == HostSpace, Pointee.CCounterpart: CDescribed {}

extension CStringPointer: ScriptParameter where Space == HostSpace {
  /// A Swift string, passed as a NUL-terminated copy.
  public typealias Input = String

  /// Copies the string to memory that C can reach.
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
  /// An optional argument; nil is a null pointer.
  public typealias Input = Wrapped.Input?

  /// Converts the argument, or nil to a null pointer.
  public static func value<L: Linker>(
    of input: Wrapped.Input?, in linker: L, staged: inout [HostAddress], _ function: String
  ) -> Self where L.Space == HostSpace {
    input.map { Wrapped.value(of: $0, in: linker, staged: &staged, function) }
  }
}
