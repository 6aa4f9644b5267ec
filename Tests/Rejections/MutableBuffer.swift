// A buffer is described as one that C writes. [parameter-type]
// says: the type of 'write_bytes' in the header is not 'void write_bytes(void *, size_t)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("write_bytes", arguments: ["bytes", .count("bytes", CSize.self)])
  func call(_ bytes: inout MutableRawSpan) throws(Failure)
}
