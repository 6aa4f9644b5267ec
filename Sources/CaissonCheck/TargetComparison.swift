public import CaissonModel

/// The differences between targets in a description's types: sizes, alignments, offsets of fields.
public struct TargetComparison: Sendable {
  /// A size, alignment or offset that is not the same on all targets.
  public struct Row: Hashable, Sendable, Codable {
    /// The C type.
    public var type: String
    /// The property that differs: `size`, `alignment`, or the offset of the field of this name.
    public var part: String
    /// The value on each target, in bytes, or in bits for a bit-field; nil if there is none.
    public var values: [String?]
  }

  /// The targets, in the order of the arguments.
  public let targets: [String]
  /// The rows, in the order of the description.
  public let rows: [Row]

  /// - Parameters:
  ///   - library: the description.
  ///   - headers: the declarations of its headers on each target.
  public init(of library: LibraryDescription, on headers: [(target: String, model: HeaderModel)]) {
    targets = headers.map(\.target)
    rows = library.types.records.filter(\.isNamed).flatMap { record -> [Row] in
      let layouts = headers.map { $0.model.recordedLayout(of: record.name) }
      let type = record.name.description
      var parts = [
        Row(type: type, part: "size", values: layouts.map { $0.map { "\($0.size)" } }),
        Row(type: type, part: "alignment", values: layouts.map { $0.map { "\($0.alignment)" } }),
      ]
      for field in record.fields where !field.name.isEmpty {
        let places = layouts.map { layout in
          layout?.fields.first { $0.name == field.name }.map { field in
            field.bitWidth == nil ? "\(field.bitOffset / 8)" : "bit \(field.bitOffset)"
          }
        }
        parts.append(Row(type: type, part: field.name, values: places))
      }
      return parts.filter { Set($0.values).count > 1 }
    }
  }

  /// The rows as a table, for a terminal.
  public var text: String {
    if rows.isEmpty { return "the types have the same layout on \(targets.joined(separator: ", "))" }
    let table = [["", ""] + targets] + rows.map { [$0.type, $0.part] + $0.values.map { $0 ?? "-" } }
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      row.enumerated().map { column, text in
        let padding = String(repeating: " ", count: widths[column] - text.count)
        // Align words to the left, numbers to the right.
        return column < 2 ? text + padding : padding + text
      }.joined(separator: "  ")
    }
    return (["differences between the targets, in bytes:"] + lines).joined(separator: "\n")
  }
}
