internal import Foundation
internal import Testing

/// Which public declarations the documentation shows: what only generated code calls begins with an underscore, and is not shown.
@Suite struct VisibilityTests {
  private struct SymbolGraph: Decodable {
    struct Symbol: Decodable {
      struct Identifier: Decodable { let precise: String }
      struct Documentation: Decodable {
        struct Line: Decodable { let text: String }
        let lines: [Line]
      }

      let identifier: Identifier
      let pathComponents: [String]
      let accessLevel: String
      let docComment: Documentation?

      var path: String { pathComponents.joined(separator: ".") }
      /// Whether the symbol, or one that it is in, has a leading underscore, or the symbol has one in its first label.
      var isUnderscored: Bool { pathComponents.contains { $0.contains(/^(_|init\(_\w)/) } }
    }

    let symbols: [Symbol]
  }

  private static let modules = ["Caisson", "CaissonLinking", "CaissonExport"]

  /// The symbols of a built module and of its extensions of other modules, down to an access level.
  private func symbols(of module: String, downTo level: String) throws -> [SymbolGraph.Symbol] {
    let scratch = try Scratch()
    let outcome = try Program.run(
      "swift-symbolgraph-extract",
      [
        "-module-name", module, "-minimum-access-level", level, "-skip-synthesized-members", "-output-dir",
        scratch.url.path, "-target", "x86_64-unknown-linux-gnu", "-I", "\(Repository.products.path)/Modules",
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
      ])
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    return try scratch.files().flatMap { name in
      try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: scratch.url.appendingPathComponent(name)))
        .symbols
    }
  }

  @Test(arguments: modules)
  func whatIsHiddenIsUnderscored(_ module: String) throws {
    let visible = Set(try symbols(of: module, downTo: "public").map(\.identifier.precise))
    let all = try symbols(of: module, downTo: "internal")
    let internalTypes = Set(all.filter { $0.accessLevel != "public" }.map { $0.pathComponents[...] })
    let hidden = all.filter {
      $0.accessLevel == "public" && !visible.contains($0.identifier.precise)
        && !internalTypes.contains($0.pathComponents.dropLast())
    }
    #expect(!hidden.isEmpty)
    for symbol in hidden where !symbol.isUnderscored { Issue.record("hidden without an underscore: \(symbol.path)") }
  }

  /// A comment that says for whom a declaration is shows it to nobody else.
  @Test(arguments: modules)
  func whatIsForGeneratedCodeIsHidden(_ module: String) throws {
    for symbol in try symbols(of: module, downTo: "public") {
      let comment = symbol.docComment?.lines.map(\.text).joined(separator: " ") ?? ""
      let isForGeneratedCode = comment.contains(/for (generated code|macro expansions)/.ignoresCase())
      #expect(!isForGeneratedCode && !symbol.isUnderscored, "visible, and for generated code: \(symbol.path)")
    }
  }

  /// The symbol graph leaves out all that is underscored; other tools go by the attribute.
  @Test(arguments: modules)
  func whatIsUnderscoredHasTheAttribute(_ module: String) throws {
    let folder = "Sources/\(module)"
    let files = try FileManager.default.subpathsOfDirectory(atPath: Repository.root.appendingPathComponent(folder).path)
    for file in files.filter({ $0.hasSuffix(".swift") }) {
      var attributes = ""
      var underscored: Int?
      for line in try Repository.text("\(folder)/\(file)").split(separator: "\n", omittingEmptySubsequences: false) {
        let indentation = line.prefix { $0 == " " }.count
        if let depth = underscored, indentation <= depth, !line.isEmpty, !line.hasSuffix("}") { underscored = nil }
        let text = line.drop { $0 == " " }
        if text.hasPrefix("@"), !text.contains(" public ") {
          attributes += text
          continue
        }
        defer { attributes = "" }
        guard line.contains(/\bpublic (\w+ )*(func|var|let|struct|class|enum|protocol|typealias) _/), underscored == nil
        else { continue }
        #expect("\(attributes)\(text)".contains("@_documentation(visibility: internal)"), "\(folder)/\(file): \(text)")
        if text.contains(/\b(struct|class|enum|protocol) _/) { underscored = indentation }
      }
    }
  }
}
