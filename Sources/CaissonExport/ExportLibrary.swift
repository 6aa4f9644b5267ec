/// Exports the functions that a module needs once: to free memory, and to ask for the last error.
///
/// ```swift
/// /// Counters for C.
/// @ExportLibrary("counter") public enum CounterLibrary {}
/// ```
///
/// ```c
/// const char *counter_last_error(void);
/// int counter_last_error_code(void);
/// void counter_memory_free(void *memory);
/// ```
///
/// The header begins with the enumeration's documentation comment.
///
/// - Parameter prefix: the prefix of these functions' names, and, in capitals, of the header's macros.
@attached(peer)
public macro ExportLibrary(_ prefix: String) = #externalMacro(module: "CaissonMacros", type: "ExportLibraryMacro")
