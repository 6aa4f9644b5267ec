extension TemplateKind {
  /// The header of C stubs.
  static let header = TemplateKind(
    fileName: "header.h.mustache",
    schema: .list(
      flags.merging(
        [
          "source": .text, "sourceFile": .text, "guard": .text, "contents": .text,
          "defines": ["name": .text, "directive": .text],
          "definedValues": ["place": .text, "name": .text, "value": .text, "message": .text],
          "includes": ["name": .text], "headers": ["header": .text],
          "checks": .text, "hides": hidden, "enumerations": check, "constants": check,
          "records": [
            "swiftName": .text, "location": .text, "mirrors": ["declaration": .text], "checks": check,
            "fillers": ["definition": .text],
          ],
          "variables": ["location": .text, "check": .text, "definition": .text],
          "macros": function, "functions": function,
        ]) { $1 }))

  /// The macros of the checks.
  static let checks = TemplateKind(fileName: "checks.h.mustache", schema: hidden)

  /// The flags for the contents of the header.
  private static let flags: [String: ViewSchema] = Dictionary(
    uniqueKeysWithValues: [
      "hasDefines", "changesGlibc", "comparesDefines", "hasBitFields", "usesEntries", "hasEnumerations",
      "hasConstants", "hasMacros", "hasRecords", "hasVariables", "hasFunctions", "hasOptionals",
    ].map { ($0, .flag) })

  private static let hidden: ViewSchema = ["list": .text, "define": .text, "undefine": .text]

  private static let check: ViewSchema = ["location": .text, "text": .text]

  private static let function: ViewSchema = [
    "symbol": .text, "name": .text, "location": .text, "fullLocation": .text, "place": .text, "checks": check,
    "mayBeMissing": ["presence": .text], "stubs": ["definition": .text],
    "frees": ["check": .text, "definition": .text], "entries": ["function": .text, "address": .text],
  ]
}
