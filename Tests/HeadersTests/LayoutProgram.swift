internal import CaissonHeaders
internal import CaissonModel

/// Our layouts as C, so that a compiler can contradict them.
struct LayoutProgram {
  let model: HeaderModel
  let header: String
  /// The names of records that are left out.
  var excluded: Set<CTypeName> = []

  /// The records that C can name.
  private var records: [RecordDescription] {
    model.types.records.filter { $0.isNamed && !excluded.contains($0.name) }
  }

  /// Assertions of size, alignment and offsets.
  var assertions: String {
    var lines = ["#include \"\(header)\""]
    for record in records {
      guard let layout = record.layout(in: model.dataModel, types: model.types) else { continue }
      let name = record.name
      lines.append("_Static_assert(sizeof(\(name)) == \(layout.size), \"size of \(name)\");")
      lines.append("_Static_assert(_Alignof(\(name)) == \(layout.alignment), \"alignment of \(name)\");")
      for field in fields(of: layout) where field.bitWidth == nil {
        lines.append(
          "_Static_assert(__builtin_offsetof(\(name), \(field.name)) == \(field.bitOffset / 8), "
            + "\"offset of \(field.name) in \(name)\");")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A program that fills each bit-field with ones, and says which of them do not lie where we think they do.
  var bitFieldProgram: String {
    var lines = ["#include \"\(header)\"", "#include <stdio.h>", "#include <string.h>", "int main(void) {"]
    for record in records {
      guard let layout = record.layout(in: model.dataModel, types: model.types) else { continue }
      for field in fields(of: layout) {
        guard let width = field.bitWidth else { continue }
        lines.append(
          """
            {
              \(record.name) value;
              unsigned char *bytes = (unsigned char *)&value;
              memset(&value, 0, sizeof value);
              value.\(field.name) = \(field.type == .integer(.bool) ? 1 : -1);
              int right = 1;
              for (int bit = 0; bit < \(layout.size * 8); bit++) {
                int belongs = bit >= \(field.bitOffset) && bit < \(field.bitOffset + width);
                right &= (bytes[bit / 8] >> bit % 8 & 1) == belongs;
              }
              if (!right) puts("\(record.name): \(field.name) is not \(width) bits from bit \(field.bitOffset)");
            }
          """)
      }
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// The fields that have a name, those of anonymous members too.
  private func fields(of layout: RecordedLayout) -> [RecordedLayout.Field] {
    layout.fields.flatMap { field -> [RecordedLayout.Field] in
      guard field.name.isEmpty else { return [field] }
      guard case .record(let name) = field.type,
        let member = model.types.record(named: name)?.layout(in: model.dataModel, types: model.types)
      else { return [] }
      return fields(of: member).map { inner in
        var inner = inner
        inner.bitOffset += field.bitOffset
        return inner
      }
    }
  }
}
