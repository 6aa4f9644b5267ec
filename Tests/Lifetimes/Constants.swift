// What the compiler says where read-only memory would be written to.
import CaissonDescription

@CStruct("struct tm") public struct Parts {
  public var seconds: CInt
  public var numbers: [2 of CInt]
}

@Bindings(headers: ["<time.h>"]) public protocol Clock: ForeignLibrary {
  @C("mktime") func time(_ parts: Borrowed<Parts>) throws(Failure) -> CLong
  @C("asctime") func text(_ parts: ConstBorrowed<Parts>) throws(Failure) -> String
  @CVariable("getdate_err") var number: ConstGlobal<CInt> { get }
  @CVariable("parts") var parts: ConstGlobal<Parts> { get }
}

func storedThroughABorrow(_ parts: CBorrowed<CConst<Parts>, HostSpace>, _ value: Parts) {
  parts.store(value)  // error: read-only memory cannot be written to; use the type without 'Const'
}

func fieldStoredThroughABorrow(_ parts: CBorrowed<CConst<Parts>, HostSpace>) {
  parts.store(1, to: \.seconds)  // error: read-only memory cannot be written to; use the type without 'Const'
}

func fieldAssignedThroughABorrow(_ parts: CBorrowed<CConst<Parts>, HostSpace>) {
  parts.seconds = 1  // error: 'seconds' is a get-only property
}

func fieldOfABorrowStoredThrough(_ parts: CBorrowed<CConst<Parts>, HostSpace>) {
  parts.field(\.seconds).store(1)  // error: read-only memory cannot be written to; use the type without 'Const'
}

func elementOfABorrowStoredThrough(_ parts: CBorrowed<CConst<Parts>, HostSpace>) {
  parts.field(\.numbers).element(0).store(1)  // error: read-only memory cannot be written to; use the type without 'Const'
}

func borrowPassedToBeWritten<C: Clock>(_ clock: C, _ parts: C.ConstBorrowed<Parts>) throws {
  _ = try clock.text(parts)
  _ = try clock.time(parts)  // error: cannot convert value of type 'C.ConstBorrowed<Parts>'
}

func storedThroughAGlobal<C: Clock>(_ clock: C) throws {
  try clock.number.store(1)  // error: read-only memory cannot be written to; use the type without 'Const'
}

func fieldStoredThroughAGlobal<C: Clock>(_ clock: C) throws {
  try clock.parts.store(1, to: \.seconds)  // error: read-only memory cannot be written to; use the type without 'Const'
}

func fieldAssignedThroughAGlobal<C: Clock>(_ clock: C) where C.Space == HostSpace {
  clock.parts.seconds = 1  // error: 'seconds' is a get-only property
}
