/// A C complex number: `float _Complex`, `double _Complex` or `long double _Complex`, passed through memory.
@frozen
public struct CComplex<Part: CComplexPart>: CValue {
  /// The real part.
  public var real: Part
  /// The imaginary part.
  public var imaginary: Part

  /// Makes a number from its parts.
  @inlinable
  public init(_ real: Part, _ imaginary: Part) {
    self.real = real
    self.imaginary = imaginary
  }

  /// Returns the size in bytes: two parts.
  @inlinable
  @inline(__always)
  public static func size(in dataModel: DataModel) -> Int { 2 * Part.size(in: dataModel) }

  /// Returns the alignment in bytes of a part.
  @inlinable
  @inline(__always)
  public static func alignment(in dataModel: DataModel) -> Int { Part.alignment(in: dataModel) }

  /// Writes the real part and then the imaginary part.
  @inlinable
  public func encode(into bytes: UnsafeMutableRawPointer, as dataModel: DataModel) {
    real.encode(into: bytes, as: dataModel)
    imaginary.encode(into: bytes + Part.size(in: dataModel), as: dataModel)
  }

  /// Reads the real part and then the imaginary part.
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
  /// The number in the form `1.0 + 2.0i`.
  public var description: String {
    imaginary.sign == .minus ? "\(real) - \(-imaginary)i" : "\(real) + \(imaginary)i"
  }
}

/// A floating-point type that C has complex numbers of.
public protocol CComplexPart: CValue, BinaryFloatingPoint {}

extension Float: CComplexPart {}
extension Double: CComplexPart {}
#if arch(x86_64) || arch(i386)
  extension Float80: CComplexPart {}
#endif
