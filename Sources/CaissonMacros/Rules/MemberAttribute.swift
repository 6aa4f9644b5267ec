internal import CaissonDiagnostics
internal import SwiftSyntax
internal import SwiftSyntaxBuilder

/// The attributes that name C declarations, one for each kind.
enum MemberAttribute: String, CaseIterable {
  case function = "C"
  case variable = "CVariable"
  case constant = "CConstant"
  case field = "CField"
  case enumerator = "CEnumerator"

  /// The kind of declaration with its article, for messages.
  var phrase: String {
    switch self {
    case .function: "a function"
    case .variable: "a global variable"
    case .constant: "a constant"
    case .field: "a field of a structure or union"
    case .enumerator: "an enumerator"
    }
  }

  /// Returns the attribute of a declaration that names what it stands for in C; nil if there is none, or another, which is reported.
  ///
  /// - Returns: the attribute, and whether another stands in its place.
  func read(
    from attributes: AttributeListSyntax, _ diagnostics: inout Diagnostics
  ) -> (attribute: AttributeSyntax?, isOther: Bool) {
    let found = Self.all(in: attributes)
    guard let (kind, attribute) = found.first(where: { $0.kind == self }) ?? found.first else { return (nil, false) }
    for (other, repeated) in found where repeated != attribute {
      diagnostics.add(repeated, .repeatedAttribute(other.rawValue))
    }
    if kind == self { return (attribute, false) }
    let name = attribute.attributeName
    diagnostics.add(
      attribute, .otherAttribute(kind.rawValue, on: phrase, right: rawValue), fixIt: "write '@\(rawValue)'",
      replacing: name, with: TypeSyntax("\(raw: rawValue)").with(\.trailingTrivia, name.trailingTrivia))
    return (nil, true)
  }

  private static func all(in attributes: AttributeListSyntax) -> [(kind: MemberAttribute, attribute: AttributeSyntax)] {
    attributes.compactMap { element in
      guard case .attribute(let attribute) = element,
        let kind = MemberAttribute(rawValue: attribute.attributeName.trimmedDescription)
      else { return nil }
      return (kind, attribute)
    }
  }

  /// The kinds of the attributes of a declaration.
  static func kinds(in attributes: AttributeListSyntax) -> [MemberAttribute] { all(in: attributes).map(\.kind) }
}
