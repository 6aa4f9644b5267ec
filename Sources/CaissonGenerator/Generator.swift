internal import CaissonCheck
internal import CaissonDiagnostics
public import CaissonModel

/// Generates files from a description, in memory: check, plan, emit.
public struct Generator {
  /// The name of the Swift module that contains the description, and of its folder in the output.
  public var module: String
  /// The templates.
  public var templates: TemplateSet

  /// The line with the fingerprint of the description's text (``DescriptionFingerprint``); nil if it is unknown.
  public var fingerprint: String?

  /// Whether the code is for programs without the description.
  public var isStandalone: Bool

  /// Creates a generator.
  public init(module: String, templates: TemplateSet, fingerprint: String? = nil, isStandalone: Bool = false) {
    self.module = module
    self.templates = templates
    self.fingerprint = fingerprint
    self.isStandalone = isStandalone
  }

  /// Returns whether the layout of some record must be taken from the library's headers.
  public static func needsHeaders(for library: LibraryDescription) -> Bool { PartialLayouts.areNeeded(for: library) }

  /// Returns the files of the static back end, and the layouts that were read from the headers.
  ///
  /// - Parameters:
  ///   - library: the description, which a check has found to be free of errors.
  ///   - headers: the declarations of the library's headers; nil if ``needsHeaders(for:)`` returns false.
  ///
  /// - Throws: ``GenerationError``, with all errors of the description itself, or of a template.
  public func files(
    for library: LibraryDescription, headers: HeaderModel? = nil
  ) throws(GenerationError) -> [GeneratedFile] {
    let library = try prepared(library, headers)
    let plan = StaticPlan(library)
    let layouts = LayoutFile(library: library, isDescribed: !isStandalone)
    let layoutFiles =
      layouts.isNeeded
      ? [
        GeneratedFile(
          path: "\(module)/\(library.name)+Layouts.swift", contents: try templates.render(.layouts, layouts.view))
      ] : []
    return layoutFiles + [
      GeneratedFile(
        path: "\(plan.cModule)/\(plan.cModule).h",
        contents: try HeaderPlan(library).text(templates)),
      GeneratedFile(path: "\(plan.cModule)/\(ChecksFile.name)", contents: try ChecksFile.text(templates)),
      GeneratedFile(
        path: "\(plan.cModule)/module.modulemap",
        contents: try templates.render(.moduleMap, plan.moduleMapView)),
      GeneratedFile(
        path: "\(module)/\(library.name)+Static.swift",
        contents: try templates.render(.staticSwift, plan.swiftView(fingerprint: fingerprint))),
    ]
  }

  /// The text of the C header, with the macros of its checks in place of the directive that includes them.
  ///
  /// The parameters and errors are those of ``files(for:headers:)``.
  public func wholeHeader(
    for library: LibraryDescription, headers: HeaderModel? = nil
  ) throws(GenerationError) -> String {
    let header = try HeaderPlan(try prepared(library, headers)).text(templates)
    return header.replacing(ChecksFile.directive, with: try ChecksFile.text(templates))
  }

  /// The library with the layouts that are read from the headers, if nothing is wrong with it.
  private func prepared(
    _ library: LibraryDescription, _ headers: HeaderModel?
  ) throws(GenerationError) -> LibraryDescription {
    let diagnostics = DescriptionCheck.diagnostics(in: library)
    guard !diagnostics.holdErrors else { throw GenerationError(diagnostics) }
    var library = library
    if let headers { PartialLayouts(headers: headers).record(in: &library) }
    return library
  }
}
