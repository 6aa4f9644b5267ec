internal import CaissonModel

/// The plan of the static back end's Swift file: its names, and the views of its templates.
struct StaticPlan {
  let library: LibraryDescription
  private let names: StubNames
  private let functions: [StaticFunction]

  init(_ library: LibraryDescription) {
    self.library = library
    let names = StubNames(of: library)
    self.names = names
    functions = PlannedStub.all(of: library, names: names).map { StaticFunction($0, names: names) }
  }

  /// The name of the C module.
  var cModule: String { "C" + library.name }

  private var source: String { library.place.file }

  var moduleMapView: View {
    [
      "source": .text(source), "module": .text(cModule), "header": .text(cModule + ".h"),
      "link": .list(library.link.map { ["library": .text($0)] }),
    ]
  }

  func swiftView(fingerprint: String?) -> View {
    let isPublic = library.access == "public"
    let access = library.access == "internal" ? "" : library.access + " "
    return [
      "source": .text(source), "fingerprint": .list(fingerprint.map { [["line": .text($0)]] } ?? []),
      "module": .text(cModule), "library": .text(library.name),
      "isSerial": .flag(library.isSerial), "typeName": .text(library.name + "Static"), "access": .text(access),
      "stubsAccess": .text(isPublic ? "public " : "internal "), "isPublic": .flag(isPublic),
      "inlinable": .text(isPublic ? "@inlinable " : ""), "usable": .text(isPublic ? "@usableFromInline " : ""),
      // A type of the module with the same name would take precedence over an inherited one.
      "typeNames": .list(
        library.typeNames.map { name in
          let fits = "  \(access)typealias \(name.name) = \(name.swiftType)".count <= 120
          return ["name": .text(name.name), "type": .text((fits ? " " : "\n    ") + name.swiftType)]
        }),
      "functions": .list(functions.map { $0.swiftView(access: (isPublic ? "@inlinable " : "") + access) }),
      "globals": .list(library.globals.map { StaticGlobal(global: $0, names: names).swiftView }),
      "constants": .list(library.constants.map { StaticConstant(constant: $0).swiftView }),
    ]
  }
}
