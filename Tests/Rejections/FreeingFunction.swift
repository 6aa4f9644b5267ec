// The function that frees a result does not take it. [freeing-function]
// says: 'add' frees no string
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("duplicate", freedBy: "add") func call(_ text: String) throws(Failure) -> String
}
