internal import CaissonEmission
internal import CaissonModel

/// The Swift file with the layouts of a library's partial structures.
struct LayoutFile {
  let library: LibraryDescription
  /// Whether the file also contains the layouts as a part of the description.
  let isDescribed: Bool

  /// The records with a recorded layout.
  private var records: [RecordDescription] {
    library.types.records.filter { $0.isPartial && !$0.recorded.isEmpty }
  }

  var isNeeded: Bool { !records.isEmpty }

  var view: View {
    [
      "source": .text(library.place.file), "library": .text(library.name),
      "isPublic": .flag(library.access == "public"),
      "records": .list(records.map { ["name": .text($0.swiftName), "members": .text(members(of: $0))] }),
    ]
  }

  private var access: String { library.access == "internal" ? "" : library.access + " " }
  private var inlinable: String { library.access == "public" ? "@inlinable " : "" }

  private func members(of record: RecordDescription) -> String {
    var writer = LineWriter(indentation: 1)
    let models = DataModel.bindable.compactMap { model in record.recorded[model].map { (model, $0) } }
    measure("_recordedSize(in dataModel: DataModel)", models.map { ($0.rawValue, "\($1.size)") }, &writer)
    measure("_recordedAlignment(in dataModel: DataModel)", models.map { ($0.rawValue, "\($1.alignment)") }, &writer)
    writer.block("\(inlinable)\(access)static func _recordedBitOffset(of field: Int, in dataModel: DataModel) -> Int {")
    {
      writer in
      writer.line("switch (dataModel, field) {")
      for (model, layout) in models {
        for (index, field) in record.fields.enumerated() {
          guard let place = layout.fields.first(where: { $0.name == field.name }) else { continue }
          writer.line("case (.\(model.rawValue), \(index)): \(place.bitOffset)  // \(field.name)")
        }
      }
      writer.line("default: _layoutNotRecorded()")
      writer.line("}")
    }
    guard isDescribed else { return writer.text }
    writer.block("\(access)static var _recordedLayouts: StaticString {") { writer in
      writer.line("#\"\"\"")
      for line in recorded(models).split(separator: "\n") { writer.line(String(line)) }
      writer.line("\"\"\"#")
    }
    return writer.text
  }

  private func measure(_ signature: String, _ cases: [(String, String)], _ writer: inout LineWriter) {
    writer.block("\(inlinable)\(access)static func \(signature) -> Int {") { writer in
      writer.line("switch dataModel {")
      for (model, value) in cases { writer.line("case .\(model): \(value)") }
      writer.line("default: _layoutNotRecorded()")
      writer.line("}")
    }
  }

  /// Returns the layouts as text in the form that macros write: the part of a description that the generator
  /// contributes.
  private func recorded(_ models: [(DataModel, RecordedLayout)]) -> String {
    let layouts = models.map { LayoutFacts(dataModel: $0, layout: $1.withPlainPointers) }
    do {
      return try FactText.page(of: layouts, depth: 4)
    } catch {
      fatalError("caisson: a recorded layout cannot be written: \(error)")
    }
  }
}

extension RecordedLayout {
  /// The layout with all pointers as `void *`: the target of a pointer does not affect how it is passed.
  fileprivate var withPlainPointers: RecordedLayout {
    var layout = self
    for index in layout.fields.indices { layout.fields[index].type = layout.fields[index].type.withPlainPointers }
    return layout
  }
}

extension CType {
  fileprivate var withPlainPointers: CType {
    switch self {
    case .pointer: .pointer(to: .void)
    case .const(let type): .const(type.withPlainPointers)
    case .array(let element, let count): .array(of: element.withPlainPointers, count: count)
    case .function: .void
    case .void, .integer, .floating, .complex, .record, .enumeration, .opaque: self
    }
  }
}
