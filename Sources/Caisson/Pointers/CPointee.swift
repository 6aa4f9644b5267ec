/// A type that a C pointer can point to: a type that has a name in C.
///
/// `@COpaque`, `@CEnum` and `@CStruct` add conformances, and the numbers and pointers of this module conform.
public protocol CPointee: SendableMetatype {
  /// The type that stands for this one in a description: itself, or for a ``CConvertible`` that of its raw value.
  /// `CDescribed`, which is not part of the runtime, describes its C type.
  associatedtype CCounterpart = Self
}

/// The target of an untyped pointer: `void`.
public enum CVoid: CPointee {}

/// A target that must not be written to: `const`.
public enum CConst<Target: CPointee>: CPointee {}
