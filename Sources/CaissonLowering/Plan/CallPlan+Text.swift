package import CaissonModel

extension CallPlan {
  /// The plan as text, one step a line, indented by scopes.
  ///
  /// - Parameter function: the function that is called.
  package func text<Type>(for function: DescribedFunction<Type>) -> String {
    var lines: [String] = []
    var depth = 0
    var entered: [Int] = []
    for step in steps {
      if case .leave = step {
        depth = entered.popLast() ?? 0
        continue
      }
      lines.append(String(repeating: "  ", count: depth) + step.text(function.parameters.map(\.name)))
      switch step {
      case .enter:
        entered.append(depth)
        depth += 1
      case .hop, .lock, .makeRoom, .lend: depth += 1
      default: break
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension CallStep {
  fileprivate func text(_ names: [String]) -> String {
    switch self {
    case .hop: "hop to a thread that may block"
    case .lock: "lock the library"
    case ._rejectNUL(let index): "reject NUL in \(names[index])"
    case .count(let index): "count \(names[index])"
    case .enter(let receivesErrors): receivesErrors ? "enter, receiving errors" : "enter"
    case .makeRoom: "make room for the result"
    case .lend(let index, let loan): "lend \(names[index]): \(loan.text)"
    case .makeUpcall(let index): "make upcall \(names[index])"
    case .hold(let index): "hold \(names[index])"
    case .keepPermanently(let index): "keep \(names[index]) permanently"
    case .drawOrder: "draw replacement order"
    case .takeReleased(let owners): "take what is retained by \(owners.joined(separator: ", "))"
    case .call: "call"
    case .testFailure(let condition): "test failure: \(condition)"
    case .putBack(let owners): "put back what is retained by \(owners.joined(separator: ", "))"
    case .retain(let index, let retention):
      "retain \(names[index]) for \(retention.owner ?? "the library")"
        + (retention.key.isEmpty ? "" : ", key \(retention.key.joined(separator: ", "))")
    case .keepAlive(let kept): "keep alive \(kept.map { $0.text(names) }.joined(separator: ", "))"
    case .leave: "leave"
    case .check: "check the result"
    case .throwFailure(let condition): "throw on failure: \(condition)"
    case .return(.call): "return what the call gives"
    case .return(.parts(let own, let written)):
      own || !written.isEmpty
        ? "return " + ((own ? ["the result"] : []) + written.map { names[$0] }).joined(separator: ", ")
        : "return nothing"
    }
  }
}

extension Kept {
  fileprivate func text(_ names: [String]) -> String {
    switch self {
    case .parameter(let index): names[index]
    case .released: "what was taken"
    }
  }
}

extension Loan {
  fileprivate var text: String {
    switch self {
    case .closure: "closure"
    case .string: "string"
    case .buffer(let buffer): "\(buffer.container), which C \(buffer.access)"
    case .inOut: "inout"
    case .out: "room for a result"
    case .value: "value in memory"
    case .resolvedByCompiler: "resolved by the compiler"
    }
  }
}
