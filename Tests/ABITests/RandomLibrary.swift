internal import CaissonModel
internal import TestSupport

/// A library that does not exist yet: random signatures, for each a function of that type, and a function that calls one.
struct RandomLibrary {
  let seed: UInt64
  let name: String
  let records: RandomRecords
  /// The types of all arguments and of the result. First come those of records that are said to be disputed.
  let prototypes: [FunctionType]
  /// The number of named parameters in the prototype of a variadic function.
  let fixedCounts: [Int: Int]

  var types: TypeTable { records.types }

  init(seed: UInt64, count: Int) {
    var random = SplitMix64(seed: seed)
    self.seed = seed
    name = "Random\(seed)"
    records = RandomRecords(count: count * 3 / 4 + 1, random: SplitMix64(seed: random.next()))
    var prototypes = records.disputedNames.map { name -> FunctionType in
      // With what shows which registers a record took.
      let words: [CType] = [.integer(.long), .floating(.double), .record(name)]
      return FunctionType(parameters: [.record(name)] + words + words, result: .void)
    }
    var fixedCounts: [Int: Int] = [:]
    for _ in 0..<count {
      var parameters: [CType] = []
      for _ in 0..<random.number(0...(random.chance(50) ? 6 : 24)) { parameters.append(Self.type(records, &random)) }
      if random.chance(10), !parameters.isEmpty {
        let fixed = random.number(1...parameters.count)
        fixedCounts[prototypes.count] = fixed
        for index in fixed..<parameters.count { parameters[index] = Self.argument(parameters[index], records) }
      }
      let result = random.chance(15) ? .void : Self.type(records, &random)
      prototypes.append(FunctionType(parameters: parameters, result: result))
    }
    self.prototypes = prototypes
    self.fixedCounts = fixedCounts
  }

  /// A type of which an argument can be that the prototype does not name. What C makes of a `_Float16` is not settled; of what
  /// is aligned to 16 bytes and passed in registers, GCC 12 crashes where `va_arg` finds it unaligned.
  private static func argument(_ type: CType, _ records: RandomRecords) -> CType {
    guard let layout = type.layout(in: .host, types: records.types) else { return type }
    let isWide = layout.alignment > 8 && layout.size <= 16 && type != .floating(.longDouble)
    return isWide || type == .floating(.float16) ? .floating(.double) : type.promoted
  }

  private static func type(_ records: RandomRecords, _ random: inout SplitMix64) -> CType {
    if random.number(1...1500) == 1 { return .record(random.pick(records.oddNames)) }
    return random.chance(55) ? .record(random.pick(records.names)) : RandomTypes.scalar(&random)
  }

  /// The function of a prototype.
  func function(_ index: Int) -> FunctionDescription {
    let prototype = prototypes[index]
    let parameters = prototype.parameters.enumerated().map { position, type in
      Self.parameter(position, type)
    }
    var function = Self.function(.symbol(Self.symbol(of: index)), parameters, result: prototype.result)
    function.namedParameterCount = fixedCounts[index]
    return function
  }

  /// The function that is given a pointer to one of the prototype, and calls it.
  func caller(_ index: Int) -> FunctionDescription {
    let type = CType.pointer(to: .function(prototypes[index]))
    let upcall = Marshalling.upcall(Upcall(callbackType: "Any"))
    return Self.function(.symbol(Self.symbol(ofCaller: index)), [Self.parameter(0, type, upcall)], result: .void)
  }

  static func symbol(of index: Int) -> String { "f\(index)" }
  static func symbol(ofCaller index: Int) -> String { "c\(index)" }

  static func parameter(
    _ position: Int, _ type: CType, _ marshalling: Marshalling = .value(isNullable: false)
  ) -> ParameterDescription {
    let parameter = SwiftParameter(name: "a\(position)", swiftType: "Any", marshalling: marshalling)
    return ParameterDescription(type: type, source: .argument(parameter))
  }

  static func function(_ callee: Callee, _ parameters: [ParameterDescription], result: CType) -> FunctionDescription {
    var function = FunctionDescription(callee, name: "", parameters: parameters, place: RandomRecords.place)
    if result != .void { function.result = .value(ResultValue(type: result, swiftType: "Any")) }
    return function
  }

  /// The description, as one would be read: functions first, the callers behind them.
  var description: LibraryDescription {
    LibraryDescription(
      name: name, access: "internal", headers: ["\"library.h\""], link: [], documentation: [],
      functions: prototypes.indices.map(function) + prototypes.indices.map(caller), types: types,
      place: RandomRecords.place)
  }
}
