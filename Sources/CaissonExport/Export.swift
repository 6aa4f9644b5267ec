/// Gives a function a name in C, by which C can call it.
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
/// `caisson export` writes the header, with the documentation comments and with who owns what.
///
/// It stands before a function at file scope, or in the body of a type with ``ExportClass(_:)`` or ``ExportEnum(_:)`` before a method, a
/// static function, an initializer, or a case of the enumeration.
///
/// Parameters are numbers, `String`, exported classes and enumerations, optional where C may pass null; arrays, spans and buffers,
/// for which C passes a pointer and a count; and closures, for which C passes a function and its context, and where the closure is
/// kept (`@escaping`), what releases the context. A result is one of the first, or an array of numbers.
///
/// A function that throws returns a status, 0 if all is well, and gives its result through a last parameter. So does one that gives
/// nothing, and can be called wrongly. What else is called wrongly, with an object that has ended for example, returns 0 or null.
/// What the last call of the thread came to can be asked for: see ``ExportLibrary(_:)``. Of an error, C is given the raw value if
/// that is an integer greater than 0, or what ``ExportedError`` says, and -1 otherwise.
///
/// - Parameter name: the name in C.
@attached(peer)
public macro Export(_ name: String) = #externalMacro(module: "CaissonMacros", type: "ExportMacro")
