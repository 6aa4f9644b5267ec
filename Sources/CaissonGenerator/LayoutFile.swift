internal import CaissonEmission
internal import CaissonModel

/// The Swift file that holds the layouts of the records that a library describes in part.
struct LayoutFile {
  let library: LibraryDescription

  /// The records whose layout was recorded.
  private var records: [RecordDescription] {
    library.types.records.filter { $0.isPartial && !$0.recorded.isEmpty }
  }

  var isNeeded: Bool { !records.isEmpty }

  var view: View {
    [
      "source": .text(library.place.file), "runtimeAccess": .text(library.access + " "),
      "records": .list(records.map { ["name": .text($0.swiftName), "members": .text(members(of: $0))] }),
    ]
  }

  private var access: String { library.access == "internal" ? "" : library.access + " " }
  private var inlinable: String { library.access == "public" ? "@inlinable " : "" }

  private func members(of record: RecordDescription) -> String {
    var writer = LineWriter(indentation: 1)
    let models = DataModel.bindable.compactMap { model in record.recorded[model].map { (model, $0) } }
    measure("recordedSize(in dataModel: DataModel)", models.map { ($0.rawValue, "\($1.size)") }, &writer)
    measure("recordedAlignment(in dataModel: DataModel)", models.map { ($0.rawValue, "\($1.alignment)") }, &writer)
    writer.block("\(inlinable)\(access)static func recordedBitOffset(of field: Int, in dataModel: DataModel) -> Int {")
    {
      writer in
      writer.line("switch (dataModel, field) {")
      for (model, layout) in models {
        for (index, field) in record.fields.enumerated() {
          guard let place = layout.fields.first(where: { $0.name == field.name }) else { continue }
          writer.line("case (.\(model.rawValue), \(index)): \(place.bitOffset)  // \(field.name)")
        }
      }
      writer.line("default: RecordedLayout.missing(Self.self)")
      writer.line("}")
    }
    writer.block("\(access)static var recordedLayouts: [DataModel: RecordedLayout] {") { writer in
      writer.line("[")
      for (model, layout) in models {
        writer.line("  .\(model.rawValue): RecordedLayout(")
        writer.line("    size: \(layout.size), alignment: \(layout.alignment),")
        writer.line("    fields: [")
        for field in layout.fields { writer.line("      \(expression(field)),") }
        writer.line("    ]),")
      }
      writer.line("]")
    }
    return writer.text
  }

  private func measure(_ signature: String, _ cases: [(String, String)], _ writer: inout LineWriter) {
    writer.block("\(inlinable)\(access)static func \(signature) -> Int {") { writer in
      writer.line("switch dataModel {")
      for (model, value) in cases { writer.line("case .\(model): \(value)") }
      writer.line("default: RecordedLayout.missing(Self.self)")
      writer.line("}")
    }
  }

  private func expression(_ field: RecordedLayout.Field) -> String {
    let width = field.bitWidth.map { ", bitWidth: \($0)" } ?? ""
    return ".init(name: \"\(field.name)\", type: \(expression(field.type)), bitOffset: \(field.bitOffset)\(width))"
  }

  /// A type as an expression of Swift; scalars, and what the described fields are made of.
  private func expression(_ type: CType) -> String {
    switch type {
    case .void: ".void"
    case .integer(let type): ".integer(.\(type))"
    case .floating(let type): ".floating(.\(type))"
    case .complex(let type): ".complex(.\(type))"
    // To what a pointer points does not change how it is passed.
    case .pointer: ".pointer(to: .void)"
    case .const(let type): ".const(\(expression(type)))"
    case .array(let element, let count): ".array(of: \(expression(element)), count: \(count.map { "\($0)" } ?? "nil"))"
    case .record(let name): ".record(\"\(cString(name))\")"
    case .enumeration(let name, let type): ".enumeration(\"\(cString(name))\", .\(type))"
    case .opaque(let name): ".opaque(\"\(cString(name))\")"
    case .function: ".void"
    }
  }
}
