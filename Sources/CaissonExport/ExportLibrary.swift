/// Writes what the exports of a module need once: functions that free what C was given, and say what the last call came to.
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
/// The documentation comment comes first in the header.
///
/// - Parameter prefix: what the names of these functions begin with, and, in capitals, those of the header's macros.
@attached(peer)
public macro ExportLibrary(_ prefix: String) = #externalMacro(module: "CaissonMacros", type: "ExportLibraryMacro")
