// What the compiler says of owners and borrows that would be kept where nobody watches over them.
import CaissonDescription

@CStruct("struct tm") public struct Parts { public var seconds: CInt }

func returned(_ parts: borrowing COwned<Parts, HostLender>) -> CBorrowed<Parts, HostSpace> {  // error: a function cannot return a ~Escapable result
  parts.borrow
}

final class Keeper {
  var parts: CBorrowed<Parts, HostSpace>?  // error: accessor cannot return a ~Escapable result
}

func inAnArray(_ parts: consuming COwned<Parts, HostLender>) {
  _ = [parts]  // error: requires that 'COwned<Parts, HostLender>' conform to 'Copyable'
}

struct Kept {
  let parts: CBorrowed<Parts, HostSpace>  // error: stored property 'parts' of 'Escapable'-conforming struct 'Kept' has non-Escapable type
}

func ofAnotherSpace<Space: AddressSpace>(_ pointer: CPointer<Parts, Space>, _ parts: CBorrowed<Parts, HostSpace>) {
  use(parts)
  use(pointer)  // error: cannot convert value of type 'CPointer<Parts, Space>' to expected argument type 'CBorrowed<Parts, HostSpace>'
}

func use(_ parts: CBorrowed<Parts, HostSpace>) {}

func returnedSpan(_ numbers: borrowing COwnedArray<CInt, HostLender>) -> Span<CInt> {  // error: a function cannot return a ~Escapable result
  numbers.span
}

func carriedOutOfAClosure(_ parts: borrowing COwned<Parts, HostLender>) {
  let kept: CBorrowed<Parts, HostSpace> = parts.withBorrow { $0 }  // error: instance method 'withBorrow' requires that 'CBorrowed<Parts, HostSpace>' conform to 'Escapable'
  use(kept)
}

func rootsInAnArray(_ object: AnyObject) {
  _ = [CObjectHandle<AnyObject, HostSpace>(object)]  // error: generic struct 'Array' requires that 'CObjectHandle<AnyObject, HostSpace>' conform to 'Copyable'
}

actor Holder {
  let parts: COwned<Parts, HostLender>
  init(_ parts: consuming sending COwned<Parts, HostLender>) { self.parts = parts }
}

func ofAnActor(_ holder: Holder) async {
  _ = await holder.parts.load()  // error: non-Sendable type 'COwned<Parts, HostLender>' of property 'parts' cannot exit actor-isolated context
}
