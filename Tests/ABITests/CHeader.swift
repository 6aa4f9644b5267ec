internal import CaissonModel

/// The header of a random library, as a person would write it.
struct CHeader {
  let library: RandomLibrary

  var text: String {
    let enumerations = """
      enum plain { PLAIN };
      enum negative { NEGATIVE = -1 };
      """
    let records = library.types.records.filter(\.isNamed).map { declaration(of: $0, named: "\($0.name)") }
    let functions = library.prototypes.indices.flatMap { index in
      [library.function(index), library.caller(index)].map { $0.prototype + ";" }
    }
    let headers = ["stddef.h", "stdint.h", "sys/socket.h", "sys/types.h", "uchar.h", "wchar.h"]
    let includes = headers.map { "#include <\($0)>" }
    return (includes + [enumerations] + records + functions)
      .joined(separator: "\n") + "\n"
  }

  /// The declaration of a record, for who has to understand what became of one; empty for other types.
  func declaration(of type: CType) -> String {
    guard case .record(let name) = type, let record = library.types.record(named: name) else { return "" }
    return declaration(of: record, named: "\(name)")
  }

  /// The declaration of a record, and those of its anonymous members inside it.
  private func declaration(of record: RecordDescription, named name: String) -> String {
    let fields = record.fields.map { "  " + declaration(of: $0) + ";\n" }.joined()
    let attributes = attributes(isPacked: record.isPacked, alignment: record.alignment)
    let text = "\(name) {\n\(fields)}\(attributes);"
    guard let pack = record.pack else { return text }
    return "#pragma pack(push, \(pack))\n\(text)\n#pragma pack(pop)"
  }

  private func declaration(of field: RecordDescription.Field) -> String {
    if field.name.isEmpty, case .record(let name) = field.type, let inner = library.types.record(named: name) {
      // The semicolon is the field's own.
      let text = declaration(of: inner, named: inner.kind == .union ? "union" : "struct")
      guard inner.pack != nil else { return String(text.dropLast()) }
      return "\n" + text.replacing(";\n#pragma pack(pop)", with: ";\n#pragma pack(pop)\n")
    }
    let width = field.bitWidth.map { " : \($0)" } ?? ""
    return field.type.declaration(of: field.name) + width
      + attributes(isPacked: field.isPacked, alignment: field.alignment)
  }

  private func attributes(isPacked: Bool, alignment: Int?) -> String {
    let all = [isPacked ? "packed" : nil, alignment.map { "aligned(\($0))" }].compactMap(\.self)
    return all.isEmpty ? "" : " __attribute__((\(all.joined(separator: ", "))))"
  }
}
