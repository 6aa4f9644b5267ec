// The function that frees a result frees something else. [freeing-function]
// says: 'close_stream' frees no string
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("duplicate", freedBy: "close_stream") func call(_ text: String) throws(Failure) -> String
}
