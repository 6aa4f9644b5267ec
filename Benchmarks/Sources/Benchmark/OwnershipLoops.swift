import Adder
import AdderLibrary
import Caisson

/// Is called back by C as a closure that ends with the call.
@inline(never)
func closureLoop<Library: Adder>(_ count: Int, _ adder: Library) throws(Library.Failure) -> CInt {
  var sum: CInt = 0
  try adder.each(CInt(count)) { value in sum = (sum &+ value) & 0xffff }
  return sum
}

/// Reads and writes a field through a raw pointer.
@inline(never)
func rawFieldLoop(_ count: Int) -> CInt {
  let node = UnsafeMutablePointer<adder_node>.allocate(capacity: 1)
  defer { node.deallocate() }
  node.initialize(to: adder_node())
  for index in 0..<count {
    node.pointee.value = (adder_add(node.pointee.value, CInt(truncatingIfNeeded: index))) & 0xffff
  }
  return node.pointee.value
}

/// Reads and writes it through a borrow.
@inline(never)
func borrowedFieldLoop(_ count: Int) -> CInt {
  let owner = AdderStatic().allocate(Node<HostSpace>(value: 0, even: 0, next: nil))
  let node = owner.borrow
  for index in 0..<count { node.value = (adder_add(node.value, CInt(truncatingIfNeeded: index))) & 0xffff }
  return node.value
}

/// Writes pointers to two nodes in turn.
@inline(never)
func rawTargetLoop(_ count: Int) -> CInt {
  let nodes = UnsafeMutablePointer<adder_node>.allocate(capacity: 3)
  defer { nodes.deallocate() }
  nodes.initialize(repeating: adder_node(), count: 3)
  (nodes[1].value, nodes[2].value) = (1, 2)
  var sum: CInt = 0
  for index in 0..<count {
    nodes[0].next = nodes + 1 + index & 1
    sum = (sum &+ nodes[0].next.pointee.value) & 0xffff
  }
  return sum
}

/// Writes them such that the targets are kept alive.
@inline(never)
func keptTargetLoop(_ count: Int) -> CInt {
  let adder = AdderStatic()
  let holder = adder.allocate(Node<HostSpace>(value: 0, even: 0, next: nil))
  let first = adder.allocate(Node<HostSpace>(value: 1, even: 0, next: nil))
  let second = adder.allocate(Node<HostSpace>(value: 2, even: 0, next: nil))
  var sum: CInt = 0
  for index in 0..<count {
    if index & 1 == 0 { holder.store(first, to: \.next) } else { holder.store(second, to: \.next) }
    sum = (sum &+ (holder.next?.value ?? 0)) & 0xffff
  }
  return sum
}
