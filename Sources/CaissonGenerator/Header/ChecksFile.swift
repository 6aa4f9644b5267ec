/// The file beside each generated header that defines the macros of its checks.
///
/// It is the same for every library. A C module has one of its own, because it depends on no other.
enum ChecksFile {
  /// The name of the file.
  static let name = "CaissonChecks.h"

  /// The directive that includes the file.
  static let directive = "#include \"\(name)\"\n"

  /// The text.
  ///
  /// - Throws: ``GenerationError``, if the template cannot be used.
  static func text(_ templates: TemplateSet) throws(GenerationError) -> String {
    try templates.render(.checks, HiddenMacros.keywords.view(list: "CAISSON_KEYWORDS"))
  }
}
