internal import CaissonModel

/// A structure in the header of stubs: a mirror made of what the description says, compared with the real one.
struct StaticStructure {
  private let structure: StructureDescription
  private let library: LibraryDescription

  init(_ structure: StructureDescription, library: LibraryDescription) {
    self.structure = structure
    self.library = library
  }

  var view: View {
    let view: View = [
      "name": .text(structure.name), "swiftName": .text(structure.swiftName), "mirror": .text(mirror),
      "values": .text(structure.fields.map { "(\($0.type))0" }.joined(separator: ", ")),
      "fields": .list(structure.fields.map { ["declaration": .text($0.type.declaration(of: $0.name))] }),
      "assertions": .list(assertions.map(view)),
    ]
    return view.placed(at: structure.place)
  }

  private typealias Assertion = (condition: String, message: String)

  private var mirror: String {
    let name = structure.swiftName.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: "_")
    return "caisson_\(library.name)_\(name)"
  }

  private func view(_ assertion: Assertion) -> View {
    [
      "condition": .text(assertion.condition),
      "message": .text(cString("\(structure.swiftName): \(assertion.message)")),
    ]
  }

  private var assertions: [Assertion] {
    let name = structure.name
    return structure.fields.flatMap(assertions(of:)) + [
      ("sizeof(\(name)) == sizeof(struct \(mirror))", "'\(name)' has another size: is a field missing?"),
      ("_Alignof(\(name)) == _Alignof(struct \(mirror))", "'\(name)' has another alignment"),
    ] + DataModel.allCases.compactMap(computedSize)
  }

  private func assertions(of field: StructureDescription.Field) -> [Assertion] {
    let (name, offset) = (structure.name, "offsetof(struct \(mirror), \(field.name))")
    return [
      (
        // The types of pointers to the field: on the outside, const is not compared.
        "__builtin_types_compatible_p(__typeof__(&((\(name) *)0)->\(field.name)), \(CType.pointer(to: field.type)))",
        "the field '\(field.name)' of '\(name)' is not '\(field.type)'"
      ),
      (
        "offsetof(\(name), \(field.name)) == \(offset)",
        "the field '\(field.name)' of '\(name)' lies elsewhere: are the fields in the order of the header?"
      ),
    ]
  }

  /// The size that Swift computes is the compiler's, where the compiler's target has this data model.
  private func computedSize(in dataModel: DataModel) -> Assertion? {
    guard let layout = structure.layout(in: dataModel, types: library.types) else { return nil }
    return (
      "sizeof(void *) != \(dataModel.pointerSize) || sizeof(\(structure.name)) == \(layout.size)",
      "Swift computes \(layout.size) bytes for '\(structure.name)'"
    )
  }
}
