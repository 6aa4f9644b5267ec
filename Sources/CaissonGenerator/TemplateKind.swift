/// The role of a template, with the keys that its text can use.
struct TemplateKind {
  /// The file name of the template.
  let fileName: String
  /// The keys.
  let schema: ViewSchema

  /// The module map of the C module.
  static let moduleMap = TemplateKind(
    fileName: "module.modulemap.mustache",
    schema: ["source": .text, "module": .text, "header": .text, "link": ["library": .text]])

  /// The layouts of partial structures.
  static let layouts = TemplateKind(
    fileName: "layouts.swift.mustache",
    schema: ["source": .text, "library": .text, "isPublic": .flag, "records": ["name": .text, "members": .text]])

  /// The protocol and the types of a description, for programs that compile no macros.
  static let standaloneSwift = TemplateKind(
    fileName: "standalone.swift.mustache",
    schema: ["source": .text, "fingerprint": ["line": .text], "text": .text])

  /// The Swift type that calls the stubs.
  static let staticSwift = TemplateKind(
    fileName: "static.swift.mustache",
    schema: [
      "source": .text, "fingerprint": ["line": .text], "module": .text, "library": .text, "typeName": .text,
      "access": .text, "stubsAccess": .text, "isPublic": .flag, "isSerial": .flag,
      "inlinable": .text, "usable": .text, "typeNames": ["name": .text, "type": .text],
      "functions": ["documentation": ["line": .text], "discardable": .text, "signature": .text, "body": .text],
      "globals": ["documentation": ["line": .text], "name": .text, "type": .text, "value": .text],
      "constants": ["documentation": ["line": .text], "name": .text, "type": .text, "value": .text],
    ])

  /// The header of Swift exports for C.
  static let export = TemplateKind(
    fileName: "export.h.mustache",
    schema: [
      "source": .text, "guard": .text, "prefix": .text, "macro": .text, "documentation": ["line": .text],
      "enumerations": [
        "name": .text, "documentation": ["line": .text],
        "enumerators": ["name": .text, "value": .text, "comma": .text, "comment": .text],
      ],
      "numbers": [
        "name": .text, "type": .text, "documentation": ["line": .text],
        "enumerators": ["name": .text, "value": .text, "comment": .text],
      ],
      "types": ["name": .text, "documentation": ["line": .text]],
      "functions": ["documentation": ["line": .text], "declaration": .text],
    ])
}

/// The keys of a view, with the kind of each.
indirect enum ViewSchema: ExpressibleByDictionaryLiteral {
  /// A text, for `{{key}}`.
  case text
  /// A condition, for `{{#key}}` and `{{^key}}`.
  case flag
  /// A list of views, for `{{#key}}`.
  case list([String: ViewSchema])

  init(dictionaryLiteral elements: (String, ViewSchema)...) {
    self = .list(Dictionary(uniqueKeysWithValues: elements))
  }

  /// The keys that can be used inside.
  var keys: [String: ViewSchema] {
    if case .list(let keys) = self { keys } else { [:] }
  }
}
