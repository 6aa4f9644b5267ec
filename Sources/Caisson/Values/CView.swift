/// A Swift type of your own in the place of a C type: a two-way conversion.
///
/// The type is `RawRepresentable`, and its raw value is what C sees, another ``CValue``: a number, a pointer, a structure, or
/// a view again. It can stand wherever that can, as a parameter, a result, a field or an element.
///
/// ```swift
/// struct Celsius: CView {
///   var degrees: Double
///   init(rawValue: CInt) { degrees = Double(rawValue) / 10 }
///   var rawValue: CInt { CInt(degrees * 10) }
/// }
/// ```
///
/// An initializer that fails says which of C's values are none of this type; they are a broken contract
/// (``ContractViolation``). So a Swift enumeration with raw values is a closed one of C.
public protocol CView: RawRepresentable, CValue where RawValue: CValue {}

extension CView {
  public static func describe(in types: inout TypeTable) -> CType { RawValue.describe(in: &types) }

  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { RawValue.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { RawValue.alignment(in: dataModel) }

  @inlinable
  @inline(__always)
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    rawValue.encode(into: bytes, as: dataModel)
  }

  @inlinable
  @inline(__always)
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    RawValue.decode(from: bytes, as: dataModel, instance: instance).flatMap { Self(rawValue: $0) }
  }

  /// The value has no place in the view; which one is not known any more.
  public static var rejection: ContractViolation.Kind { .unknownValue("\(Self.self)") }

  @inlinable
  public func fits(in dataModel: DataModel) -> Bool { rawValue.fits(in: dataModel) }

  @inlinable
  public func putPromoted<Frame: CallFrame>(in frame: inout Frame) { rawValue.putPromoted(in: &frame) }
}
