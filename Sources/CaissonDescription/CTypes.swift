/// Declares a C type that only pointers lead to.
///
/// ```swift
/// @COpaque("struct XML_ParserStruct") public enum ParserStruct {}
/// ```
///
/// - Parameter name: the type's name in C.
@attached(extension, conformances: CPointee, names: named(describe))
public macro COpaque(_ name: String) = #externalMacro(module: "CaissonMacros", type: "COpaqueMacro")

/// Declares a C enumeration, as an open one: a value without a name is a value.
///
/// ```swift
/// @CEnum("enum XML_Status") public struct Status {
///   public static let error = Status(rawValue: 0), ok = Status(rawValue: 1)
/// }
/// ```
///
/// - Parameters:
///   - name: the enumeration's name in C.
///   - rawType: the integer type that Swift reads it as. If it is stated, the C compiler checks its size and its
///     signedness; otherwise it is `CInt`, the type of C's enumerators, and the size is checked.
@attached(member, names: named(rawValue), named(init(rawValue:)))
@attached(extension, conformances: CEnumeration, names: named(describe))
public macro CEnum<RawValue: CInteger>(_ name: String, rawType: RawValue.Type = CInt.self) =
  #externalMacro(module: "CaissonMacros", type: "CEnumMacro")

/// Declares a C structure, field by field, in the order of the C declaration.
///
/// ```swift
/// @CStruct("XML_Feature") public struct Feature<Space: AddressSpace> {
///   public var feature: FeatureKind
///   public var name: CStringPointer<Space>?
///   public var value: CLong
/// }
/// ```
///
/// A structure with pointers in it is generic over its address space, as they are; in a protocol it is written
/// `Pointer<Feature<Space>>`. Fields are read and written through such a pointer: `try feature.value`.
///
/// - Parameter name: the structure's name in C.
@attached(
  extension, conformances: CStructure, names: named(describe), named(Layout), named(layout), named(size),
  named(alignment))
public macro CStruct(_ name: String) = #externalMacro(module: "CaissonMacros", type: "CStructMacro")
