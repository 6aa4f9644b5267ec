// A callback takes pointers that are not const, the header says const. [parameter-type]
// says: call: the type of 'sort' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("sort")
  func call(_ base: RawPointer, _ count: CSize, _ size: CSize, _ order: Callback<RawPointer, RawPointer, CInt>)
    throws(Failure)
}
