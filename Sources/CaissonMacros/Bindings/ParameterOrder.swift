internal import CaissonModel
internal import SwiftSyntax

/// Puts the parameters that Swift does not see between those that it does, where C has them.
struct ParameterOrder {
  let attribute: FunctionAttribute
  let names: TypeNames

  func order(
    _ visible: [BoundParameter], results: [(name: String, type: TypeSyntax, place: Syntax)]
  ) -> [BoundParameter] {
    var ordered: [BoundParameter] = []
    var placed: [(position: Int, parameter: BoundParameter)] = []
    for parameter in visible {
      let counts = attribute.counts.filter { $0.buffer == parameter.name }.map { count in
        (count.place, BoundParameter.count(of: parameter, type: count.type, names: names))
      }
      let contexts = attribute.contexts.filter { $0.callback == parameter.name }.map { context in
        (context.place, BoundParameter.context(of: parameter, names: names))
      }
      let hidden = counts + contexts
      ordered += hidden.filter { $0.0 == .before }.map(\.1)
      ordered.append(parameter)
      ordered += hidden.filter { $0.0 == .after }.map(\.1)
      for case (.at(let position), let other) in hidden { placed.append((position, other)) }
    }
    for result in results {
      let position = attribute.results.first { $0.key == result.name }?.position ?? ordered.count
      placed.append(
        (position, .out(result.name, type: result.type, at: result.place, names: names)))
    }
    for (position, parameter) in placed.sorted(by: { $0.position < $1.position }) {
      ordered.insert(parameter, at: min(max(position, 0), ordered.count))
    }
    return ordered
  }
}
