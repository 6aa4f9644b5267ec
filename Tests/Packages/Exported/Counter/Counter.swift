import CaissonExport

/// Counters, for C.
///
/// The library of the tests: one export of each kind. */ ends no comment here.
@ExportLibrary("counter") public enum CounterLibrary {}

/// How large a number is.
@ExportEnum("counter_kind") public enum Kind: CInt {
  /// Below ten.
  case small
  case veryLarge = 10
  @Export("COUNTER_KIND_NONE") case none = -1
}

/// Colours in a byte.
@ExportEnum("counter_tint") public enum Tint: UInt8 { case red = 1, blue = 200 }

/// What an add can run into.
enum CounterError: CInt, Error {
  case overflow = 7
  case notANumber = 0
}

/// A reason without a number.
struct Refusal: Error, CustomStringConvertible {
  let description: String
}

/// A counter that C can hold.
@ExportClass("counter") public final class Counter {
  private var sum: CInt
  private var watcher: ((CInt) -> Void)?

  /// Makes a counter.
  @Export("counter_new") public init(start: CInt) { sum = start }

  /// Makes a counter of a text with a number in it.
  @Export("counter_parse") public init(parsing text: String) throws {
    guard let number = CInt(text) else { throw Refusal(description: "'\(text)' is no number") }
    sum = number
  }

  /// Makes a counter if the number is not negative.
  @Export("counter_new_unsigned") public init?(unsigned number: CInt) {
    if number < 0 { return nil }
    sum = number
  }

  /// Adds, and gives the sum.
  @Export("counter_add") public func add(_ number: CInt) throws -> CInt {
    let (sum, overflow) = self.sum.addingReportingOverflow(number)
    if overflow { throw CounterError.overflow }
    if number == -99 { throw CounterError.notANumber }
    self.sum = sum
    watcher?(sum)
    return sum
  }

  /// The sum.
  @Export("counter_value") public func value() -> CInt { sum }

  /// The sum in words, behind a prefix.
  @Export("counter_name") public func name(prefix: String?) -> String { "\(prefix ?? "counter") \(sum)" }

  /// The digits of the sum.
  @Export("counter_bytes") public func bytes() -> [UInt8] { Array("\(sum)".utf8) }

  /// The numbers below the sum; refuses negative sums.
  @Export("counter_numbers") public func numbers() throws -> [CInt] {
    guard sum >= 0 else { throw Refusal(description: "negative") }
    return Array(0..<sum)
  }

  /// Calls for each number below the sum.
  @Export("counter_each") public func each(_ body: (CInt) -> Void) { for number in 0..<max(sum, 0) { body(number) } }

  /// Calls for each number below the sum in words, until the function returns what is not 0.
  @Export("counter_each_name") public func eachName(_ body: (String, Kind, Counter?) throws -> Void) throws {
    for number in 0..<max(sum, 0) { try body("number \(number)", number < 10 ? .small : .veryLarge, self) }
  }

  /// Calls after each addition, from now on.
  @Export("counter_watch") public func watch(_ watcher: @escaping (CInt) -> Void) { self.watcher = watcher }

  /// Calls after each addition, or no more.
  @Export("counter_watch_or_not") public func watchOrNot(_ watcher: ((CInt) -> Void)?) { self.watcher = watcher }

  /// How large the sum is.
  @Export("counter_kind_of") public func kind() -> Kind { sum < 0 ? .none : sum < 10 ? .small : .veryLarge }

  /// A new counter with the sum of both.
  @Export("counter_joined") public func joined(with other: Counter?) -> Counter {
    Counter(start: sum + (other?.sum ?? 0))
  }

  /// The version.
  @Export("counter_version") public static func version() -> String { "1.0" }
}

/// A total that several threads can use.
@ExportClass("counter_total") public final class Total: Sendable {
  /// Makes a total.
  @Export("counter_total_new") public init() {}

  /// The same as before.
  @Export("counter_total_same") public func same() -> Total { self }
}

/// The sum of some numbers.
@Export("counter_sum") public func sum(_ numbers: Span<CInt>) -> CLong {
  var sum = 0
  for index in numbers.indices { sum += CLong(numbers[index]) }
  return sum
}

/// How many bytes are not zero.
@Export("counter_count_bytes") public func countBytes(_ bytes: UnsafeRawBufferPointer) -> CInt {
  unsafe CInt(bytes.count { $0 != 0 })
}

/// Doubles numbers where they are.
@Export("counter_double") public func double(_ numbers: inout MutableSpan<Double>) {
  for index in numbers.indices { numbers[index] *= 2 }
}

/// The mean of an array.
@Export("counter_mean") public func mean(of numbers: [Double]) throws -> Double {
  if numbers.isEmpty { throw Refusal(description: "no numbers") }
  return numbers.reduce(0, +) / Double(numbers.count)
}

/// The sign of a kind; true if it is a real one.
@Export("counter_is_real") public func isReal(_ kind: Kind, class tint: Tint) -> Bool { kind != .none && tint == .red }

/// Does nothing, and cannot fail.
@Export("counter_nothing") public func nothing(_ x: CInt, _ y: CUnsignedLongLong) {}

/// A text that C cannot hold.
@Export("counter_cut") public func cut() -> String { "a\0b" }
