internal import CaissonDiagnostics
internal import CaissonModel

/// Finds a structure or a union among the declarations of headers, by the name that the user gives.
struct RecordSearch {
  let model: HeaderModel
  /// The header, as messages name it.
  let header: String

  /// Returns the C name of the record.
  ///
  /// - Parameter type: `struct stat`, a typedef's name, or only a tag.
  func name(of type: String) throws -> CTypeName {
    let meant = CTypeName(notation: type)
    for name in Self.names(meant) {
      let record = model.resolve(name)
      if model.types.record(named: record) != nil { return record }
      let known = record == name ? "'\(record)'" : "'\(name)' is '\(record)', which"
      if let declared = model.unsupported.first(where: { $0.kind == .record && $0.typeName == record }) {
        throw ToolError.input("\(known) cannot be drawn: \(declared.reason) (\(declared.place))\(why(declared.reason))")
      }
      if model.types.opaques.contains(where: { $0.name == record }) || record != name {
        throw ToolError.input(
          "\(known) is opaque: \(header) does not declare its fields, so its layout is unknown")
      }
    }
    let text = type.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    throw ToolError.input("\(header) declares no structure or union '\(text)'\(hint(for: meant ?? .typedef(text)))")
  }

  /// Returns the cause of a difference in layout, if it is the target.
  private func why(_ reason: UnsupportedReason) -> String {
    guard case .layout = reason, model.dataModel == .llp64 else { return "" }
    return "\nThe rules of Windows for bit-fields are not supported."
  }

  /// Returns the names that the user may mean: a lone name may be a tag.
  private static func names(_ name: CTypeName?) -> [CTypeName] {
    if case .typedef(let tag)? = name {
      [.typedef(tag), .structure(tag), .union(tag)]
    } else {
      name.map { [$0] } ?? []
    }
  }

  private func hint(for type: CTypeName) -> String {
    if let question = Suggestion(among: candidates).question(about: type) { return ": \(question)" }
    let names = candidates.prefix(5).map { "'\($0)'" }
    if names.isEmpty { return ", nor any other" }
    return "; it declares \(names.joined(separator: ", "))\(candidates.count > names.count ? ", …" : "")"
  }

  /// The names that the user can give; reserved names, with an underscore, come last.
  private var candidates: [CTypeName] {
    let unsupported = model.unsupported.filter { $0.kind == .record }.compactMap(\.typeName)
    let all = model.types.records.map(\.name) + unsupported + model.types.opaques.map(\.name)
    let enumerations = Set(model.types.enumerations.compactMap(\.name))
    let aliases = model.aliases.filter { !enumerations.contains($0.value) }.keys
    return Set(all.filter(\.hasOwnName) + aliases.map(CTypeName.typedef)).sorted { Self.order($0) < Self.order($1) }
  }

  private static func order(_ name: CTypeName) -> (Int, String) {
    (name.identifier?.first == "_" ? 1 : 0, name.description)
  }
}
