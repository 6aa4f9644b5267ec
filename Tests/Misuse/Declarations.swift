// Types that are declared wrongly.
import CaissonDescription

@CEnum("enum color") public enum Color {}  // error: a closed enumeration has raw values
@CStruct("struct empty") public struct Empty {}  // error: a structure without fields is one whose inside is unknown
@CStruct("struct closed") public final class Closed {}  // error: a C structure is declared as a struct
@COpaque("struct; bad") public enum Bad {}  // error: the name of a C type must be a plain string literal

public struct Formless {}

@CStruct("struct fields")
public struct Fields {
  public var untyped = 0  // error: a field of a C structure states its type
  public var array: [CInt]  // error: an array has no form in C
}

@CStruct("struct formless")
public struct FormlessField {
  public var first: CInt
  public var second: Formless  // error: type 'Formless' does not conform to protocol 'CValue'
}

@CStruct("struct hidden")
public struct HiddenField {
  public var first: CInt
  var hidden: CInt  // error: a field of a public structure is public: to hide 'hidden' all the same, write @usableFromInline
  @usableFromInline var reserved: CInt
  @C("", bits: 2) var gap: CInt = 0
}

@CStruct("struct taken")
public struct TakenNames {
  public var word: CUnsignedInt  // error: a pointer has a member 'word' of its own: name the field otherwise
  @C("address") public var addressField: CUnsignedInt
}
