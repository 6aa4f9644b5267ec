import Adder
import AdderLibrary
import Caisson
import CaissonDynamic

// Each loop is a function of its own, so that its machine code can be looked at by name.

/// Calls the function as the Clang importer has it.
@inline(never)
func directLoop(_ count: Int) -> CInt {
  var sum: CInt = 0
  for index in 0..<count { sum = adder_add(sum, CInt(truncatingIfNeeded: index)) & 0xffff }
  return sum
}

/// Calls it through the static back end.
@inline(never)
func staticLoop(_ count: Int, _ adder: AdderStatic) -> CInt {
  var sum: CInt = 0
  for index in 0..<count { sum = adder.add(sum, CInt(truncatingIfNeeded: index)) & 0xffff }
  return sum
}

/// Calls it through any back end, by the protocol alone.
func genericLoop<Library: Adder>(_ count: Int, _ adder: Library) throws(Library.Failure) -> CInt {
  var sum: CInt = 0
  for index in 0..<count { sum = try adder.add(sum, CInt(truncatingIfNeeded: index)) & 0xffff }
  return sum
}

/// The generic loop, specialised for the static back end.
@inline(never)
func genericStaticLoop(_ count: Int, _ adder: AdderStatic) -> CInt { genericLoop(count, adder) }

/// Calls it through the dynamic back end.
@inline(never)
func dynamicLoop(_ count: Int, _ adder: AdderLinked<Dynamic>) -> CInt {
  var sum: CInt = 0
  for index in 0..<count { sum = adder.add(sum, CInt(truncatingIfNeeded: index)) & 0xffff }
  return sum
}

/// What a callback changes, and for the hand-written one the callback itself.
private final class Box {
  var sum: CInt = 0
  var body: (CInt) -> Void = { _ in }
}

/// Is called back by C through a hand-written function with a boxed context.
@inline(never)
func handWrittenCallbackLoop(_ count: Int) -> CInt {
  let box = Box()
  box.body = { box.sum = (box.sum &+ $0) & 0xffff }
  adder_each(
    CInt(count), { Unmanaged<Box>.fromOpaque($0!).takeUnretainedValue().body($1) },
    Unmanaged.passUnretained(box).toOpaque())
  defer { box.body = { _ in } }
  return box.sum
}

/// Is called back by C through a back end.
func callbackLoop<Library: Adder>(_ count: Int, _ adder: Library) throws(Library.Failure) -> CInt {
  let box = Box()
  try adder.each(CInt(count), Library.Body { box.sum = (box.sum &+ $0) & 0xffff })
  return box.sum
}

/// Walks a list by the structure that Clang's importer has.
@inline(never)
func directListLoop(_ count: Int) -> CInt {
  var sum: CInt = 0
  for _ in 0..<count / 1000 {
    var node = adder_list(1000)
    while let current = node {
      if current.pointee.even == 1 { sum = (sum &+ current.pointee.value) & 0xffff }
      node = current.pointee.next
    }
  }
  return sum
}

/// Walks it by the described fields.
@inline(never)
func listLoop(_ count: Int, _ adder: AdderStatic) -> CInt {
  var sum: CInt = 0
  for _ in 0..<count / 1000 {
    var node: AdderStatic.Pointer<Node<HostSpace>>? = adder.list(1000)
    while let current = node {
      if current.even == 1 { sum = (sum &+ current.value) & 0xffff }
      node = current.next
    }
  }
  return sum
}

/// Passes a structure by value, as the Clang importer has it.
@inline(never)
func directMoveLoop(_ count: Int) -> CInt {
  var vector = adder_vector(x: 0, y: 0)
  for index in 0..<count { vector = adder_move(vector, Double(index & 3)) }
  return CInt(vector.x) & 0xffff
}

/// Passes it through a back end.
@inline(never)
func moveLoop<Library: Adder>(_ count: Int, _ adder: Library) -> CInt where Library.Space == HostSpace {
  var vector = Vector(x: 0, y: 0)
  for index in 0..<count { vector = adder.move(vector, Double(index & 3)) }
  return CInt(vector.x) & 0xffff
}
