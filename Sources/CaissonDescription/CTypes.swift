/// Declares a C type that only pointers lead to.
///
/// ```swift
/// @COpaque("struct XML_ParserStruct") public enum ParserStruct {}
/// ```
///
/// - Parameter name: the type's name in C.
@attached(extension, conformances: CPointee, CDescribed, names: named(describe))
public macro COpaque(_ name: String) = #externalMacro(module: "CaissonMacros", type: "COpaqueMacro")

/// Declares a C enumeration.
///
/// As a structure, it is open: any raw value is valid. As a Swift enumeration with raw values, it is closed: C must not return any other
/// value.
///
/// ```swift
/// @CEnum("enum XML_Status") public struct Status {
///   @CEnumerator("XML_STATUS_ERROR") public static let error = Status(rawValue: 0)
///   @CEnumerator("XML_STATUS_OK") public static let ok = Status(rawValue: 1)
/// }
///
/// @CEnum("enum color") public enum Color: CUnsignedInt {
///   @CEnumerator("color_red") case red
/// }
/// ```
///
/// The C compiler checks the value of every member that has a `@CEnumerator` name.
///
/// - Parameters:
///   - name: the enumeration's name in C; without one, C has plain numbers of the raw type, and macros for them.
///   - rawType: the integer type that Swift reads it as. If it is stated, the C compiler checks its size and its
///     signedness; otherwise it is `CInt`, the type of C's enumerators, and the size is checked.
@attached(member, names: named(RawValue), named(rawValue), named(init(rawValue:)))
@attached(extension, conformances: CEnumeration, CDescribed, names: named(describe))
public macro CEnum<RawValue: CInteger>(_ name: String? = nil, rawType: RawValue.Type = CInt.self) =
  #externalMacro(module: "CaissonMacros", type: "CEnumMacro")

/// Declares a set of bits that C has names for: an `OptionSet`.
///
/// ```swift
/// @COptionSet(rawType: CInt.self) public struct OpenFlags {
///   @CEnumerator("O_CREAT") public static let create = OpenFlags(rawValue: 0o100)
/// }
/// ```
///
/// - Parameters:
///   - name: the enumeration's name in C; without one, C has plain numbers of the raw type, and macros for them.
///   - rawType: the integer type.
@attached(member, names: named(RawValue), named(rawValue), named(init(rawValue:)))
@attached(extension, conformances: COptionSet, CDescribed, names: named(describe))
public macro COptionSet<RawValue: CInteger>(_ name: String? = nil, rawType: RawValue.Type = CInt.self) =
  #externalMacro(module: "CaissonMacros", type: "COptionSetMacro")

/// Declares a C structure, field by field, in the order of the C declaration.
///
/// ```swift
/// @CStruct("XML_Feature") public struct Feature<Space: AddressSpace> {
///   public var feature: FeatureKind
///   public var name: CString?
///   public var value: CLong
/// }
/// ```
///
/// A structure with pointers in it is generic over their address space, `Space`. They are written as in a protocol: `Pointer<T>`,
/// `ConstPointer<T>`, `RawPointer`, `ConstRawPointer`, `CString`, `Context` and `FunctionPointer<Parameters..., Result>`. In a protocol,
/// the structure is written `Feature<Space>` where it is passed by value, and `Pointer<Feature<Space>>` where its address is. Fields are
/// read and written through such a pointer: `try feature.value`.
///
/// A structure of numbers only is `Sendable`. One that contains other structures or enumerations can be declared `Sendable`, and the Swift
/// compiler checks it: `public struct Line: Sendable`. One with pointers is not.
///
/// Fields can be numbers, pointers, function pointers, enumerations, convertible types (`CConvertible`), arrays (`[4 of CInt]`), other structures and unions,
/// bit-fields (`@CField("flags", bits: 3)`), and at the end a `CFlexibleArray`.
///
/// - Parameters:
///   - name: the structure's name in C. The unnamed type of a member is written `"struct outer.member"`, that of its elements, or of
///     what it points to, `"struct outer.member[0]"`. Without a name, it is the type of an anonymous member.
///   - packed: whether it has the attribute `packed`.
///   - pack: the value of `#pragma pack`, in bytes.
///   - aligned: the value of the attribute `aligned`, in bytes.
///   - partial: whether fields are left out: the layout is then read from the header, and fields may stand in any order. A value from C
///     preserves the bytes that are not described; in a value made in Swift, they are zero.
@attached(
  member,
  names: named(init), named(_undescribed), named(CString), named(Context), named(RawPointer),
  named(ConstRawPointer), named(Pointer), named(ConstPointer), named(FunctionPointer))
@attached(
  extension, conformances: CRecord, CDescribed, Sendable, names: named(describe), named(Layout), named(layout),
  named(size),
  named(alignment), named(encode), named(decode), named(fits), named(description), arbitrary)
public macro CStruct(
  _ name: String? = nil, packed: Bool = false, pack: Int? = nil, aligned: Int? = nil, partial: Bool = false
) = #externalMacro(module: "CaissonMacros", type: "CStructMacro")

/// Declares a C union, alternative by alternative.
///
/// ```swift
/// @CUnion("union epoll_data") public struct EpollData<Space: AddressSpace> {
///   @CField("ptr") public var context: RawPointer?
///   @CField("fd") public var file: CInt
///   public var u64: UInt64
/// }
/// ```
///
/// A value is made from one alternative, `EpollData(file: 3)`; reading another reads the same bytes, as in C.
///
/// The parameters are those of ``CStruct(_:packed:pack:aligned:partial:)``.
@attached(memberAttribute)
@attached(
  member,
  names: named(init), named(_storage), named(CString), named(Context), named(RawPointer),
  named(ConstRawPointer), named(Pointer), named(ConstPointer), named(FunctionPointer))
@attached(
  extension, conformances: CRecord, CDescribed, names: named(describe), named(Layout), named(layout), named(size),
  named(alignment), named(encode), named(decode), named(fits), named(description), arbitrary)
public macro CUnion(
  _ name: String? = nil, packed: Bool = false, pack: Int? = nil, aligned: Int? = nil, partial: Bool = false
) = #externalMacro(module: "CaissonMacros", type: "CUnionMacro")

/// Written by `@CUnion` before each alternative.
@attached(accessor)
public macro _CUnionAlternative() = #externalMacro(module: "CaissonMacros", type: "CUnionAlternativeMacro")
