// A number of 128 bits is described as unsigned. [parameter-type, result-type]
// says: the type of 'huge' in the header is not 'unsigned __int128 huge(unsigned __int128)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("huge") func call(_ value: UInt128) throws(Failure) -> UInt128
}
