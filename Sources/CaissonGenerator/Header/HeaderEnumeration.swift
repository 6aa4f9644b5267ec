internal import CaissonModel

/// An enumeration in the generated header: its width and its values are compared with C's.
struct HeaderEnumeration {
  let enumeration: EnumerationDescription

  var checks: [HeaderCheck] { [width].compactMap(\.self) + values }

  /// The check of the width; nil if the enumeration has no name.
  private var width: HeaderCheck? {
    guard let name = enumeration.name else { return nil }
    return HeaderCheck(
      enumeration.statesRawType ? .rawType : .width, enumeration.swiftName,
      [name.description, enumeration.rawType.rawValue],
      at: enumeration.place)
  }

  private var values: [HeaderCheck] {
    enumeration.enumerators.map { enumerator in
      .integer(
        enumerator.name, enumerator.value, named: "\(enumeration.swiftName).\(enumerator.swiftName)",
        at: enumeration.place)
    }
  }
}
