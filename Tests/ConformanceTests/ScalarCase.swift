internal import Caisson
internal import Fixtures
internal import Testing

/// A scalar type in one of the places that a value can have.
struct ScalarCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let run: @Sendable (any ScalarFixtures) throws -> Void
}

/// The fixtures of a scalar type, on any back end.
struct ScalarPlaces<Value: CValue & Equatable & Sendable>: Sendable {
  let echo: @Sendable (any ScalarFixtures, Value) throws -> Value
  let next: @Sendable (any ScalarFixtures, Value) throws -> Value
  let bump: @Sendable (any ScalarFixtures, inout Value) throws -> Void
  let last: @Sendable (any ScalarFixtures, [Value]) throws -> Value
  let call: @Sendable (any ScalarFixtures, Value) throws -> (seen: Value?, result: Value)
  let box: @Sendable (any ScalarFixtures, Value) throws -> (before: CChar, value: Value, after: CChar)
  let global: @Sendable (any ScalarFixtures, Value) throws -> Value
  let variadic: @Sendable (any ScalarFixtures, Value) throws -> Value

  /// A case for each place.
  func cases(_ name: String, _ values: [Value], successor: @escaping @Sendable (Value) -> Value) -> [ScalarCase] {
    func each(_ place: String, _ check: @escaping @Sendable (any ScalarFixtures, Value) throws -> Void) -> ScalarCase {
      ScalarCase(testDescription: "\(name): \(place)") { library in
        for value in values { try check(library, value) }
      }
    }
    return [
      each("parameter and result") { library, value in
        let result = try echo(library, value)
        #expect(result == value)
      },
      each("result through a pointer") { library, value in
        let result = try next(library, value)
        #expect(result == successor(value))
      },
      each("inout") { library, value in
        var changed = value
        try bump(library, &changed)
        #expect(changed == successor(value))
      },
      each("array") { library, value in
        let result = try last(library, values + [value])
        #expect(result == value)
      },
      each("callback") { library, value in
        let (seen, result) = try call(library, value)
        #expect(seen == value && result == value)
      },
      each("structure by value") { library, value in
        let box = try box(library, value)
        #expect(box.before == 2 && box.value == successor(value) && box.after == 1)
      },
      each("variable") { library, value in
        let result = try global(library, value)
        #expect(result == value)
      },
      each("variadic argument") { library, value in
        let result = try variadic(library, value)
        #expect(result == value)
      },
    ]
  }
}
