internal import CaissonModel

/// How a library is written for the static back end: the names, and the views of its templates.
struct StaticPlan {
  let library: LibraryDescription
  let functions: [StaticFunction]

  init(_ library: LibraryDescription) {
    self.library = library
    var symbols: Set<String> = []
    functions = library.functions.enumerated().map { index, function in
      StaticFunction(
        function, index: index, library: library.name, isFirstOfSymbol: symbols.insert(function.symbol).inserted)
    }
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

  var headerView: View {
    [
      "source": .text(source),
      "guard": .text("CAISSON_\(library.name.uppercased())_H"),
      "headers": .list(library.headers.map { ["header": .text($0)] }),
      "enumerations": .list(library.types.enumerations.map(enumerationView)),
      "structures": .list(library.types.structures.map { StaticStructure($0, library: library).view }),
      "functions": .list(functions.map(\.headerView)),
    ]
  }

  private func enumerationView(_ enumeration: EnumerationDescription) -> View {
    let (name, type) = (enumeration.name, enumeration.rawType)
    var condition = "sizeof(\(name)) == sizeof(\(type.rawValue))"
    var message = "\(enumeration.swiftName): '\(name)' is not as wide as '\(type.rawValue)'"
    if enumeration.statesRawType {
      condition += " && ((\(name))-1 > 0) == ((\(type.rawValue))-1 > 0)"
      message += ", or not as signed"
    }
    let view: View = [
      "swiftName": .text(enumeration.swiftName), "condition": .text(condition), "message": .text(cString(message)),
    ]
    return view.placed(at: enumeration.place)
  }

  var swiftView: View {
    let isPublic = library.access == "public"
    let access = library.access == "internal" ? "" : library.access + " "
    return [
      "source": .text(source), "module": .text(cModule), "library": .text(library.name),
      "typeName": .text(library.name + "Static"), "access": .text(access),
      "stubsAccess": .text(isPublic ? "public " : "internal "), "runtimeAccess": .text(library.access + " "),
      "inlinable": .text(isPublic ? "@inlinable " : ""), "usable": .text(isPublic ? "@usableFromInline " : ""),
      "typeNames": .list(library.typeNames.map { ["name": .text($0.name), "type": .text($0.swiftType)] }),
      "functions": .list(functions.map(\.swiftView)),
    ]
  }
}

/// A text inside a string literal of C.
func cString(_ text: String) -> String {
  text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
}
