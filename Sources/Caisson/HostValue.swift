/// A C value as the Clang importer has it, for generated code: what a stub takes and returns.
public protocol HostValue: CValue {
  /// The type that Swift's importer gives to the value: a number, or a raw pointer.
  associatedtype CForm

  /// The value, as a stub takes it.
  var cForm: CForm { get }

  /// The value of what a stub returned; nil for a null pointer where the type is not optional.
  static func value(of form: CForm) -> Self?
}

/// A host value of which null stands for `nil`.
public protocol HostNullable: HostValue, CNullable where CForm == UnsafeMutableRawPointer? {}

extension HostValue where CForm == Self {
  @inlinable
  @inline(__always)
  public var cForm: Self { self }

  @inlinable
  @inline(__always)
  public static func value(of form: Self) -> Self? { form }
}

extension Int8: HostValue { public typealias CForm = Int8 }
extension UInt8: HostValue { public typealias CForm = UInt8 }
extension Int16: HostValue { public typealias CForm = Int16 }
extension UInt16: HostValue { public typealias CForm = UInt16 }
extension Int32: HostValue { public typealias CForm = Int32 }
extension UInt32: HostValue { public typealias CForm = UInt32 }
extension Int64: HostValue { public typealias CForm = Int64 }
extension UInt64: HostValue { public typealias CForm = UInt64 }
extension Int: HostValue { public typealias CForm = Int }
extension UInt: HostValue { public typealias CForm = UInt }
extension Bool: HostValue { public typealias CForm = Bool }
extension Float: HostValue { public typealias CForm = Float }
extension Double: HostValue { public typealias CForm = Double }

extension CPointer: HostValue, HostNullable where Space == HostSpace {}
extension CStringPointer: HostValue, HostNullable where Space == HostSpace {}

extension Optional: HostValue where Wrapped: HostNullable {
  @inlinable
  @inline(__always)
  public var cForm: UnsafeMutableRawPointer? {
    switch self {
    case .some(let value): value.cForm
    case .none: nil
    }
  }

  @inlinable
  @inline(__always)
  public static func value(of form: UnsafeMutableRawPointer?) -> Self? { .some(Wrapped.value(of: form)) }
}
