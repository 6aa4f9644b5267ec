internal import CaissonModel

/// The C side of a random library: functions that note what they were given, leaf by leaf and by name, and give back what
/// they are told to.
struct CFunctions {
  let library: RandomLibrary

  /// The values that C records, and those that it returns: two buffers of the library.
  static let noted = "abi_noted"
  static let given = "abi_given"
  static let bufferSize = 1 << 16

  var text: String {
    """
    #include <stdarg.h>
    #include "library.h"
    unsigned char \(Self.noted)[\(Self.bufferSize)], \(Self.given)[\(Self.bufferSize)];
    #define NOTE(leaf, at) __builtin_memcpy(\(Self.noted) + at, &leaf, sizeof leaf);
    #define NOTE_INTEGER(leaf, at) { long long v = (long long)leaf; __builtin_memcpy(\(Self.noted) + at, &v, 8); }
    #define GIVE(leaf, at) __builtin_memcpy((void *)&leaf, \(Self.given) + at, sizeof leaf);
    #define GIVE_BITS(leaf, at) { long long v; __builtin_memcpy(&v, \(Self.given) + at, 8); leaf = v; }

    """ + library.prototypes.indices.map { function($0) + caller($0) }.joined()
  }

  private func function(_ index: Int) -> String {
    let prototype = library.prototypes[index]
    let arguments = Self.arguments(of: prototype)
    let fixed = library.fixedCounts[index] ?? arguments.count
    let parameters = arguments[..<fixed].map { $0.type.declaration(of: $0.name) }
    let list = parameters.isEmpty ? ["void"] : parameters + (library.fixedCounts[index] == nil ? [] : ["..."])
    let symbol = RandomLibrary.symbol(of: index)
    let declaration = prototype.result.declaration(of: "\(symbol)(\(list.joined(separator: ", ")))")
    var body = arguments[fixed...].map { argument in
      "\(argument.type.declaration(of: argument.name)) = va_arg(list, \(argument.type));\n"
    }.joined()
    if library.fixedCounts[index] != nil { body = "va_list list;\nva_start(list, a\(fixed - 1));\n" + body }
    body += note(Parcel(arguments, in: library.records))
    if prototype.result != .void {
      let result = give(Parcel(Self.result(of: prototype), in: library.records))
      body += "\(prototype.result.declaration(of: "r"));\n\(result)return r;\n"
    }
    return "\(declaration) {\n\(body)}\n"
  }

  private func caller(_ index: Int) -> String {
    let prototype = library.prototypes[index]
    let arguments = Self.arguments(of: prototype)
    let locals = arguments.map { $0.type.declaration(of: $0.name) + ";\n" }.joined()
    let values = give(Parcel(arguments, in: library.records))
    let pointer = CType.pointer(to: .function(prototype)).declaration(of: "callback")
    let call = "callback(\(arguments.map(\.name).joined(separator: ", ")));\n"
    let start = "void \(RandomLibrary.symbol(ofCaller: index))(\(pointer)) {\n\(locals)\(values)"
    guard prototype.result != .void else { return "\(start)\(call)}\n" }
    let result = note(Parcel(Self.result(of: prototype), in: library.records))
    return "\(start)\(prototype.result.declaration(of: "r")) = \(call)\(result)}\n"
  }

  static func arguments(of prototype: FunctionType) -> [(name: String, type: CType)] {
    prototype.parameters.enumerated().map { ("a\($0)", $1) }
  }

  static func result(of prototype: FunctionType) -> [(name: String, type: CType)] {
    prototype.result == .void ? [] : [("r", prototype.result)]
  }

  private func note(_ parcel: Parcel) -> String {
    parcel.items.map { item in
      "\(item.isInteger ? "NOTE_INTEGER" : "NOTE")(\(item.name), \(item.offset))\n"
    }.joined()
  }

  private func give(_ parcel: Parcel) -> String {
    parcel.items.map { item in
      "\(item.leaf.bitWidth == nil ? "GIVE" : "GIVE_BITS")(\(item.name), \(item.offset))\n"
    }.joined()
  }
}

extension Parcel.Item {
  /// Whether C notes it as 8 bytes: a bit-field, or an integer argument or result, so that one shows of which the caller
  /// did not extend what the callee relies on.
  var isInteger: Bool { leaf.bitWidth != nil || leaf.path.isEmpty && extended != nil }

  /// The value that C records.
  var noted: [UInt8] { leaf.path.isEmpty ? extended ?? form : form }

  /// An integer of up to 8 bytes, extended to 8.
  private var extended: [UInt8]? {
    guard leaf.bitWidth == nil, case .integer(let type) = leaf.type.underlying, leaf.size <= 8 else { return nil }
    let isNegative = type.isSigned(in: .host) && form.last.map { $0 >= 0x80 } == true
    return form + [UInt8](repeating: isNegative ? 0xff : 0, count: 8 - form.count)
  }
}

extension CType {
  /// The integer type of an enumeration; other types themselves.
  fileprivate var underlying: CType {
    if case .enumeration(_, let type) = self { .integer(type) } else { self }
  }
}
