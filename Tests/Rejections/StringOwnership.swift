// A string that is to be freed is described as one that is not. [result-type]
// says: the type of 'duplicate' in the header is not 'const char * duplicate(const char *)'
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("duplicate") func call(_ text: String) throws(Failure) -> String
}
