internal import Foundation
internal import Testing

/// Templates of a user's own.
@Suite struct TemplateTests {
  private func generate(templates: String, into scratch: borrowing Scratch) throws -> Outcome {
    try Program.caisson(
      "generate", "Examples/Expat/Sources/Expat/Expat.swift", "--output", scratch.path("Out"), "--templates", templates)
  }

  @Test func everyTemplateOfTheFolderIsBuiltIn() throws {
    let scratch = try Scratch()
    let outcome = try Program.caisson("templates", scratch.path("T"))
    #expect(outcome.exitCode == 0)
    let folder = Repository.root.appendingPathComponent("Templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".mustache") }
    #expect(!names.isEmpty)
    for name in names { #expect(try scratch.text("T/\(name)") == Repository.text("Templates/\(name)")) }
    #expect(try scratch.files().count == names.count)
  }

  @Test func writtenOutTemplatesGenerateTheSame() throws {
    let scratch = try Scratch()
    _ = try Program.caisson("templates", scratch.path("T"))
    let outcome = try Program.caisson(
      "generate", "Examples/Expat/Sources/Expat/Expat.swift", "--output", "Examples/Expat/Sources", "--verify",
      "--templates", scratch.path("T"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func aTemplateReplacesTheBuiltInOne() throws {
    let scratch = try Scratch()
    try scratch.write(
      "// mine: {{module}}, as it is: <&>{{#link}} {{library}}{{/link}}\n", to: "T/module.modulemap.mustache")
    let outcome = try generate(templates: scratch.path("T"), into: scratch)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try scratch.text("Out/CExpat/module.modulemap") == "// mine: CExpat, as it is: <&> expat\n")
  }

  @Test func existingTemplatesAreLeftAlone() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "T/header.h.mustache")
    let outcome = try Program.caisson("templates", scratch.path("T"))
    #expect(outcome.output.contains("kept \(scratch.path("T"))/header.h.mustache"))
    #expect(try scratch.text("T/header.h.mustache") == "mine")
  }

  @Test(arguments: [
    (
      "one\n{{modul}}\n",
      "module.modulemap.mustache:2:1: error: there is no key 'modul' here; use one of 'header', 'link', 'module', 'source' [template-key]"
    ),
    ("{{#link}}\n\n{{librari}}{{/link}}", "module.modulemap.mustache:3:1: error: there is no key 'librari' here"),
    ("{{library}}", "module.modulemap.mustache:1:1: error: there is no key 'library' here"),
    ("{{link}}", "module.modulemap.mustache:1:1: error: 'link' is not text"),
    ("{{#module}}{{/module}}", "module.modulemap.mustache:1:1: error: 'module' is text, not a section"),
    ("\n{{#link}}", "module.modulemap.mustache:2:1: error: the section 'link' is not closed"),
    (
      "{{/link}}",
      "module.modulemap.mustache:1:1: error: '{{/link}}' closes no section; remove it, or open the section with '{{#link}}' "
        + "[template-syntax]"
    ),
    ("a {{module", "module.modulemap.mustache:1:1: error: a tag that begins with '{{' is not closed"),
    ("{{> other}}", "module.modulemap.mustache:1:1: error: the tag '{{> ...}}' is not supported"),
  ])
  func aWrongTemplateIsNamedWithItsLine(_ text: String, _ message: String) throws {
    let scratch = try Scratch()
    try scratch.write(text, to: "T/module.modulemap.mustache")
    let outcome = try generate(templates: scratch.path("T"), into: scratch)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("Out")))
  }

  @Test func aTemplateThatReplacesNothingIsRefused() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "T/heder.h.mustache")
    let outcome = try generate(templates: scratch.path("T"), into: scratch)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.errors.contains("heder.h.mustache:1:1: error: there is no built-in template of this name; use one of "))
    #expect(outcome.errors.contains("[unknown-template]"))
    let empty = try generate(templates: scratch.path("Nowhere"), into: scratch)
    #expect(empty.exitCode == 1 && empty.errors.contains("cannot read the templates in"))
  }
}
