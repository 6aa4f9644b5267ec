internal import Caisson
internal import Fixtures

extension ScalarPlaces where Value == Float {
  static let float = ScalarPlaces(
    echo: { try $0.echoFloat($1) }, next: { try $0.nextFloat($1) }, bump: { try $0.bumpFloat(&$1) },
    last: { try $0.lastFloat($1) }, call: { try callFloat($0, $1) }, box: { try boxFloat($0, $1) },
    global: { try globalFloat($0, $1) }, variadic: { try $0.variadicFloat(0, $1) })
}

private func callFloat<L: ScalarFixtures>(_ library: L, _ value: Float) throws -> (seen: Float?, result: Float) {
  var seen: Float?
  let body = L.Callback { (value: Float) throws(L.Failure) -> Float in
    seen = value
    return value
  }
  let result = try library.callFloat(body, value)
  return (seen, result)
}

private func boxFloat(_ library: some ScalarFixtures, _ value: Float) throws -> (
  before: CChar, value: Float, after: CChar
) {
  let box = try library.boxFloat(FloatBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalFloat(_ library: some ScalarFixtures, _ value: Float) throws -> Float {
  try library.globalFloat.store(value)
  return try library.globalFloat.load()
}

extension ScalarPlaces where Value == Double {
  static let double = ScalarPlaces(
    echo: { try $0.echoDouble($1) }, next: { try $0.nextDouble($1) }, bump: { try $0.bumpDouble(&$1) },
    last: { try $0.lastDouble($1) }, call: { try callDouble($0, $1) }, box: { try boxDouble($0, $1) },
    global: { try globalDouble($0, $1) }, variadic: { try $0.variadicDouble(0, $1) })
}

private func callDouble<L: ScalarFixtures>(_ library: L, _ value: Double) throws -> (seen: Double?, result: Double) {
  var seen: Double?
  let body = L.Callback { (value: Double) throws(L.Failure) -> Double in
    seen = value
    return value
  }
  let result = try library.callDouble(body, value)
  return (seen, result)
}

private func boxDouble(_ library: some ScalarFixtures, _ value: Double) throws -> (
  before: CChar, value: Double, after: CChar
) {
  let box = try library.boxDouble(DoubleBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalDouble(_ library: some ScalarFixtures, _ value: Double) throws -> Double {
  try library.globalDouble.store(value)
  return try library.globalDouble.load()
}

extension ScalarPlaces where Value == CLongDouble {
  static let longDouble = ScalarPlaces(
    echo: { try $0.echoLongDouble($1) }, next: { try $0.nextLongDouble($1) }, bump: { try $0.bumpLongDouble(&$1) },
    last: { try $0.lastLongDouble($1) }, call: { try callLongDouble($0, $1) }, box: { try boxLongDouble($0, $1) },
    global: { try globalLongDouble($0, $1) }, variadic: { try $0.variadicLongDouble(0, $1) })
}

private func callLongDouble<L: ScalarFixtures>(_ library: L, _ value: CLongDouble) throws -> (
  seen: CLongDouble?, result: CLongDouble
) {
  var seen: CLongDouble?
  let body = L.Callback { (value: CLongDouble) throws(L.Failure) -> CLongDouble in
    seen = value
    return value
  }
  let result = try library.callLongDouble(body, value)
  return (seen, result)
}

private func boxLongDouble(_ library: some ScalarFixtures, _ value: CLongDouble) throws -> (
  before: CChar, value: CLongDouble, after: CChar
) {
  let box = try library.boxLongDouble(LongDoubleBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalLongDouble(_ library: some ScalarFixtures, _ value: CLongDouble) throws -> CLongDouble {
  try library.globalLongDouble.store(value)
  return try library.globalLongDouble.load()
}

extension ScalarPlaces where Value == Float16 {
  static let half = ScalarPlaces(
    echo: { try $0.echoHalf($1) }, next: { try $0.nextHalf($1) }, bump: { try $0.bumpHalf(&$1) },
    last: { try $0.lastHalf($1) }, call: { try callHalf($0, $1) }, box: { try boxHalf($0, $1) },
    global: { try globalHalf($0, $1) }, variadic: { try $0.variadicHalf(0, $1) })
}

private func callHalf<L: ScalarFixtures>(_ library: L, _ value: Float16) throws -> (seen: Float16?, result: Float16) {
  var seen: Float16?
  let body = L.Callback { (value: Float16) throws(L.Failure) -> Float16 in
    seen = value
    return value
  }
  let result = try library.callHalf(body, value)
  return (seen, result)
}

private func boxHalf(_ library: some ScalarFixtures, _ value: Float16) throws -> (
  before: CChar, value: Float16, after: CChar
) {
  let box = try library.boxHalf(HalfBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalHalf(_ library: some ScalarFixtures, _ value: Float16) throws -> Float16 {
  try library.globalHalf.store(value)
  return try library.globalHalf.load()
}

extension ScalarPlaces where Value == CComplex<Float> {
  static let complexFloat = ScalarPlaces(
    echo: { try $0.echoComplexFloat($1) }, next: { try $0.nextComplexFloat($1) },
    bump: { try $0.bumpComplexFloat(&$1) },
    last: { try $0.lastComplexFloat($1) }, call: { try callComplexFloat($0, $1) }, box: { try boxComplexFloat($0, $1) },
    global: { try globalComplexFloat($0, $1) }, variadic: { try $0.variadicComplexFloat(0, $1) })
}

private func callComplexFloat<L: ScalarFixtures>(_ library: L, _ value: CComplex<Float>) throws -> (
  seen: CComplex<Float>?, result: CComplex<Float>
) {
  var seen: CComplex<Float>?
  let body = L.Callback { (value: CComplex<Float>) throws(L.Failure) -> CComplex<Float> in
    seen = value
    return value
  }
  let result = try library.callComplexFloat(body, value)
  return (seen, result)
}

private func boxComplexFloat(_ library: some ScalarFixtures, _ value: CComplex<Float>) throws -> (
  before: CChar, value: CComplex<Float>, after: CChar
) {
  let box = try library.boxComplexFloat(ComplexFloatBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalComplexFloat(_ library: some ScalarFixtures, _ value: CComplex<Float>) throws -> CComplex<Float> {
  try library.globalComplexFloat.store(value)
  return try library.globalComplexFloat.load()
}

extension ScalarPlaces where Value == CComplex<Double> {
  static let complexDouble = ScalarPlaces(
    echo: { try $0.echoComplexDouble($1) }, next: { try $0.nextComplexDouble($1) },
    bump: { try $0.bumpComplexDouble(&$1) },
    last: { try $0.lastComplexDouble($1) }, call: { try callComplexDouble($0, $1) },
    box: { try boxComplexDouble($0, $1) },
    global: { try globalComplexDouble($0, $1) }, variadic: { try $0.variadicComplexDouble(0, $1) })
}

private func callComplexDouble<L: ScalarFixtures>(_ library: L, _ value: CComplex<Double>) throws -> (
  seen: CComplex<Double>?, result: CComplex<Double>
) {
  var seen: CComplex<Double>?
  let body = L.Callback { (value: CComplex<Double>) throws(L.Failure) -> CComplex<Double> in
    seen = value
    return value
  }
  let result = try library.callComplexDouble(body, value)
  return (seen, result)
}

private func boxComplexDouble(_ library: some ScalarFixtures, _ value: CComplex<Double>) throws -> (
  before: CChar, value: CComplex<Double>, after: CChar
) {
  let box = try library.boxComplexDouble(ComplexDoubleBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalComplexDouble(_ library: some ScalarFixtures, _ value: CComplex<Double>) throws -> CComplex<Double> {
  try library.globalComplexDouble.store(value)
  return try library.globalComplexDouble.load()
}

extension ScalarPlaces where Value == Bool {
  static let bool = ScalarPlaces(
    echo: { try $0.echoBool($1) }, next: { try $0.nextBool($1) }, bump: { try $0.bumpBool(&$1) },
    last: { try $0.lastBool($1) }, call: { try callBool($0, $1) }, box: { try boxBool($0, $1) },
    global: { try globalBool($0, $1) }, variadic: { try $0.variadicBool(0, $1) })
}

private func callBool<L: ScalarFixtures>(_ library: L, _ value: Bool) throws -> (seen: Bool?, result: Bool) {
  var seen: Bool?
  let body = L.Callback { (value: Bool) throws(L.Failure) -> Bool in
    seen = value
    return value
  }
  let result = try library.callBool(body, value)
  return (seen, result)
}

private func boxBool(_ library: some ScalarFixtures, _ value: Bool) throws -> (before: CChar, value: Bool, after: CChar)
{
  let box = try library.boxBool(BoolBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalBool(_ library: some ScalarFixtures, _ value: Bool) throws -> Bool {
  try library.globalBool.store(value)
  return try library.globalBool.load()
}
