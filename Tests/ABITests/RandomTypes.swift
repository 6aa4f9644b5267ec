internal import CaissonModel
internal import TestSupport

/// The types that random signatures are made of, beside records.
enum RandomTypes {
  private static let integers: [CType] = IntegerType.allCases.map { .integer($0) }

  /// Enumerations of the C source: with negative numbers, and without.
  static let enumerations = [
    EnumerationDescription(
      name: .enumeration("plain"), swiftName: "Plain", rawType: .unsignedInt, statesRawType: true,
      place: RandomRecords.place),
    EnumerationDescription(
      name: .enumeration("negative"), swiftName: "Negative", rawType: .int, statesRawType: true,
      place: RandomRecords.place),
  ]

  private static let enumerationTypes: [CType] = enumerations.compactMap { enumeration in
    enumeration.name.map { .enumeration($0, enumeration.rawType) }
  }

  static func isEnumeration(_ type: CType) -> Bool { enumerationTypes.contains(type) }

  static let bitFieldTypes: [CType] =
    [
      .bool, .char, .signedChar, .unsignedChar, .short, .unsignedShort, .int, .unsignedInt, .long, .unsignedLong,
      .longLong, .unsignedLongLong, .uint8, .int16, .uint32, .int64,
    ].map { .integer($0) } + enumerationTypes

  private static let pointers: [CType] = [
    .pointer(to: .void), .pointer(to: .const(.integer(.char))), .pointer(to: .pointer(to: .floating(.double))),
    .pointer(to: .function(FunctionType(parameters: [.integer(.int)], result: .void))),
  ]

  /// A number or a pointer. Those whose passing has rules of its own come more often than there are types of them.
  static func scalar(_ random: inout SplitMix64) -> CType {
    switch random.number(1...100) {
    case ...35: random.pick(integers)
    case ...50: .floating(.float)
    case ...65: .floating(.double)
    case ...72: .floating(.float16)
    case ...78: .floating(.longDouble)
    case ...86: .complex(random.pick([.float, .double, .longDouble]))
    case ...91: .integer(random.pick([.int128, .unsignedInt128]))
    case ...95: random.pick(enumerationTypes)
    default: random.pick(pointers)
    }
  }
}
