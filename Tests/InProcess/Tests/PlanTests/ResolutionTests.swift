internal import CaissonLowering
internal import CaissonModel
internal import Testing

/// The plan that a macro makes is the one that the generator makes, but for what only the compiler knows.
@Suite struct ResolutionTests {
  /// What stands for a type in a macro.
  private struct Unknown: LoweredType {
    var isInMemory: Bool { false }
  }

  /// The kinds of values that a name of the user's may stand for.
  private static let resolved: [(argument: ArgumentDescription, loan: Loan?)] = [
    (ArgumentDescription(type: .integer(.int)), nil),
    (ArgumentDescription(type: .record(.structure("pair"))), .value),
    (ArgumentDescription(type: .pointer(to: .const(.integer(.char))), isString: true, isNullable: true), .string),
  ]

  /// Each combination of three parameters of which only the compiler knows the type.
  private static let combinations = resolved.indices.flatMap { first in
    resolved.indices.flatMap { second in resolved.indices.map { [first, second, $0] } }
  }

  @Test(arguments: combinations, [false, true])
  func evaluatedPlanIsTheMacrosFilledIn(_ kinds: [Int], _ receivesErrors: Bool) {
    let sources = ["a", "b", "c"].map { name in
      ArgumentSource.argument(
        SwiftParameter(name: name, swiftType: "Name", marshalling: .resolvedByCompiler(isNullable: true)))
    }
    let form = FunctionForm.method(MethodTraits(receivesErrors: receivesErrors))
    let place = SourcePlace(file: "", line: 0, column: 0)
    let written = DescribedFunction<Unknown>(
      .symbol("f"), name: "f", form: form, parameters: sources.map { DescribedParameter(type: Unknown(), source: $0) },
      place: place)
    let evaluated = FunctionDescription(
      .symbol("f"), name: "f", form: form,
      parameters: zip(kinds, sources).map { ParameterDescription(Self.resolved[$0].argument, source: $1) }, place: place
    )

    let filled = Lowering.plan(of: written, isSerial: false).steps.compactMap { step -> CallStep? in
      switch step {
      case .lend(let index, .resolvedByCompiler): Self.resolved[kinds[index]].loan.map { .lend(index, $0) }
      case .rejectNUL(let index): Self.resolved[kinds[index]].loan == .string ? step : nil
      default: step
      }
    }
    #expect(filled == Lowering.plan(of: evaluated, isSerial: false).steps)
  }
}
