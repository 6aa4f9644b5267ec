import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Globals: ForeignLibrary {
  /// The number of calls.
  @C("counter") var counter: Global<CInt> { get }
  @C("ratio") var ratio: ConstGlobal<Double> { get }
  @C("numbers") var numbers: Global<[4 of CInt]> { get }

  /// The largest number.
  @C("LIMIT", value: 42) var limit: CInt { get }
  @C("FRACTION", value: 2.5) var fraction: Double { get }
  @C("GREETING", value: "hello") var greeting: String { get }
  @C("NOWHERE", value: -1) var nowhere: RawPointer { get }
}
