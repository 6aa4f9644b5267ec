/// Lets C use an enumeration, whose raw values are integers.
///
/// ```swift
/// @ExportEnum("counter_kind") public enum Kind: CInt {
///   case small
///   @Export("COUNTER_LARGE") case large
/// }
/// ```
///
/// ```c
/// typedef enum counter_kind { COUNTER_KIND_SMALL = 0, COUNTER_LARGE = 1 } counter_kind;
/// ```
///
/// With raw values of another type than `CInt`, C has that type and macros. A number that is no case is an error where C passes it.
///
/// - Parameter name: the name in C.
@attached(peer)
@attached(extension, conformances: ExportedEnumeration, names: named(exportedName))
public macro ExportEnum(_ name: String) = #externalMacro(module: "CaissonMacros", type: "ExportTypeMacro")
