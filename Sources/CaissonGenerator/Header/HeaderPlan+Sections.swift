internal import CaissonModel

extension HeaderPlan {
  /// The macros that the description defines.
  var definesView: View {
    [
      "hasDefines": .flag(!library.defines.isEmpty),
      "defines": .list(library.defines.map { ["name": .text($0.name), "directive": .text($0.directive)] }),
      "comparesDefines": .flag(library.defines.contains { $0.value != nil }),
      "changesGlibc": .flag(library.defines.contains { Self.xOpenMacros.contains($0.name) }),
      "definedValues": .list(library.defines.compactMap(definedValueView)),
    ]
  }

  /// The macros that make glibc declare the names of X/Open.
  private static let xOpenMacros: Set = ["_GNU_SOURCE", "_XOPEN_SOURCE", "_XOPEN_SOURCE_EXTENDED"]

  /// Returns the check of a macro that may already be defined with another value.
  private func definedValueView(_ define: MacroDefinition) -> View? {
    guard let value = define.value else { return nil }
    let message =
      "'\(define.name)' is already defined, but not spelled '\(value)'; define it as described, or describe it as it is"
    return [
      "name": .text(define.name), "value": .text(value), "message": .text(cString(message)),
      "place": .text("\(cString(define.place.file)):\(define.place.line)"),
    ]
  }

  /// The macros that the checks use.
  var macrosView: View {
    let checks = enumerations + constants + records.flatMap(\.checks) + variables.map(\.check)
    let used = Set(checks.compactMap(\.macro) + functions.flatMap(\.macros))
    return [
      "usesTables": .flag(!records.isEmpty),
      "usesWidth": .flag(used.contains(.width)), "usesRawType": .flag(used.contains(.rawType)),
      "usesNumber": .flag(used.contains(.number)), "usesNegative": .flag(used.contains(.negative)),
      "usesField": .flag(used.contains(.field)), "usesRecord": .flag(used.contains(.record)),
      "usesPartialField": .flag(used.contains(.partialField)),
      "usesPartialRecord": .flag(used.contains(.partialRecord)),
      "usesVariable": .flag(used.contains(.variable)), "usesFunction": .flag(used.contains(.function)),
      "usesCallback": .flag(used.contains(.callback)), "usesFree": .flag(used.contains(.free)),
      "usesEntries": .flag(functions.contains { !$0.entries.isEmpty }),
    ]
  }

  /// The flags for the warnings that the header disables or turns into errors.
  var pragmasView: View {
    let fields = library.types.records.flatMap(\.fields)
    return [
      "comparesNumbers": .flag(usesMacros),
      "takesFormats": .flag(usesMacros || library.functions.contains { $0.type.isVariadic }),
      "hasMirrors": .flag(!library.types.records.allSatisfy(\.isPartial)),
      "hasBitFields": .flag(fields.contains { $0.bitWidth != nil }),
    ]
  }

  /// The declarations and checks of the header.
  var sectionsView: View {
    let macros = functions.filter(\.isMacro)
    let functions = functions.filter { !$0.isMacro }
    let sections = [
      ("enumerations", enumerations.isEmpty), ("constants", constants.isEmpty), ("macros", macros.isEmpty),
      ("structures", records.isEmpty), ("variables", variables.isEmpty), ("functions", functions.isEmpty),
    ].filter { !$0.1 }.map(\.0)
    return [
      "contents": .text((["headers", "macros of the checks"] + sections).joined(separator: ", ")),
      "hasEnumerations": .flag(!enumerations.isEmpty), "enumerations": .list(enumerations.map { $0.view(in: places) }),
      "hasConstants": .flag(!constants.isEmpty), "constants": .list(constants.map { $0.view(in: places) }),
      "hasMacros": .flag(!macros.isEmpty), "macros": .list(macros.map(\.view)),
      "hasRecords": .flag(!records.isEmpty), "records": .list(records.map(\.view)),
      "hasVariables": .flag(!variables.isEmpty), "variables": .list(variables.map(\.view)),
      "hasFunctions": .flag(!functions.isEmpty), "functions": .list(functions.map(\.view)),
      "hasOptionals": .flag(functions.contains(where: \.planned.definesPresence)),
    ]
  }
}
