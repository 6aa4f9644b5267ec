internal import CaissonModel

/// A number or a pointer inside a value: how C names it, and where our layout has it.
struct Leaf {
  /// The path after the value's name in C: `.f3.f1[2]`; empty for the value itself.
  var path: String
  /// A scalar, or a complex number.
  var type: CType
  /// The offset in bits from the beginning of the value.
  var bitOffset: Int
  /// For a bit-field: its width, in bits.
  var bitWidth: Int?

  /// All of a type, in the order of the declaration; of a union, those of one member.
  static func leaves(of type: CType, in records: RandomRecords) -> [Leaf] {
    var leaves: [Leaf] = []
    collect(type, "", 0, records, &leaves)
    return leaves
  }

  private static func collect(
    _ type: CType, _ path: String, _ bitOffset: Int, _ records: RandomRecords, _ leaves: inout [Leaf]
  ) {
    switch type.unqualified {
    case .void: break
    case .array(let element, let count):
      let size = element.layout(in: .host, types: records.types)?.size ?? 0
      for index in 0..<(count ?? 0) {
        collect(element, "\(path)[\(index)]", bitOffset + 8 * size * index, records, &leaves)
      }
    case .record(let name):
      let record = records.types.record(named: name)
      let fields = record?.layout(in: .host, types: records.types)?.fields ?? []
      for (index, field) in fields.enumerated() {
        if let active = records.activeMembers[name], active != index { continue }
        let start = bitOffset + field.bitOffset
        let path = field.name.isEmpty ? path : "\(path).\(field.name)"
        if field.bitWidth == nil {
          collect(field.type, path, start, records, &leaves)
        } else if !field.name.isEmpty {
          leaves.append(Leaf(path: path, type: field.type, bitOffset: start, bitWidth: field.bitWidth))
        }
      }
    case let scalar: leaves.append(Leaf(path: path, type: scalar, bitOffset: bitOffset))
    }
  }

  /// The size of its type, in bytes.
  var size: Int { type.layout(in: .host, types: TypeTable())?.size ?? 0 }

  /// The size of its form, in which Swift and C tell each other of it: the bytes of a plain field, and of a bit-field the
  /// value as 8 bytes.
  var formSize: Int { bitWidth == nil ? size : 8 }

  /// The form of a leaf in a value's bytes.
  func form(in bytes: UnsafeRawPointer) -> [UInt8] {
    guard let bitWidth else {
      return (0..<size).map { bytes.load(fromByteOffset: bitOffset / 8 + $0, as: UInt8.self) }
    }
    var form = [UInt8](repeating: 0, count: 8)
    for bit in 0..<bitWidth {
      let at = bitOffset + bit
      let value = bytes.load(fromByteOffset: at / 8, as: UInt8.self) >> (at % 8) & 1
      form[bit / 8] |= value << (bit % 8)
    }
    return form
  }

  /// Writes a leaf's form into a value's bytes.
  func write(_ form: [UInt8], into bytes: UnsafeMutableRawPointer) {
    guard let bitWidth else {
      for (index, byte) in form.enumerated() {
        bytes.storeBytes(of: byte, toByteOffset: bitOffset / 8 + index, as: UInt8.self)
      }
      return
    }
    for bit in 0..<bitWidth {
      let at = bitOffset + bit
      var byte = bytes.load(fromByteOffset: at / 8, as: UInt8.self) & ~(1 << (at % 8))
      byte |= (form[bit / 8] >> (bit % 8) & 1) << (at % 8)
      bytes.storeBytes(of: byte, toByteOffset: at / 8, as: UInt8.self)
    }
  }

  /// The form with all that is no part of the value set to zero: what follows the 80 bits of a `long double`, and the bits of
  /// a bit-field's integer above its width.
  func meaning(of form: [UInt8]) -> [UInt8] {
    if let bitWidth {
      return form.enumerated().map { index, byte in
        byte & UInt8(truncatingIfNeeded: (1 << max(0, min(8, bitWidth - 8 * index))) - 1)
      }
    }
    guard DataModel.host.longDoubleIsX87, parts == .longDouble else { return form }
    return form.enumerated().map { $0 % 16 < 10 ? $1 : 0 }
  }

  /// The type of the floating numbers that it is made of.
  var parts: FloatingType? {
    switch type {
    case .floating(let type), .complex(let type): type
    default: nil
    }
  }
}
