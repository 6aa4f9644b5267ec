/// Lets C hold objects of a class.
///
/// ```swift
/// /// A counter.
/// @ExportClass("counter") public final class Counter {
///   /// Makes a counter.
///   @Export("counter_new") public init(start: CInt) { ... }
///   /// Adds, and gives the sum.
///   @Export("counter_add") public func add(_ number: CInt) throws -> CInt { ... }
/// }
/// ```
///
/// ```c
/// typedef struct counter counter;
/// counter *counter_retain(counter *self);
/// int counter_free(counter *self);
/// counter *counter_new(int start);
/// int counter_add(counter *self, int number, int *result);
/// ```
///
/// What C has is no address but a number that is given once. Each that C is given is its own to end, by `counter_free`;
/// `counter_retain` gives another one for the same object, which lives for as long as one of them. A number that has ended, that
/// was never given, or that stands for an object of another class is an error where C uses it.
///
/// - Parameter name: the name in C, of a structure of which only the name is known.
@attached(peer)
@attached(extension, conformances: ExportedClass, names: named(exportedName))
public macro ExportClass(_ name: String) = #externalMacro(module: "CaissonMacros", type: "ExportTypeMacro")
