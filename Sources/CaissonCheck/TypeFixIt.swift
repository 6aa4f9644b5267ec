internal import CaissonDiagnostics
internal import CaissonModel

/// Edits of types in a description: another number type, `const` added or removed.
struct TypeFixIt {
  private let agreement: TypeAgreement

  init(_ agreement: TypeAgreement) { self.agreement = agreement }

  /// Returns the edit of a type, or nil if only a person can decide.
  ///
  /// - Parameters:
  ///   - text: the type as the description writes it.
  ///   - ours: the type that it describes.
  ///   - theirs: the type in the header.
  func fixIt(_ text: String, at location: SourcePlace, _ ours: CType, _ theirs: CType) -> FixIt? {
    guard let new = corrected(text, ours.unqualified, theirs.unqualified) else { return nil }
    return FixIt(at: location, replacing: text, with: new)
  }

  private func corrected(_ text: String, _ ours: CType, _ theirs: CType) -> String? {
    if text.hasSuffix("?") { return corrected(String(text.dropLast()), ours, theirs).map { $0 + "?" } }
    switch (ours, theirs) {
    case (.integer, .integer), (.integer, .floating), (.floating, .integer), (.floating, .floating):
      return number(theirs)
    case (.pointer(let ours), .pointer(let theirs)): return pointer(text, ours, theirs)
    default: return nil
    }
  }

  private func number(_ type: CType) -> String? {
    switch type {
    case .integer(let type): type.swiftName
    case .floating(let type): type.swiftName
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
