// Types that are declared wrongly.
import CaissonDescription

@CEnum("enum color") public enum Color {}  // error: a closed enumeration needs raw values; write 'enum Color: CInt', or declare a struct for an open one [raw-values]
@CStruct("struct empty") public struct Empty {}  // error: a structure needs fields; declare it with '@COpaque' [no-fields]
@CStruct("struct closed") public final class Closed {}  // error: '@CStruct' can only be attached to a struct; declare the type as a struct [record-declaration]
@COpaque("struct; bad") public enum Bad {}  // error: the name of the C type is missing; write it as a string literal: "struct tm", or the name of a typedef [type-name]

public struct Formless {}

@CStruct("struct fields")
public struct Fields {
  public var untyped = 0  // error: a field of a C structure needs a type annotation; write 'var name: CInt' [untyped-field]
  public var array: [CInt]  // error: an array is not a C type here; write 'Pointer<CInt>' for a pointer to the first element, or '[4 of CInt]' for an array of fixed size [array-type]
}

@CStruct("struct unspaced")
public struct Unspaced {
  public var value: CInt
  public var next: [2 of Pointer<CInt>?]  // error: 'Pointer' needs the address space of the structure; declare 'Unspaced<Space: AddressSpace>' [space-parameter]
  public var name: CString?
}

@CUnion("union other_space")
public struct OtherSpace<Value: CValue> {
  public var untyped: RawPointer?  // error: 'RawPointer' needs the address space of the structure; declare 'OtherSpace<Space: AddressSpace>' [space-parameter]
  public var number: CInt
}

@CStruct("struct formless")
public struct FormlessField {
  public var first: CInt
  public var second: Formless  // error: type 'Formless' does not conform to protocol 'CValue'
}

@CStruct("struct hidden")
public struct HiddenField {
  public var first: CInt
  var hidden: CInt  // error: the field 'hidden' of a public structure is not public; add 'public', or '@usableFromInline' to hide it [field-access]
  @usableFromInline var reserved: CInt
  @CField("", bits: 2) var gap: CInt = 0
}

@CStruct("struct taken")
public struct TakenNames {
  public var word: CUnsignedInt  // error: 'word' is the name of a member of every pointer; rename the field: '@CField("word") var wordField' [field-name]
  @CField("address") public var addressField: CUnsignedInt
}

@CEnum("enum shape") public class Shape {}  // error: '@CEnum' can only be attached to a struct or an enum; declare a struct with static members, or an enum with raw values [enumeration-declaration]
@COptionSet("enum flags") public enum Flags: CInt { case one }  // error: '@COptionSet' can only be attached to a struct; declare the type as a struct [option-set-declaration]

@CEnum("enum pair") public struct Pair {
  @CEnumerator("pair_one") public static let one = Pair(rawValue: 1), two = Pair(rawValue: 2)  // error: '@CEnumerator' must name exactly one static member; declare each static member by itself [enumerator-declaration]
}

@CEnum("enum letter") public enum Letter: CInt {
  @CEnumerator("letter_a") case a, b  // error: '@CEnumerator' must name exactly one case; declare each case by itself [enumerator-declaration]
}

@CStruct("struct bits")
public struct Bits {
  @CField(bits: 65) public var many: CUnsignedInt  // error: a bit-field cannot have 65 bits; write no more bits than its type has [bit-count]
}
