/// A Swift type for the parameters of a C function: a C value, or a type that is lowered to one for the call, such as a
/// string or a callback.
public protocol CArgument {
  /// Returns the description of the C argument, after adding the C types that it declares to the table.
  associatedtype CCounterpart = Self
}

/// An argument type whose optional is allowed: C sees `nil` as a null pointer.
public protocol CNullableArgument: CArgument {}

extension Optional: CArgument where Wrapped: CNullableArgument {}
