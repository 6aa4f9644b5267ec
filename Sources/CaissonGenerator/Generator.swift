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

  /// Whether something of a library can only be told from its headers themselves: where the fields of a record lie that is described
  /// in part, how wide bit-fields are.
  public static func needsHeaders(for library: LibraryDescription) -> Bool {
    HeaderComparison.isNeeded(for: library)
  }

  /// The files of the static back end, and of the layouts that were read from the headers.
  ///
  /// - Parameters:
  ///   - library: the description.
  ///   - headers: what the library's headers declare; without them, what ``needsHeaders(for:)`` asks about is not checked.
  ///
  /// - Throws: ``GenerationError``, with all that is wrong with the description or a template.
  public func files(
    for library: LibraryDescription, headers: HeaderModel? = nil
  ) throws(GenerationError) -> [GeneratedFile] {
    var library = library
    var findings = DescriptionCheck.findings(in: library)
    if let headers { findings += HeaderComparison(headers: headers).complete(&library) }
    guard findings.isEmpty else { throw .description(findings) }

    let plan = StaticPlan(library)
    let layouts = LayoutFile(library: library)
    let layoutFiles =
      layouts.isNeeded
      ? [
        GeneratedFile(
          path: "\(module)/\(library.name)+Layouts.swift", contents: try templates.render(.layouts, layouts.view))
      ] : []
    return layoutFiles + [
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
