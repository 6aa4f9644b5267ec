internal import Caisson
internal import Fixtures

extension ScalarPlaces where Value == CChar {
  static let char = ScalarPlaces(
    echo: { try $0.echoChar($1) }, next: { try $0.nextChar($1) }, bump: { try $0.bumpChar(&$1) },
    last: { try $0.lastChar($1) }, call: { try callChar($0, $1) }, box: { try boxChar($0, $1) },
    global: { try globalChar($0, $1) }, variadic: { try $0.variadicChar(0, $1) })
}

private func callChar<L: ScalarFixtures>(_ library: L, _ value: CChar) throws -> (seen: CChar?, result: CChar) {
  var seen: CChar?
  let body = L.Callback { (value: CChar) throws(L.Failure) -> CChar in
    seen = value
    return value
  }
  let result = try library.callChar(body, value)
  return (seen, result)
}

private func boxChar(_ library: some ScalarFixtures, _ value: CChar) throws -> (
  before: CChar, value: CChar, after: CChar
) {
  let box = try library.boxChar(CharBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalChar(_ library: some ScalarFixtures, _ value: CChar) throws -> CChar {
  try library.globalChar.store(value)
  return try library.globalChar.load()
}

extension ScalarPlaces where Value == CSignedChar {
  static let signedChar = ScalarPlaces(
    echo: { try $0.echoSignedChar($1) }, next: { try $0.nextSignedChar($1) }, bump: { try $0.bumpSignedChar(&$1) },
    last: { try $0.lastSignedChar($1) }, call: { try callSignedChar($0, $1) }, box: { try boxSignedChar($0, $1) },
    global: { try globalSignedChar($0, $1) }, variadic: { try $0.variadicSignedChar(0, $1) })
}

private func callSignedChar<L: ScalarFixtures>(_ library: L, _ value: CSignedChar) throws -> (
  seen: CSignedChar?, result: CSignedChar
) {
  var seen: CSignedChar?
  let body = L.Callback { (value: CSignedChar) throws(L.Failure) -> CSignedChar in
    seen = value
    return value
  }
  let result = try library.callSignedChar(body, value)
  return (seen, result)
}

private func boxSignedChar(_ library: some ScalarFixtures, _ value: CSignedChar) throws -> (
  before: CChar, value: CSignedChar, after: CChar
) {
  let box = try library.boxSignedChar(SignedCharBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalSignedChar(_ library: some ScalarFixtures, _ value: CSignedChar) throws -> CSignedChar {
  try library.globalSignedChar.store(value)
  return try library.globalSignedChar.load()
}

extension ScalarPlaces where Value == CUnsignedChar {
  static let unsignedChar = ScalarPlaces(
    echo: { try $0.echoUnsignedChar($1) }, next: { try $0.nextUnsignedChar($1) },
    bump: { try $0.bumpUnsignedChar(&$1) },
    last: { try $0.lastUnsignedChar($1) }, call: { try callUnsignedChar($0, $1) }, box: { try boxUnsignedChar($0, $1) },
    global: { try globalUnsignedChar($0, $1) }, variadic: { try $0.variadicUnsignedChar(0, $1) })
}

private func callUnsignedChar<L: ScalarFixtures>(_ library: L, _ value: CUnsignedChar) throws -> (
  seen: CUnsignedChar?, result: CUnsignedChar
) {
  var seen: CUnsignedChar?
  let body = L.Callback { (value: CUnsignedChar) throws(L.Failure) -> CUnsignedChar in
    seen = value
    return value
  }
  let result = try library.callUnsignedChar(body, value)
  return (seen, result)
}

private func boxUnsignedChar(_ library: some ScalarFixtures, _ value: CUnsignedChar) throws -> (
  before: CChar, value: CUnsignedChar, after: CChar
) {
  let box = try library.boxUnsignedChar(UnsignedCharBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalUnsignedChar(_ library: some ScalarFixtures, _ value: CUnsignedChar) throws -> CUnsignedChar {
  try library.globalUnsignedChar.store(value)
  return try library.globalUnsignedChar.load()
}

extension ScalarPlaces where Value == CShort {
  static let short = ScalarPlaces(
    echo: { try $0.echoShort($1) }, next: { try $0.nextShort($1) }, bump: { try $0.bumpShort(&$1) },
    last: { try $0.lastShort($1) }, call: { try callShort($0, $1) }, box: { try boxShort($0, $1) },
    global: { try globalShort($0, $1) }, variadic: { try $0.variadicShort(0, $1) })
}

private func callShort<L: ScalarFixtures>(_ library: L, _ value: CShort) throws -> (seen: CShort?, result: CShort) {
  var seen: CShort?
  let body = L.Callback { (value: CShort) throws(L.Failure) -> CShort in
    seen = value
    return value
  }
  let result = try library.callShort(body, value)
  return (seen, result)
}

private func boxShort(_ library: some ScalarFixtures, _ value: CShort) throws -> (
  before: CChar, value: CShort, after: CChar
) {
  let box = try library.boxShort(ShortBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalShort(_ library: some ScalarFixtures, _ value: CShort) throws -> CShort {
  try library.globalShort.store(value)
  return try library.globalShort.load()
}

extension ScalarPlaces where Value == CUnsignedShort {
  static let unsignedShort = ScalarPlaces(
    echo: { try $0.echoUnsignedShort($1) }, next: { try $0.nextUnsignedShort($1) },
    bump: { try $0.bumpUnsignedShort(&$1) },
    last: { try $0.lastUnsignedShort($1) }, call: { try callUnsignedShort($0, $1) },
    box: { try boxUnsignedShort($0, $1) },
    global: { try globalUnsignedShort($0, $1) }, variadic: { try $0.variadicUnsignedShort(0, $1) })
}

private func callUnsignedShort<L: ScalarFixtures>(_ library: L, _ value: CUnsignedShort) throws -> (
  seen: CUnsignedShort?, result: CUnsignedShort
) {
  var seen: CUnsignedShort?
  let body = L.Callback { (value: CUnsignedShort) throws(L.Failure) -> CUnsignedShort in
    seen = value
    return value
  }
  let result = try library.callUnsignedShort(body, value)
  return (seen, result)
}

private func boxUnsignedShort(_ library: some ScalarFixtures, _ value: CUnsignedShort) throws -> (
  before: CChar, value: CUnsignedShort, after: CChar
) {
  let box = try library.boxUnsignedShort(UnsignedShortBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalUnsignedShort(_ library: some ScalarFixtures, _ value: CUnsignedShort) throws -> CUnsignedShort {
  try library.globalUnsignedShort.store(value)
  return try library.globalUnsignedShort.load()
}

extension ScalarPlaces where Value == CInt {
  static let int = ScalarPlaces(
    echo: { try $0.echoInt($1) }, next: { try $0.nextInt($1) }, bump: { try $0.bumpInt(&$1) },
    last: { try $0.lastInt($1) }, call: { try callInt($0, $1) }, box: { try boxInt($0, $1) },
    global: { try globalInt($0, $1) }, variadic: { try $0.variadicInt(0, $1) })
}

private func callInt<L: ScalarFixtures>(_ library: L, _ value: CInt) throws -> (seen: CInt?, result: CInt) {
  var seen: CInt?
  let body = L.Callback { (value: CInt) throws(L.Failure) -> CInt in
    seen = value
    return value
  }
  let result = try library.callInt(body, value)
  return (seen, result)
}

private func boxInt(_ library: some ScalarFixtures, _ value: CInt) throws -> (before: CChar, value: CInt, after: CChar)
{
  let box = try library.boxInt(IntBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalInt(_ library: some ScalarFixtures, _ value: CInt) throws -> CInt {
  try library.globalInt.store(value)
  return try library.globalInt.load()
}

extension ScalarPlaces where Value == CUnsignedInt {
  static let unsignedInt = ScalarPlaces(
    echo: { try $0.echoUnsignedInt($1) }, next: { try $0.nextUnsignedInt($1) }, bump: { try $0.bumpUnsignedInt(&$1) },
    last: { try $0.lastUnsignedInt($1) }, call: { try callUnsignedInt($0, $1) }, box: { try boxUnsignedInt($0, $1) },
    global: { try globalUnsignedInt($0, $1) }, variadic: { try $0.variadicUnsignedInt(0, $1) })
}

private func callUnsignedInt<L: ScalarFixtures>(_ library: L, _ value: CUnsignedInt) throws -> (
  seen: CUnsignedInt?, result: CUnsignedInt
) {
  var seen: CUnsignedInt?
  let body = L.Callback { (value: CUnsignedInt) throws(L.Failure) -> CUnsignedInt in
    seen = value
    return value
  }
  let result = try library.callUnsignedInt(body, value)
  return (seen, result)
}

private func boxUnsignedInt(_ library: some ScalarFixtures, _ value: CUnsignedInt) throws -> (
  before: CChar, value: CUnsignedInt, after: CChar
) {
  let box = try library.boxUnsignedInt(UnsignedIntBox(before: 1, value: value, after: 2))
  return (box.before, box.value, box.after)
}

private func globalUnsignedInt(_ library: some ScalarFixtures, _ value: CUnsignedInt) throws -> CUnsignedInt {
  try library.globalUnsignedInt.store(value)
  return try library.globalUnsignedInt.load()
}
