internal import CaissonLowering
internal import CaissonModel

/// A function in the terms of a test: a symbol `f`, and what matters.
func function(
  _ parameters: [ParameterDescription] = [], throws receivesErrors: Bool = false, async isAsync: Bool = false,
  released: [String] = [], _ result: DescribedResult<CType> = .void
) -> FunctionDescription {
  FunctionDescription(
    .symbol("f"), name: "f",
    form: .method(MethodTraits(receivesErrors: receivesErrors, isAsync: isAsync)), parameters: parameters,
    result: result,
    released: released, place: SourcePlace(file: "Library.swift", line: 1, column: 1))
}

/// A parameter that Swift sees.
func parameter(_ name: String, _ marshalling: Marshalling, _ type: CType = .integer(.int)) -> ParameterDescription {
  ParameterDescription(
    type: type, source: .argument(SwiftParameter(name: name, swiftType: "T", marshalling: marshalling)))
}

/// A parameter that only C sees.
func hidden(_ source: ArgumentSource) -> ParameterDescription {
  ParameterDescription(type: .pointer(to: .void), source: source)
}

/// A callback that takes and returns nothing.
func callback(_ name: String, _ form: Upcall.Form, context: Upcall.ContextPosition? = nil) -> ParameterDescription {
  parameter(
    name, .upcall(Upcall(callbackType: "Callback<Void>", form: form, context: context)),
    .pointer(to: .function(FunctionType(parameters: [], result: .void))))
}

/// A result of a type.
func result(
  _ type: CType = .integer(.int), use: ResultUse = .returned, failure: FailureCondition? = nil, freedBy: String? = nil
) -> DescribedResult<CType> {
  .value(ResultValue(type: type, swiftType: "T", use: use, failure: failure, freedBy: freedBy))
}

/// The plan of a call as text.
func plan(_ function: FunctionDescription, isSerial: Bool = false) -> String {
  Lowering.plan(of: function, isSerial: isSerial).text(for: function)
}
