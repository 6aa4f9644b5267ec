/// Exports a function to C under a name.
///
/// ```swift
/// /// The sum of some numbers.
/// @Export("counter_sum") public func sum(_ numbers: Span<CInt>) -> CLong { ... }
/// ```
///
/// ```c
/// long counter_sum(const int *numbers, size_t numbers_count);
/// ```
///
/// `caisson export` writes the header, including the documentation comments and the ownership rules.
///
/// Attach it to a function at file scope; or, in the body of a type with ``ExportClass(_:)`` or ``ExportEnum(_:)``, to
/// a method, a static function, an initializer, or a case of the enumeration.
///
/// Parameters may be numbers, `String`, exported classes and enumerations, optional if C may pass null; arrays, spans
/// and buffers, for which C passes a pointer and a count; and closures, for which C passes a function and its context,
/// and for an `@escaping` closure also a function that releases the context. A result may be one of the former, or an
/// array of numbers.
///
/// A function that throws returns a status, 0 for success, and stores its result through a last parameter. So does a
/// function without a result if invalid arguments are possible. Any other function returns 0 or null for invalid
/// arguments, such as an object that has been freed. C can ask for the outcome of the thread's last call: see
/// ``ExportLibrary(_:)``. The status of an error is its raw value if that is an integer greater than 0, or the code
/// that ``ExportedError`` states, or else -1.
///
/// - Parameter name: the name in C.
@attached(peer)
public macro Export(_ name: String) = #externalMacro(module: "CaissonMacros", type: "ExportMacro")
