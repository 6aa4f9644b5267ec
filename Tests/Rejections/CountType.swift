// The count of a buffer has another type. [parameter-type]
// says: the type of 'write_bytes' in the header is not 'void write_bytes(const void *, int)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("write_bytes", arguments: ["bytes", .count("bytes", CInt.self)])
  func call(_ bytes: RawSpan) throws(Failure)
}
