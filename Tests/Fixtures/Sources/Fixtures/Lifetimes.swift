import CaissonDescription

@CStruct("struct item_link") public struct ItemLink<Space: AddressSpace> {
  public var target: ConstPointer<Item<Space>>?
}

@CStruct("struct item") public struct Item<Space: AddressSpace> {
  public var value: CInt
  public var next: Pointer<Item<Space>>?
  public var name: CString?
  public var data: ConstRawPointer?
  public var numbers: [2 of Pointer<CInt>?]
  public var link: ItemLink<Space>

  /// A node that leads nowhere.
  public init(value: CInt) {
    self.init(value: value, next: nil, name: nil, data: nil, numbers: [nil, nil], link: ItemLink(target: nil))
  }
}

@CStruct("struct caller") public struct Caller<Space: AddressSpace> {
  public var body: FunctionPointer<CInt, CInt>? = nil
}

/// What C does with memory and functions that belong to somebody else.
@Bindings(headers: ["\"../../CLibrary/include/lifetimes.h\""])
public protocol LifetimeFixtures: ForeignLibrary {
  typealias Computation = Callback<CInt, Context, CInt>
  typealias SharedComputation = SendableCallback<CInt, Context, CInt>
  typealias ThrowingComputation = ThrowingCallback<CInt, Context, CInt>

  @C("sum_nodes") func sum(_ first: ConstBorrowed<Item<Space>>?) throws(Failure) -> CInt
  @C("name_length") func nameLength(_ node: ConstBorrowed<Item<Space>>) throws(Failure) -> CInt
  @C("linked_value") func linkedValue(_ node: ConstBorrowed<Item<Space>>) throws(Failure) -> CInt
  @C("sum_numbers") func sumNumbers(_ node: ConstBorrowed<Item<Space>>) throws(Failure) -> CInt
  @C("increment_node") func increment(_ node: Borrowed<Item<Space>>) throws(Failure)
  @C("increment_node") func incrementPointer(_ node: Pointer<Item<Space>>) throws(Failure)
  @C("sum_values")
  func sum(_ values: ConstBorrowed<CInt>, count: CUnsignedLong) throws(Failure) -> CInt
  @C("number_at") func number(at number: ConstBorrowed<CInt>?) throws(Failure) -> CInt
  @C("keep_number") func keep(_ numbers: [CInt]) throws(Failure)
  @C("keep_number", lifetimes: ["number": .retained])
  func keep(memory number: ConstBorrowed<CInt>?) throws(Failure)
  @C("keep_number", lifetimes: ["number": .retained(key: ["number"])])
  func keepAll(memory number: ConstBorrowed<CInt>?) throws(Failure)
  @C("keep_number", lifetimes: ["number": .permanent])
  func keepForever(memory number: ConstBorrowed<CInt>) throws(Failure)
  @C("kept_number") func keptNumber() throws(Failure) -> CInt
  @C("keep_text") func keep(_ text: String) throws(Failure)
  @C("kept_text_length") func keptTextLength() throws(Failure) -> CInt

  @C("compute", onError: ["computation": -1])
  func compute(
    _ computation: ThrowingComputation, _ value: CInt, times: CInt, context: Context
  ) throws -> CInt
  @C("compute", arguments: ["computation", "value", "times", .context("computation", .last)])
  func compute(_ computation: (CInt) -> CInt, _ value: CInt, times: CInt) throws(Failure) -> CInt
  @C(
    "compute", arguments: ["computation", "value", "times", .context("computation", .last)],
    onError: ["computation": -1])
  func computeThrowing(_ computation: (CInt) throws -> CInt, _ value: CInt, times: CInt) throws -> CInt
  @C("compute")
  func compute(
    withoutContext computation: (CInt, Context) -> CInt, _ value: CInt, times: CInt, context: Context
  ) throws(Failure) -> CInt
  @C(
    "keep_computation", arguments: ["computation", .context("computation", .last)],
    lifetimes: ["computation": .retained(by: .library)])
  func keep(_ computation: SendableCallback<CInt, CInt>?) throws(Failure)
  @C("keep_computation", arguments: ["computation", .context("computation", .last)])
  func keepForgetting(_ computation: (CInt) -> CInt) throws(Failure)
  @C("compute_on_thread", arguments: ["computation", "value", .context("computation", .last)])
  func computeOnThread(_ computation: (CInt) -> CInt, _ value: CInt) throws(Failure) -> CInt
  @C("keep_computation", lifetimes: ["computation": .retained(by: .library)])
  func keep(_ computation: SharedComputation?, context: Context) throws(Failure)
  @C("keep_computation")
  func keepForgetting(_ computation: Computation?, context: Context) throws(Failure)
  @C("has_kept_context") func hasKeptContext() throws(Failure) -> CInt
  @C("run_kept_computation") func runKeptComputation(_ value: CInt) throws(Failure) -> CInt
  @C(
    "keep_guarded", arguments: ["computation", .context("computation", .last)],
    lifetimes: ["computation": .retained(by: .library)])
  func keepGuarded(_ computation: SendableCallback<CInt, CInt>?) throws(Failure)
  @C("keep_guarded", lifetimes: ["computation": .retained(by: .library)])
  func keepGuarded(_ computation: SharedComputation?, context: Context) throws(Failure)
  @C("run_guarded") func runGuarded(_ value: CInt) throws(Failure) -> CInt
  @C("compute_on_thread")
  func computeOnThread(_ computation: Computation, _ value: CInt, context: Context) throws(Failure) -> CInt
  @C("keep_computation", arguments: ["computation", .context("computation", .last)], lifetimes: ["computation": .once])
  func keepOnce(_ computation: SendableCallback<CInt, CInt>?) throws(Failure)
  @C("keep_computation", lifetimes: ["computation": .once])
  func keepOnce(_ computation: SharedComputation, context: Context) throws(Failure)
  @C(
    "keep_computation", arguments: ["computation", .context("computation", .last)],
    lifetimes: ["computation": .permanent])
  func keepForever(_ computation: SendableCallback<CInt, CInt>?) throws(Failure)
  @C("keep_computation", lifetimes: ["computation": .permanent])
  func keepForever(_ computation: SharedComputation, context: Context) throws(Failure)
  @C("set_caller", lifetimes: ["body": .retained])
  func set(_ caller: Borrowed<Caller<Space>>, _ body: Callback<CInt, CInt>) throws(Failure)
  @C("run_caller")
  func run(_ caller: ConstBorrowed<Caller<Space>>, _ value: CInt) throws(Failure) -> CInt
  @C("end_caller", lifetimes: ["caller": .released])
  func end(_ caller: Borrowed<Caller<Space>>) throws(Failure)
}

/// A library that is not made for more than one thread at a time.
@Bindings(headers: ["\"../../CLibrary/include/lifetimes.h\""], isolation: .serial)
public protocol SerialFixtures: ForeignLibrary {
  @C("work_alone") func workAlone(rounds: CInt) throws(Failure) -> CInt
  @C("work_alone") func workAloneElsewhere(rounds: CInt) async throws(Failure) -> CInt
  @C("work_alone") var optionalWork: Function<CInt, CInt>? { get }
  @C(
    "compute", arguments: ["computation", "value", "times", .context("computation", .last)],
    onError: ["computation": -1])
  func compute(_ computation: (CInt) throws -> CInt, _ value: CInt, times: CInt) throws -> CInt
}
