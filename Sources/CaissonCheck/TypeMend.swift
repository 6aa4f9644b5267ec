internal import CaissonEmission
internal import CaissonModel

/// How the text of a type in a description is made right, where that is plain: another number, `const` more or less.
struct TypeMend {
  private let agreement: TypeAgreement

  init(_ agreement: TypeAgreement) { self.agreement = agreement }

  /// The change of a type's text; nil where only a person can tell.
  ///
  /// - Parameters:
  ///   - text: the type as the description writes it.
  ///   - ours: the type that it describes.
  ///   - theirs: the header's.
  func fix(
    _ text: String, at place: SourcePlace, passing: ParameterDescription.Passing, _ ours: CType, _ theirs: CType
  ) -> Fix? {
    guard passing == .value || passing == .string, let new = mended(text, ours.unqualified, theirs.unqualified) else {
      return nil
    }
    return Fix(at: place, replacing: text, with: new)
  }

  private func mended(_ text: String, _ ours: CType, _ theirs: CType) -> String? {
    if text.hasSuffix("?") { return mended(String(text.dropLast()), ours, theirs).map { $0 + "?" } }
    switch (ours, theirs) {
    case (.integer, .integer), (.integer, .floating), (.floating, .integer), (.floating, .floating):
      return number(theirs)
    case (.pointer(let ours), .pointer(let theirs)): return pointer(text, ours, theirs)
    default: return nil
    }
  }

  private func number(_ type: CType) -> String? {
    switch type {
    case .integer(let type): SwiftTypeName.name(of: type)
    case .floating(let type): SwiftTypeName.name(of: type)
    default: nil
    }
  }

  private func pointer(_ text: String, _ ours: CType, _ theirs: CType) -> String? {
    if agreement.agree(ours.unqualified, theirs.unqualified) {
      switch (ours, theirs, text) {
      case (.const, _, "String"), (.const, _, "CString"): return "Pointer<CChar>"
      case (.const, _, _) where text.hasPrefix("Const"): return String(text.dropFirst("Const".count))
      case (_, .const, _) where text.hasPrefix("Pointer<") || text == "RawPointer": return "Const" + text
      default: return nil
      }
    }
    guard let name = number(theirs.unqualified), number(ours.unqualified) != nil else { return nil }
    if case .const = theirs { return "ConstPointer<\(name)>" }
    return "Pointer<\(name)>"
  }
}
