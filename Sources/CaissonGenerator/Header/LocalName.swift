/// Names inside the functions of the generated header.
///
/// They are reserved: no function, type or macro of a library has them.
enum LocalName {
  /// The stub's own result.
  static let result = "__result"
  /// Where a result that is no word is written to.
  static let resultBytes = "__result_bytes"
  /// Where `errno` is written to.
  static let errorNumber = "__error_number"
  /// A record with a value for each field.
  static let fields = "__fields"
  /// A pointer that is freed.
  static let pointer = "__pointer"

  /// A parameter.
  static func parameter(_ index: Int) -> String { "__\(index)" }

  /// The value of a parameter that is passed as bytes.
  static func value(_ index: Int) -> String { "__value\(index)" }
}
