internal import CaissonModel

/// The names of the functions in a library's generated header.
struct StubNames {
  /// The name of the library's protocol.
  let library: String
  /// The lock of the library; nil if it needs none.
  let serial: String?

  init(of library: LibraryDescription) {
    self.library = library.name
    serial = library.isSerial ? "Self._serial" : nil
  }

  private var prefix: String { "caisson_\(library)" }

  /// Returns the stub of a symbol; a number distinguishes stubs with different signatures.
  func stub(of symbol: String, variant: Int) -> String {
    "\(prefix)_\(symbol)" + (variant == 0 ? "" : "_\(variant + 1)")
  }

  /// Returns the C function that returns the entry of a callback.
  func entry(of function: Int, parameter: Int) -> String { "\(prefix)_entry_\(function)_\(parameter)" }

  /// Returns the C function that frees a result.
  func free(of function: Int) -> String { "\(prefix)_free_\(function)" }

  /// Returns the C function that tells whether a symbol is present.
  func presence(of symbol: String) -> String { "\(prefix)_has_\(symbol)" }

  /// Returns the C function that returns the address of a variable.
  func address(of symbol: String) -> String { "\(prefix)_address_of_\(symbol)" }

  /// Returns the mirror of a record.
  func mirror(of record: RecordDescription) -> String {
    let name = record.swiftName.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: "_")
    return "\(prefix)_\(name)"
  }
}
