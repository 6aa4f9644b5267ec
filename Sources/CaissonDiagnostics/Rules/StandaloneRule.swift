/// Rules for descriptions from which standalone code is generated.
public enum StandaloneRule: String, RuleFamily {
  case standaloneFolder = "standalone-folder"
  case standaloneImport = "standalone-import"
  case standaloneCondition = "standalone-condition"
  case standaloneDeclaration = "standalone-declaration"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .standaloneFolder:
      Explanation(
        "A description is not compiled beside its standalone code",
        "Standalone code declares the description's protocol and types again. Keep the description in a folder that is no module "
          + "of the package: Descriptions/Expat/Expat.swift.")
    case .standaloneImport:
      Explanation(
        "Standalone code imports no module that binds by descriptions",
        "It depends on the module Caisson alone. Code that needs a linker or exports belongs to a file of its own.")
    case .standaloneCondition:
      Explanation(
        "A standalone type is not declared under #if inside another declaration",
        "The macro's extension of the type stands at file scope, where the condition would not apply to it. At file scope, #if is "
          + "supported.")
    case .standaloneDeclaration:
      Explanation(
        "A description compiles without its macros",
        "A declaration in the description's file, such as a function of yours, uses something that only CaissonDescription has: "
          + "the linked binding, the model, or another macro. Move it to a file of its own.")
    }
  }
}
