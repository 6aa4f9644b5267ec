// The target of a pointer is const, the header says it is not: a string would be written to. [parameter-type]
// says: call: the type of 'fill' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("fill") func call(_ buffer: String) throws(Failure)
}
