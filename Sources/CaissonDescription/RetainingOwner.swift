/// The owner of what C retains: a part of a description, which the macros read.
///
/// A string literal names a parameter that points to the owning C object.
public struct RetainingOwner: ExpressibleByStringLiteral {
  /// The C object that the parameter with this name points to.
  public init(stringLiteral parameter: String) {}

  private init() {}

  /// The library as a whole, which may call a callback on any thread.
  public static var library: RetainingOwner { RetainingOwner() }
}
