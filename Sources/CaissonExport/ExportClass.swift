/// Exports a class to C.
///
/// ```swift
/// /// A counter.
/// @ExportClass("counter") public final class Counter {
///   /// Creates a counter.
///   @Export("counter_new") public init(start: CInt) { ... }
///   /// Adds a number, and returns the sum.
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
/// C gets no address but a number that is used only once. It owns each number that it gets, and frees it with
/// `counter_free`; `counter_retain` returns another number for the same object, which lives until all of them are
/// freed. Using a number that was freed, that never existed, or that stands for an object of another class is an error.
///
/// - Parameter name: the name of the opaque structure in C.
@attached(peer)
@attached(extension, conformances: ExportedClass, names: named(exportedName))
public macro ExportClass(_ name: String) = #externalMacro(module: "CaissonMacros", type: "ExportTypeMacro")
