internal import CaissonCheck
internal import CaissonModel

/// Finds a structure or a union in what headers declare, by what a person calls it.
struct RecordSearch {
  let model: HeaderModel
  /// The header, as messages name it.
  let header: String

  /// The record's name in C.
  ///
  /// - Parameter type: `struct stat`, a typedef's name, or a tag alone.
  func name(of type: String) throws -> String {
    let type = type.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for name in [type, "struct \(type)", "union \(type)"] {
      let record = model.aliases[name] ?? name
      if model.types.record(named: record) != nil { return record }
      let known = model.aliases[name] == nil ? "'\(record)'" : "'\(type)' is '\(record)', which"
      if let refused = model.inexpressible.first(where: { $0.kind == .record && $0.name == record }) {
        let isOther = model.dataModel == .llp64 && refused.reason.contains("the compiler's layout")
        let why = isOther ? "\nOn Windows, bit-fields lie by rules that are not known here." : ""
        throw ToolError.input("\(known) cannot be drawn: \(refused.reason) (\(refused.place))\(why)")
      }
      if model.types.opaques.contains(where: { $0.name == record }) || model.aliases[name] != nil {
        throw ToolError.input(
          "\(known) is opaque: \(header) declares it without its fields, and so it has no layout that could be drawn")
      }
    }
    throw ToolError.input("\(header) declares no structure or union '\(type)'\(hint(for: type))")
  }

  private func hint(for type: String) -> String {
    if let question = Suggestion(among: candidates).question(about: type) { return ": \(question)" }
    let names = candidates.prefix(5).map { "'\($0)'" }
    if names.isEmpty { return ", nor any other" }
    return "; it declares \(names.joined(separator: ", "))\(candidates.count > names.count ? ", …" : "")"
  }

  /// The names that a person can give; those that C libraries keep to themselves come last.
  private var candidates: [String] {
    let records = model.types.records.filter { $0.isNamed && !$0.name.hasPrefix("__typeof__") }.map(\.name)
    let refused = model.inexpressible.filter { $0.kind == .record }.map(\.name)
    let all = records + refused + model.types.opaques.map(\.name)
    let enumerations = Set(model.types.enumerations.compactMap(\.name))
    let aliases = model.aliases.filter { !enumerations.contains($0.value) }.keys
    let names = Set(all.filter { !$0.contains("__typeof__") && !$0.contains("(") } + aliases)
    return names.sorted { left, right in
      let ranks = (Self.tagless(left).hasPrefix("_") ? 1 : 0, Self.tagless(right).hasPrefix("_") ? 1 : 0)
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
  }

  private static func tagless(_ name: String) -> String {
    for tag in ["struct ", "union "] where name.hasPrefix(tag) { return String(name.dropFirst(tag.count)) }
    return name
  }
}
