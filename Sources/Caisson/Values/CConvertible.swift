/// A custom Swift type for a C type: a two-way conversion.
///
/// The type is `RawRepresentable`, and its raw value is the value that C sees, another ``CValue``: a number, a pointer,
/// a structure, or another convertible type. It can be used wherever the raw value can: as a parameter, a result, a
/// field or an element.
///
/// ```swift
/// struct Celsius: CConvertible {
///   var degrees: Double
///   init(rawValue: CInt) { degrees = Double(rawValue) / 10 }
///   var rawValue: CInt { CInt(degrees * 10) }
/// }
/// ```
///
/// An initializer that returns nil rejects a C value, which is then a broken contract (``ContractViolation``). So a
/// Swift enumeration with raw values is a closed C enumeration.
public protocol CConvertible: RawRepresentable, CValue where RawValue: CValue {
  /// The counterpart of the raw value.
  associatedtype CCounterpart = RawValue.CCounterpart
}

extension CConvertible {
  /// Returns the size of the raw value in bytes.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { RawValue.size(in: dataModel) }

  /// Returns the alignment in bytes of the raw value.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { RawValue.alignment(in: dataModel) }

  /// Writes the raw value.
  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    rawValue.encode(into: bytes, as: dataModel)
  }

  /// Reads a raw value and converts it; nil if the initializer rejects it.
  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    RawValue.decode(from: bytes, as: dataModel, instance: instance).flatMap { Self(rawValue: $0) }
  }

  /// The violation of a raw value that the type rejects; it names the type, because the value is no longer known.
  public static var rejection: ContractViolation.Kind { .unknownValue("\(Self.self)") }

  /// Returns whether the raw value fits its C type in a data model.
  @inlinable
  public func fits(in dataModel: DataModel) -> Bool { rawValue.fits(in: dataModel) }

  /// Adds the raw value to a frame, after the default argument promotions.
  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { rawValue.putPromoted(in: &frame) }
}
