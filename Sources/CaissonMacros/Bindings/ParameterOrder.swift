internal import CaissonModel
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The parameters of a C function in C's order, with those that Swift does not see.
struct ParameterOrder {
  private(set) var parameters: [BoundParameter] = []
  /// How many parameters C's prototype names, if more follow.
  private(set) var fixedCount: Int?
  private let visible: [BoundParameter]
  private let names: TypeNames

  /// The order that an attribute states; without one, that of the Swift function.
  ///
  /// - Parameter results: what C writes through pointers: name, type and where it stands.
  init(
    _ attribute: FunctionAttribute, visible: [BoundParameter],
    results: [(name: String, type: TypeSyntax, place: Syntax)], names: TypeNames
  ) {
    self.visible = visible
    self.names = names
    // A function pointer is called with the others.
    if let called = attribute.calls, let pointer = parameter(called) { parameters.append(pointer) }
    for element in attribute.arguments ?? [] { add(element, results) }
    // Those that a list leaves out are reported, where there is one.
    let placed = Set(parameters.filter { $0.syntax != nil }.map(\.name))
    parameters += visible.filter { !placed.contains($0.name) }
  }

  private func parameter(_ name: String) -> BoundParameter? { visible.first { $0.name == name } }

  private mutating func add(
    _ element: ArgumentElement, _ results: [(name: String, type: TypeSyntax, place: Syntax)]
  ) {
    let place = Syntax(element.node)
    func known(_ names: [ArgumentElement.Name]) -> [BoundParameter] { names.compactMap { parameter($0.text) } }
    func hidden(_ role: BoundParameter.Role, _ name: String, _ type: TypeSyntax, at place: Syntax) -> BoundParameter {
      BoundParameter(role, name: name, type: type, at: place, names: names)
    }
    switch element.kind {
    case .parameter(let name):
      guard let parameter = parameter(name.text), !parameters.contains(where: { $0.isSame(as: parameter) }) else {
        return
      }
      parameters.append(parameter)
    case .count(let names, let type):
      let buffers = known(names)
      guard let first = buffers.first else { return }
      let unit: CountUnit = first.shape.isCountedInBytes ? .bytes : .elements
      parameters.append(hidden(.count(of: buffers.map(\.name), unit), first.name, type, at: place))
    case .elementSize(let name, let type):
      guard let buffer = parameter(name.text), let element = buffer.shape.bufferElement else { return }
      parameters.append(hidden(.size(of: element, buffer: buffer.name), buffer.name, type, at: place))
    case .size(let measured, let type):
      parameters.append(hidden(.size(of: measured, buffer: nil), "size", type, at: place))
    case .constant(let value, let type, _): parameters.append(hidden(.constant(value), "constant", type, at: place))
    case .context(let names, _):
      let callbacks = known(names)
      guard let first = callbacks.first else { return }
      parameters.append(hidden(.context(of: callbacks.map(\.name)), first.name, "RawPointer", at: place))
    case .out(let name):
      guard let position = results.firstIndex(where: { $0.name == name.text }) else { return }
      let result = results[position]
      parameters.append(hidden(.out(position: position), result.name, result.type, at: result.place))
    case .ellipsis: fixedCount = parameters.count
    }
  }
}

extension BoundParameter {
  fileprivate func isSame(as other: BoundParameter) -> Bool { syntax != nil && name == other.name }
}
