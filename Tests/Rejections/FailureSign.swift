// A number without a sign is said to be negative in failure. [contradiction]
// says: which needs a signed result, and 'size_t' is unsigned
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("size_of", failure: .negative) func call(_ count: CSize) throws -> CSize
}
