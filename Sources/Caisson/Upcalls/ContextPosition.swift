/// The position of the context among the parameters of a function that C calls, stated in a description and read by the macros.
///
/// ```swift
/// @C("qsort_r", arguments: ["base", .count("base", CSize.self), .elementSize("base", CSize.self), "areInOrder",
///   .context("areInOrder", .last)])
/// ```
public enum ContextPosition: Sendable {
  /// The first parameter.
  case first
  /// The last parameter.
  case last
}
