/// The class of an eightbyte of a value in the System V ABI for x86-64, section "Parameter Passing".
enum SystemVClass: Equatable {
  case none
  case integer
  case sse
  case x87
  case x87Upper
  case memory

  /// Returns the class of an eightbyte that two fields share.
  ///
  /// It is not associative: a nested type is merged as a whole.
  func merged(with other: SystemVClass) -> SystemVClass {
    switch (self, other) {
    case (let one, let two) where one == two: one
    case (.none, let two): two
    case (let one, .none): one
    case (.memory, _), (_, .memory): .memory
    case (.integer, _), (_, .integer): .integer
    case (.x87, _), (_, .x87), (.x87Upper, _), (_, .x87Upper): .memory
    default: .sse
    }
  }
}
