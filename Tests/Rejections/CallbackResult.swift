// A callback returns nothing, the header says int. [parameter-type]
// says: call: the type of 'sort' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("sort")
  func call(
    _ base: RawPointer, _ count: CSize, _ size: CSize, _ order: Callback<ConstRawPointer, ConstRawPointer, Void>)
    throws(Failure)
}
