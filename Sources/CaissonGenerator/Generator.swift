public import CaissonModel

/// From a description to files, in memory: check, plan, emit.
public struct Generator {
  /// The name of the Swift module that the description belongs to, and of its folder in the output.
  public var module: String
  /// The templates.
  public var templates: TemplateSet

  public init(module: String, templates: TemplateSet) {
    self.module = module
    self.templates = templates
  }

  /// The files of the static back end.
  ///
  /// - Throws: ``GenerationError``, with all that is wrong with the description or a template.
  public func files(for library: LibraryDescription) throws(GenerationError) -> [GeneratedFile] {
    let findings = DescriptionCheck.findings(in: library)
    guard findings.isEmpty else { throw .description(findings) }

    let plan = StaticPlan(library)
    return [
      GeneratedFile(
        path: "\(plan.cModule)/\(plan.cModule).h",
        contents: try templates.render(.header, plan.headerView)),
      GeneratedFile(
        path: "\(plan.cModule)/module.modulemap",
        contents: try templates.render(.moduleMap, plan.moduleMapView)),
      GeneratedFile(
        path: "\(module)/\(library.name)+Static.swift",
        contents: try templates.render(.staticSwift, plan.swiftView)),
    ]
  }
}
