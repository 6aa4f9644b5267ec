/// The built-in templates, as they were when the program was built.
public enum BuiltInTemplates {
  /// The text of each template, by its file name.
  public static let all: [String: String] = [
    "checks.h.mustache": text(PackageResources.checks_h_mustache),
    "export.h.mustache": text(PackageResources.export_h_mustache),
    "header.h.mustache": text(PackageResources.header_h_mustache),
    "layouts.swift.mustache": text(PackageResources.layouts_swift_mustache),
    "module.modulemap.mustache": text(PackageResources.module_modulemap_mustache),
    "standalone.swift.mustache": text(PackageResources.standalone_swift_mustache),
    "static.swift.mustache": text(PackageResources.static_swift_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
