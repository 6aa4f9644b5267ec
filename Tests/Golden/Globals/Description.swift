import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Globals: ForeignLibrary {
  /// The number of calls.
  @CVariable("counter") var counter: Global<CInt> { get }
  @CVariable("ratio") var ratio: ConstGlobal<Double> { get }
  @CVariable("numbers") var numbers: Global<[4 of CInt]> { get }

  /// The largest number.
  @CConstant("LIMIT", value: 42) var limit: CInt { get }
  @CConstant("FRACTION", value: 2.5) var fraction: Double { get }
  @CConstant("GREETING", value: "hello") var greeting: String { get }
  @CConstant("NOWHERE", value: -1) var nowhere: RawPointer { get }
}
