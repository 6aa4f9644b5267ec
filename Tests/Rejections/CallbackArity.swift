// A callback takes one parameter, the header says two. [parameter-type]
// says: call: the type of 'walk' in the header is not
import CaissonDescription

@Bindings(headers: ["\"rejections.h\""])
public protocol Wrong: ForeignLibrary {
  @C("walk") func call(_ visitor: Callback<Context, Void>, _ context: Context) throws(Failure)
}
