/// Names inside the functions of the generated header.
///
/// They are reserved identifiers, which no function, type or macro of a library may use.
enum LocalName {
  /// The stub's own result.
  static let result = "__result"
  /// The pointer through which a result that is not a word is stored.
  static let resultBytes = "__result_bytes"
  /// The pointer through which `errno` is stored.
  static let errorNumber = "__error_number"
  /// A record with a value for each field.
  static let fields = "__fields"
  /// A pointer to free.
  static let pointer = "__pointer"

  /// Returns the name of a parameter.
  static func parameter(_ index: Int) -> String { "__\(index)" }

  /// Returns the name of the value of a parameter that is passed as bytes.
  static func value(_ index: Int) -> String { "__value\(index)" }
}
