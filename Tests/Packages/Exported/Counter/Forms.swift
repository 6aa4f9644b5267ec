// The forms that a counter has no use for.
import CaissonExport

/// A name of the module's own for a number.
public typealias Amount = Int32

/// An error that says its status itself.
public enum Reason: ExportedError {
  case tooLarge(CInt)
  case odd

  public var exportedCode: CInt {
    switch self {
    case .tooLarge(let by): by
    case .odd: -5
    }
  }
}

extension Reason: CustomStringConvertible {
  public var description: String { "unreasonable" }
}

/// The days of a week.
@ExportEnum("forms_day") public enum Day: CUnsignedLongLong {
  case monday
  case sunday = 18_446_744_073_709_551_615

  /// The other day.
  @Export("forms_day_other") public func other() -> Day { self == .monday ? .sunday : .monday }

  /// The first day.
  @Export("forms_day_first") public static func first() -> Day { .monday }

  /// The day of a number, or an error.
  @Export("forms_day_numbered") public init(numbered number: Int64) throws {
    guard number == 0 else { throw Reason.odd }
    self = .monday
  }
}

/// The smallest numbers.
@ExportEnum("forms_low") public enum Low: Int64 {
  case lowest = -9_223_372_036_854_775_808
  case zero = 0
}

/// Throws an error with the status that it is given, by a typed throw.
@Export("forms_throw") public func fail(with status: CInt) throws(Reason) { throw .tooLarge(status) }

/// A text, or none.
@Export("forms_text") public func text(_ isThere: Bool, _ text: String?) throws -> String? {
  isThere ? text ?? "null" : nil
}

/// The amounts added up.
@Export("forms_amount") public func amount(_ first: Amount, _ others: [Amount]) -> Amount { others.reduce(first, +) }

/// The amounts below a number.
@Export("forms_amounts") public func amounts(below number: Amount) -> [Amount] { Array(0..<number) }

/// Writes a byte over bytes.
@Export("forms_fill") public func fill(_ bytes: inout MutableRawSpan, with byte: UInt8) {
  for offset in 0..<bytes.byteCount { bytes.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self) }
}

/// Writes numbers over numbers.
@Export("forms_count_up") public func countUp(_ numbers: UnsafeMutableBufferPointer<Float>) {
  for index in numbers.indices { unsafe numbers[index] = Float(index) }
}

/// The first byte, or -1.
@Export("forms_first_byte") public func firstByte(of bytes: RawSpan) -> CInt {
  bytes.isEmpty ? -1 : unsafe CInt(bytes.unsafeLoad(as: UInt8.self))
}

/// The same pointer.
@Export("forms_pointer") public func pointer(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  unsafe pointer
}

/// Null for null.
@Export("forms_const_pointer") public func constPointer(_ pointer: UnsafeRawPointer?) -> UnsafeRawPointer? {
  unsafe pointer
}

/// The first number for which the function is true.
@Export("forms_first") public func first(below end: Int, where isRight: (Int, Day) -> Bool, say: (String?) -> CLong)
  -> Int
{
  let found = (0..<end).first { isRight($0, .sunday) } ?? -1
  return found + say(nil) + say("x")
}

/// Runs something now, that could run elsewhere.
@Export("forms_run") public func run(_ body: @escaping @Sendable () throws -> Void) throws { try body() }

/// The value of a counter, from outside of its type.
@Export("forms_value") public func value(of counter: Counter, or int64_t: Counter?) throws -> CInt {
  counter.value()
}

/// The size of what has several names in Swift.
@Export("forms_sizes") public func sizes(
  _ size: CSize, _ difference: CPointerDifference, _ wide: CWideCharacter, _ char: CChar, _ max: CIntMax
) -> CUnsignedIntPointer {
  size + UInt(difference) + UInt(wide) + UInt(char) + UInt(max)
}
