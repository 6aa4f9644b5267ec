// A property with several names, after which the compiler does not go on.
import CaissonDescription

@Bindings(headers: ["<x.h>"])
public protocol Properties: ForeignLibrary {
  @CVariable("v1") var (one, two): (CInt, CInt) { get }  // error: a property of a library needs one name and a type annotation; write 'var name: Type { get }' [property]
}
