/// A C enumeration.
///
/// `@CEnum` adds conformances: of a structure around the number, which is open like C's enumerations, and of a Swift enumeration, which is
/// closed and has no value for a number without a name.
public protocol CEnumeration: CConvertible, CBits, Hashable, Sendable where RawValue: CInteger & CBits {
  /// It describes itself, with its names.
  associatedtype CCounterpart = Self
}

/// A set of bits that have names in C.
///
/// `@COptionSet` adds conformances.
public protocol COptionSet: OptionSet, CConvertible, CBits, Hashable, Sendable where RawValue: CInteger & CBits {
  /// It describes itself, with its names.
  associatedtype CCounterpart = Self
}
