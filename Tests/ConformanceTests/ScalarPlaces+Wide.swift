internal import Caisson
internal import Fixtures

extension ScalarPlaces where Value == CLong {
  static let long = ScalarPlaces(
    echo: { try $0.echoLong($1) }, next: { try $0.nextLong($1) }, bump: { try $0.bumpLong(&$1) },
    last: { try $0.lastLong($1) }, call: { try callLong($0, $1) }, box: { try boxLong($0, $1) },
    global: { try globalLong($0, $1) }, variadic: { try $0.variadicLong(0, $1) })
}

private func callLong<L: ScalarFixtures>(_ library: L, _ value: CLong) throws -> (seen: CLong?, result: CLong) {
  var seen: CLong?
  let body = L.Callback { (value: CLong) throws(L.Failure) -> CLong in
    seen = value
    return value
  }
  let result = try library.callLong(body, value)
  return (seen, result)
}

private func boxLong(_ library: some ScalarFixtures, _ value: CLong) throws -> (
  before: CChar, value: CLong, after: CChar
) {
  let box = try library.boxLong(LongBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalLong(_ library: some ScalarFixtures, _ value: CLong) throws -> CLong {
  try library.globalLong.store(value)
  return try library.globalLong.load()
}

extension ScalarPlaces where Value == CUnsignedLong {
  static let unsignedLong = ScalarPlaces(
    echo: { try $0.echoUnsignedLong($1) }, next: { try $0.nextUnsignedLong($1) },
    bump: { try $0.bumpUnsignedLong(&$1) },
    last: { try $0.lastUnsignedLong($1) }, call: { try callUnsignedLong($0, $1) }, box: { try boxUnsignedLong($0, $1) },
    global: { try globalUnsignedLong($0, $1) }, variadic: { try $0.variadicUnsignedLong(0, $1) })
}

private func callUnsignedLong<L: ScalarFixtures>(_ library: L, _ value: CUnsignedLong) throws -> (
  seen: CUnsignedLong?, result: CUnsignedLong
) {
  var seen: CUnsignedLong?
  let body = L.Callback { (value: CUnsignedLong) throws(L.Failure) -> CUnsignedLong in
    seen = value
    return value
  }
  let result = try library.callUnsignedLong(body, value)
  return (seen, result)
}

private func boxUnsignedLong(_ library: some ScalarFixtures, _ value: CUnsignedLong) throws -> (
  before: CChar, value: CUnsignedLong, after: CChar
) {
  let box = try library.boxUnsignedLong(UnsignedLongBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalUnsignedLong(_ library: some ScalarFixtures, _ value: CUnsignedLong) throws -> CUnsignedLong {
  try library.globalUnsignedLong.store(value)
  return try library.globalUnsignedLong.load()
}

extension ScalarPlaces where Value == CLongLong {
  static let longLong = ScalarPlaces(
    echo: { try $0.echoLongLong($1) }, next: { try $0.nextLongLong($1) }, bump: { try $0.bumpLongLong(&$1) },
    last: { try $0.lastLongLong($1) }, call: { try callLongLong($0, $1) }, box: { try boxLongLong($0, $1) },
    global: { try globalLongLong($0, $1) }, variadic: { try $0.variadicLongLong(0, $1) })
}

private func callLongLong<L: ScalarFixtures>(_ library: L, _ value: CLongLong) throws -> (
  seen: CLongLong?, result: CLongLong
) {
  var seen: CLongLong?
  let body = L.Callback { (value: CLongLong) throws(L.Failure) -> CLongLong in
    seen = value
    return value
  }
  let result = try library.callLongLong(body, value)
  return (seen, result)
}

private func boxLongLong(_ library: some ScalarFixtures, _ value: CLongLong) throws -> (
  before: CChar, value: CLongLong, after: CChar
) {
  let box = try library.boxLongLong(LongLongBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalLongLong(_ library: some ScalarFixtures, _ value: CLongLong) throws -> CLongLong {
  try library.globalLongLong.store(value)
  return try library.globalLongLong.load()
}

extension ScalarPlaces where Value == CUnsignedLongLong {
  static let unsignedLongLong = ScalarPlaces(
    echo: { try $0.echoUnsignedLongLong($1) }, next: { try $0.nextUnsignedLongLong($1) },
    bump: { try $0.bumpUnsignedLongLong(&$1) },
    last: { try $0.lastUnsignedLongLong($1) }, call: { try callUnsignedLongLong($0, $1) },
    box: { try boxUnsignedLongLong($0, $1) },
    global: { try globalUnsignedLongLong($0, $1) }, variadic: { try $0.variadicUnsignedLongLong(0, $1) })
}

private func callUnsignedLongLong<L: ScalarFixtures>(_ library: L, _ value: CUnsignedLongLong) throws -> (
  seen: CUnsignedLongLong?, result: CUnsignedLongLong
) {
  var seen: CUnsignedLongLong?
  let body = L.Callback { (value: CUnsignedLongLong) throws(L.Failure) -> CUnsignedLongLong in
    seen = value
    return value
  }
  let result = try library.callUnsignedLongLong(body, value)
  return (seen, result)
}

private func boxUnsignedLongLong(_ library: some ScalarFixtures, _ value: CUnsignedLongLong) throws -> (
  before: CChar, value: CUnsignedLongLong, after: CChar
) {
  let box = try library.boxUnsignedLongLong(UnsignedLongLongBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalUnsignedLongLong(_ library: some ScalarFixtures, _ value: CUnsignedLongLong) throws
  -> CUnsignedLongLong
{
  try library.globalUnsignedLongLong.store(value)
  return try library.globalUnsignedLongLong.load()
}

extension ScalarPlaces where Value == Int64 {
  static let int64 = ScalarPlaces(
    echo: { try $0.echoInt64($1) }, next: { try $0.nextInt64($1) }, bump: { try $0.bumpInt64(&$1) },
    last: { try $0.lastInt64($1) }, call: { try callInt64($0, $1) }, box: { try boxInt64($0, $1) },
    global: { try globalInt64($0, $1) }, variadic: { try $0.variadicInt64(0, $1) })
}

private func callInt64<L: ScalarFixtures>(_ library: L, _ value: Int64) throws -> (seen: Int64?, result: Int64) {
  var seen: Int64?
  let body = L.Callback { (value: Int64) throws(L.Failure) -> Int64 in
    seen = value
    return value
  }
  let result = try library.callInt64(body, value)
  return (seen, result)
}

private func boxInt64(_ library: some ScalarFixtures, _ value: Int64) throws -> (
  before: CChar, value: Int64, after: CChar
) {
  let box = try library.boxInt64(Int64Box(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalInt64(_ library: some ScalarFixtures, _ value: Int64) throws -> Int64 {
  try library.globalInt64.store(value)
  return try library.globalInt64.load()
}

extension ScalarPlaces where Value == CSize {
  static let size = ScalarPlaces(
    echo: { try $0.echoSize($1) }, next: { try $0.nextSize($1) }, bump: { try $0.bumpSize(&$1) },
    last: { try $0.lastSize($1) }, call: { try callSize($0, $1) }, box: { try boxSize($0, $1) },
    global: { try globalSize($0, $1) }, variadic: { try $0.variadicSize(0, $1) })
}

private func callSize<L: ScalarFixtures>(_ library: L, _ value: CSize) throws -> (seen: CSize?, result: CSize) {
  var seen: CSize?
  let body = L.Callback { (value: CSize) throws(L.Failure) -> CSize in
    seen = value
    return value
  }
  let result = try library.callSize(body, value)
  return (seen, result)
}

private func boxSize(_ library: some ScalarFixtures, _ value: CSize) throws -> (
  before: CChar, value: CSize, after: CChar
) {
  let box = try library.boxSize(SizeBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalSize(_ library: some ScalarFixtures, _ value: CSize) throws -> CSize {
  try library.globalSize.store(value)
  return try library.globalSize.load()
}

extension ScalarPlaces where Value == Int128 {
  static let int128 = ScalarPlaces(
    echo: { try $0.echoInt128($1) }, next: { try $0.nextInt128($1) }, bump: { try $0.bumpInt128(&$1) },
    last: { try $0.lastInt128($1) }, call: { try callInt128($0, $1) }, box: { try boxInt128($0, $1) },
    global: { try globalInt128($0, $1) }, variadic: { try $0.variadicInt128(0, $1) })
}

private func callInt128<L: ScalarFixtures>(_ library: L, _ value: Int128) throws -> (seen: Int128?, result: Int128) {
  var seen: Int128?
  let body = L.Callback { (value: Int128) throws(L.Failure) -> Int128 in
    seen = value
    return value
  }
  let result = try library.callInt128(body, value)
  return (seen, result)
}

private func boxInt128(_ library: some ScalarFixtures, _ value: Int128) throws -> (
  before: CChar, value: Int128, after: CChar
) {
  let box = try library.boxInt128(Int128Box(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalInt128(_ library: some ScalarFixtures, _ value: Int128) throws -> Int128 {
  try library.globalInt128.store(value)
  return try library.globalInt128.load()
}

extension ScalarPlaces where Value == UInt128 {
  static let uInt128 = ScalarPlaces(
    echo: { try $0.echoUInt128($1) }, next: { try $0.nextUInt128($1) }, bump: { try $0.bumpUInt128(&$1) },
    last: { try $0.lastUInt128($1) }, call: { try callUInt128($0, $1) }, box: { try boxUInt128($0, $1) },
    global: { try globalUInt128($0, $1) }, variadic: { try $0.variadicUInt128(0, $1) })
}

private func callUInt128<L: ScalarFixtures>(_ library: L, _ value: UInt128) throws -> (seen: UInt128?, result: UInt128)
{
  var seen: UInt128?
  let body = L.Callback { (value: UInt128) throws(L.Failure) -> UInt128 in
    seen = value
    return value
  }
  let result = try library.callUInt128(body, value)
  return (seen, result)
}

private func boxUInt128(_ library: some ScalarFixtures, _ value: UInt128) throws -> (
  before: CChar, value: UInt128, after: CChar
) {
  let box = try library.boxUInt128(UInt128Box(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalUInt128(_ library: some ScalarFixtures, _ value: UInt128) throws -> UInt128 {
  try library.globalUInt128.store(value)
  return try library.globalUInt128.load()
}
