/// Exports an enumeration with integer raw values to C.
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
/// For raw values of a type other than `CInt`, C gets a typedef of that type and macros. Passing a number without a
/// case is an error.
///
/// - Parameter name: the name in C.
@attached(peer)
@attached(extension, conformances: ExportedEnumeration, names: named(exportedName))
public macro ExportEnum(_ name: String) = #externalMacro(module: "CaissonMacros", type: "ExportTypeMacro")
