internal import CaissonModel

/// How a library is written for the static back end: the names, and the views of its templates.
struct StaticPlan {
  let library: LibraryDescription
  private let names: StubNames
  private let functions: [StaticFunction]

  init(_ library: LibraryDescription) {
    self.library = library
    let names = StubNames(of: library)
    self.names = names
    // Functions of one symbol share a stub if C passes the same to it.
    var signatures: [String: [String]] = [:]
    var optionalSymbols: Set<String> = []
    // What one function of the library needs, another need not look for.
    let needed = library.functions.filter { $0.kind == .function && !$0.isOptional }.map(\.symbol)
    let neededSymbols = Set(needed + library.functions.compactMap(\.freedBy))
    functions = library.functions.enumerated().map { index, function in
      let key = function.kind == .pointer ? "call_\(index)" : function.symbol
      let signature = Stub(function: function, name: "").signature
      let known = signatures[key, default: []].firstIndex(of: signature)
      if known == nil { signatures[key, default: []].append(signature) }
      let variant = known ?? signatures[key, default: []].count - 1
      let stub = Stub(function: function, name: names.stub(of: key, variant: variant))
      let mayBeMissing = function.isOptional && !function.isInline && !neededSymbols.contains(function.symbol)
      return StaticFunction(
        function, index: index, names: names, stub: stub, isFirst: known == nil,
        mayBeMissing: mayBeMissing, definesPresence: mayBeMissing && optionalSymbols.insert(function.symbol).inserted)
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
      "defines": .list(library.defines.map(defineView)),
      "changesGlibc": .flag(library.defines.contains { Self.xOpenMacros.contains($0.name) }),
      "comparesDefines": .flag(library.defines.contains { $0.value != nil }),
      "definedValues": .list(library.defines.compactMap(definedValueView)),
      "headers": .list(library.headers.map { ["header": .text($0)] }),
      "hiddenWords": .text(HiddenMacros.words.hide), "shownWords": .text(HiddenMacros.words.show),
      "hiddenNames": .list(HiddenMacros(of: library).views),
      "enumerations": .list(library.types.enumerations.compactMap(enumerationView)),
      "enumerators": .list(library.types.enumerations.flatMap(enumeratorViews)),
      "records": .list(library.types.records.filter(\.isNamed).map { StaticRecord($0, library: library).view }),
      "globals": .list(library.globals.map { StaticGlobal(global: $0, names: names).headerView }),
      "constants": .list(library.constants.map { StaticConstant(constant: $0).headerView }),
      "functions": .list(functions.map(\.headerView)),
    ]
  }

  /// The macros for which glibc declares what X/Open has.
  private static let xOpenMacros: Set = ["_GNU_SOURCE", "_XOPEN_SOURCE", "_XOPEN_SOURCE_EXTENDED"]

  private func defineView(_ define: MacroDefinition) -> View {
    let view: View = ["name": .text(define.name), "directive": .text(define.directive)]
    return view.placed(at: define.place)
  }

  /// What the macro has to be where it is defined already.
  private func definedValueView(_ define: MacroDefinition) -> View? {
    guard let value = define.value else { return nil }
    let message =
      "'\(define.name)' is defined already, and not as '\(value)', by its spelling: define it as described, or describe it as it is"
    let view: View = ["name": .text(define.name), "value": .text(value), "message": .text(cString(message))]
    return view.placed(at: define.place)
  }

  private func enumerationView(_ enumeration: EnumerationDescription) -> View? {
    guard let name = enumeration.name else { return nil }
    let type = enumeration.rawType
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

  private func enumeratorViews(_ enumeration: EnumerationDescription) -> [View] {
    enumeration.enumerators.map { enumerator in
      let message = "\(enumeration.swiftName).\(enumerator.swiftName): '\(enumerator.name)' is not \(enumerator.value)"
      let view: View = [
        "condition": .text(integerCondition(enumerator.name, equals: enumerator.value)),
        "message": .text(cString(message)),
      ]
      return view.placed(at: enumeration.place)
    }
  }

  func swiftView(fingerprint: String?) -> View {
    let isPublic = library.access == "public"
    let access = library.access == "internal" ? "" : library.access + " "
    return [
      "source": .text(source), "fingerprint": .list(fingerprint.map { [["line": .text($0)]] } ?? []),
      "module": .text(cModule), "library": .text(library.name),
      "isSerial": .flag(library.isSerial), "typeName": .text(library.name + "Static"), "access": .text(access),
      "stubsAccess": .text(isPublic ? "public " : "internal "), "runtimeAccess": .text(library.access + " "),
      "inlinable": .text(isPublic ? "@inlinable " : ""), "usable": .text(isPublic ? "@usableFromInline " : ""),
      "typeNames": .list(library.typeNames.map { ["name": .text($0.name), "type": .text($0.swiftType)] }),
      "functions": .list(functions.map(\.swiftView)),
      "globals": .list(library.globals.map { StaticGlobal(global: $0, names: names).swiftView }),
      "constants": .list(library.constants.map { StaticConstant(constant: $0).swiftView }),
    ]
  }
}

/// A text inside a string literal of C.
func cString(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    // Three digits of octal, after which no other digit is taken for one.
    case _ where scalar.value < 32: "\\0" + (scalar.value < 8 ? "0" : "") + String(scalar.value, radix: 8)
    default: String(scalar)
    }
  }.joined()
}
