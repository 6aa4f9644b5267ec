/// A complex number of C: `float _Complex`, `double _Complex`, `long double _Complex`. Passed through memory.
@frozen
public struct CComplex<Part: CComplexPart>: CValue {
  /// The real part.
  public var real: Part
  /// The imaginary part.
  public var imaginary: Part

  @inlinable
  public init(_ real: Part, _ imaginary: Part) {
    self.real = real
    self.imaginary = imaginary
  }

  public static func describe(in types: inout TypeTable) -> CType {
    guard case .floating(let part) = Part.describe(in: &types) else { return .void }
    return .complex(part)
  }

  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { 2 * Part.size(in: dataModel) }

  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Part.alignment(in: dataModel) }

  @inlinable
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    real.encode(into: bytes, as: dataModel)
    imaginary.encode(into: bytes + Part.size(in: dataModel), as: dataModel)
  }

  @inlinable
  public static func decode(
    from bytes: UnsafeRawPointer, as dataModel: DataModel, instance: SpaceInstance
  ) -> Self? {
    guard let real = Part.decode(from: bytes, as: dataModel, instance: instance),
      let imaginary = Part.decode(from: bytes + Part.size(in: dataModel), as: dataModel, instance: instance)
    else { return nil }
    return Self(real, imaginary)
  }
}

extension CComplex: Equatable where Part: Equatable {}
extension CComplex: Hashable where Part: Hashable {}
extension CComplex: Sendable where Part: Sendable {}

extension CComplex: CustomStringConvertible {
  /// `1.0 + 2.0i`.
  public var description: String {
    imaginary.sign == .minus ? "\(real) - \(-imaginary)i" : "\(real) + \(imaginary)i"
  }
}

/// A floating type that C has complex numbers of.
public protocol CComplexPart: CValue, BinaryFloatingPoint {}

extension Float: CComplexPart {}
extension Double: CComplexPart {}
#if arch(x86_64) || arch(i386)
  extension Float80: CComplexPart {}
#endif
