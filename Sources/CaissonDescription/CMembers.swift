/// Names the C variable that a property of a `@Bindings` protocol points to.
///
/// ```swift
/// @CVariable("optind") var optionIndex: Global<CInt> { get }
/// ```
///
/// - Parameter symbol: the variable's name in C.
@attached(peer)
public macro CVariable(_ symbol: String) = #externalMacro(module: "CaissonMacros", type: "CVariableMacro")

/// Names the C constant, a macro or an enumerator, whose value a property of a `@Bindings` protocol has.
///
/// ```swift
/// @CConstant("Z_FINISH", value: 4) var finish: CInt { get }
/// @CConstant("MAP_FAILED", value: -1) var failed: RawPointer { get }
/// ```
///
/// - Parameters:
///   - name: the constant's name in C.
///   - value: the value; for a pointer, a number. The C compiler compares it.
@attached(peer)
public macro CConstant(_ name: String, value: Any) = #externalMacro(module: "CaissonMacros", type: "CConstantMacro")

/// States the C name of a field of a `@CStruct` or `@CUnion`, if it differs from the Swift name, and facts that the type does not express.
///
/// ```swift
/// @CField("ip_hl", bits: 4) public var headerLength: CUnsignedInt
/// ```
///
/// - Parameters:
///   - name: the field's name in C. An anonymous member, and a bit-field that is padding, have the name `""`.
///   - bits: the width of a bit-field, in bits.
///   - aligned: the alignment that the field asks for (`_Alignas`), in bytes.
///   - const: whether the field is declared `const`.
@attached(peer)
public macro CField(_ name: String? = nil, bits: Int? = nil, aligned: Int? = nil, const: Bool = false) =
  #externalMacro(module: "CaissonMacros", type: "CFieldMacro")

/// Names a static member or a case of a `@CEnum` or `@COptionSet` in C: an enumerator or a macro, whose number the C compiler compares.
///
/// ```swift
/// @CEnumerator("XML_STATUS_OK") public static let ok = Status(rawValue: 1)
/// ```
///
/// - Parameter name: the enumerator's name in C.
@attached(peer)
public macro CEnumerator(_ name: String) = #externalMacro(module: "CaissonMacros", type: "CEnumeratorMacro")
