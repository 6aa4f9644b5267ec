/// A C enumeration. Conformances come from `@CEnum`: of a structure around the number, which is open as C's enumerations are, and of
/// an enumeration of Swift's, which is closed: a number without a name is none of its values.
public protocol CEnumeration: CView, CBits, Hashable, Sendable where RawValue: CInteger & CBits {}

/// A set of bits that C has names for. Conformances come from `@COptionSet`.
public protocol COptionSet: OptionSet, CView, CBits, Hashable, Sendable where RawValue: CInteger & CBits {}
