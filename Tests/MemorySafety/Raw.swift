// A program that uses plain C pointers: with strict memory safety, the compiler warns wherever nothing checks the use.
import Caisson
import CaissonDynamic
import Fixtures

typealias Number = CPointer<CInt, HostSpace>

func made(_ address: HostAddress) -> Number {
  Number(address: address)  // warning: uses unsafe constructs
}

func madeOfANumber() -> CString {
  CString(_constant: 8, instance: .host)  // warning: uses unsafe constructs
}

func elements(_ pointer: Number) -> CInt {
  pointer.store(1, at: 2)  // warning: uses unsafe constructs
  _ = pointer.advanced(by: 1)  // warning: uses unsafe constructs
  _ = pointer.constant.load()  // warning: uses unsafe constructs
  return pointer.load(at: 1)  // warning: uses unsafe constructs
}

func cast(_ pointer: Number) -> CPointer<CShort, HostSpace> {
  pointer.cast(to: CShort.self)  // warning: uses unsafe constructs
}

func fields(_ point: CPointer<Point<HostSpace>, HostSpace>) -> CInt {
  point.x = 1  // warning: uses unsafe constructs
  point.store(2, to: \.y)  // warning: uses unsafe constructs
  _ = point.load(\.y)  // warning: uses unsafe constructs
  return point.x  // warning: uses unsafe constructs
}

func fieldsOfAnySpace<Space: AddressSpace>(_ point: CPointer<Point<Space>, Space>) throws -> CInt {
  try point.x  // warning: uses unsafe constructs
}

func text(_ text: CString) -> String {
  text.string()  // warning: uses unsafe constructs
}

func bytes(_ memory: CPointer<CVoid, HostSpace>) -> [UInt8] {
  memory.copyBytes(from: [1, 2])  // warning: uses unsafe constructs
  return memory.readBytes(count: 2)  // warning: uses unsafe constructs
}

func uncheckedMemory(_ library: LifetimeFixturesStatic) throws {
  let item = library.allocate(Item<HostSpace>(value: 1))
  item.withPointer { library.incrementPointer($0) }  // warning: uses unsafe constructs
  item.borrow.withPointer { library.incrementPointer($0) }  // warning: uses unsafe constructs
  try library.withMemory(byteCount: 8) { _ in }  // warning: uses unsafe constructs
  try library.withMemory(holding: 1 as CInt) { _ in }  // warning: uses unsafe constructs
}

func globals(_ library: LendingFixturesStatic) -> CInt {
  library.counter.load()  // warning: uses unsafe constructs
}

func addresses(_ address: HostAddress) -> CInt? {
  HostSpace.store(1 as CInt, at: address)  // warning: uses unsafe constructs
  _ = HostSpace.stringLength(at: address)  // warning: uses unsafe constructs
  HostLender().unstage(address)  // warning: uses unsafe constructs
  return HostSpace.load(CInt.self, at: address)  // warning: uses unsafe constructs
}

func scripts() throws {
  let puts = try Dynamic().function("puts", CString.self, returning: CInt.self)  // warning: uses unsafe constructs
  puts("Hello")
}

func marked(_ pointer: Number) -> CInt {
  unsafe pointer.load()
}
