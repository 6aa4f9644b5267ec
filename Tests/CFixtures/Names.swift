// Names that are hard on generated code: it compiles, through the macros and through the generator.
import CaissonDescription

@COpaque("struct context") public enum Context {}
public struct Handle {}
public struct Callback {}

@CStruct("struct limits") public struct Limits {
  public var min: CInt
  public var max: CInt
  public var `in`: CInt
}

// The name means the same as in the protocol, whatever types the module has.
@CStruct("struct tracked") public struct Tracked<Space: AddressSpace> {
  public var owner: Context
  public var count: CInt
}

@CEnum("enum level", rawType: CUnsignedInt.self) public struct Level {
  public static let low = Level(rawValue: 0)
}

@Bindings(headers: ["\"names.h\""])
public protocol Names: ForeignLibrary {
  typealias Handle = Pointer<Limits>
  typealias Visit = ThrowingCallback<CInt, CInt>?
  typealias Owner = Pointer<CVoid>

  @discardableResult
  @C("many")
  func `repeat`(in: CInt, `default` b: CInt, _ self2: CInt, `frame`: CInt, where result: CInt) throws(Failure) -> CInt

  @C("set_log", lifetimes: ["log": .retained])
  func set(_ log: SendableCallback<CString, Void>?) throws(Failure)

  @C("count_tracked") func count(_ tracked: ConstPointer<Tracked<Space>>) throws(Failure) -> CInt
  @C("limits_of") func limits(_ `in`: Handle?) throws(Failure) -> RawPointer?
  @C("check", onError: ["body": false, "other": 0])
  func check(
    _ body: ThrowingCallback<Level, Float, ConstRawPointer, Bool>, _ other: ThrowingCallback<Double, Float>
  ) throws -> Level
}
