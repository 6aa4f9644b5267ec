internal import CaissonDiagnostics
internal import Foundation
internal import Testing

/// The catalogue of rules: each has an explanation, and a test that reports it.
@Suite struct RuleTests {
  @Test func identifiersAreUniqueAndPlain() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in Rule.all {
      #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(rule.id)")
      #expect(Rule(id: rule.id) == rule)
    }
    #expect(Rule(id: "no-such-rule") == nil)
  }

  @Test func everyRuleIsExplained() {
    for rule in Rule.all {
      let explanation = rule.explanation
      #expect(explanation.title.count > 10 && !explanation.title.hasSuffix("."), "\(rule.id): \(explanation.title)")
      #expect(explanation.text.count > 20 && explanation.text.hasSuffix("."), "\(rule.id): \(explanation.text)")
    }
    #expect(Set(Rule.all.map(\.explanation.title)).count == Rule.all.count, "each has a title of its own")
  }

  @Test func identifiersAreJSON() throws {
    let rules: [Rule] = [.function(.parameterType), .bindings(.literal)]
    let json = try JSONEncoder().encode(rules)
    #expect(String(decoding: json, as: UTF8.self) == #"["parameter-type","literal"]"#)
    #expect(try JSONDecoder().decode([Rule].self, from: json) == rules)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Rule].self, from: Data(#"["none"]"#.utf8)) }
  }

  /// The tests of the rules that need more than one wrong file: each expects the rule's identifier in brackets.
  private static let tests: [(rule: Rule, file: String)] = [
    (.usage(.deprecated), "CheckTests.swift"),
    (.usage(.unavailable), "CheckTests.swift"),
    (.usage(.nullability), "CheckTests.swift"),
    (.usage(.ownership), "CheckTests.swift"),
    (.usage(.discardedResult), "CheckTests.swift"),
    (.usage(.linkName), "InlineTests.swift"),
    (.description(.noHeaders), "GenerateTests.swift"),
    (.description(.headerName), "CheckTests.swift"),
    (.description(.libraryName), "CheckTests.swift"),
    (.description(.byValue), "CheckTests.swift"),
    (.symbol(.missingSymbol), "LibraryTests.swift"),
    (.symbol(.versionedSymbol), "LibraryTests.swift"),
    (.symbol(.weakSymbol), "LibraryTests.swift"),
    (.compiler(.invalidHeader), "LayoutCommandTests.swift"),
    (.template(.unknownTemplate), "TemplateTests.swift"),
    (.template(.templateSyntax), "TemplateTests.swift"),
    (.template(.templateKey), "TemplateTests.swift"),
    (.export(.sameName), "ExportTests.swift"),
    (.standalone(.standaloneFolder), "StandaloneTests.swift"),
    (.standalone(.standaloneImport), "StandaloneTests.swift"),
    (.standalone(.standaloneCondition), "StandaloneTests.swift"),
    (.standalone(.standaloneDeclaration), "StandaloneTests.swift"),
  ]

  @Test func everyRuleIsReportedByATest() throws {
    var reported: Set<String> = []
    for file in Repository.swiftFiles(in: "Tests/Misuse") {
      let text = try Repository.text("Tests/Misuse/\(file)")
      reported.formUnion(text.matches(of: /\/\/ error: .* \[([a-z-]+)\]\n/).map { String($0.1) })
    }
    for file in Repository.swiftFiles(in: "Tests/Rejections") {
      let text = try Repository.text("Tests/Rejections/\(file)")
      let rules = try #require(text.firstMatch(of: /^\/\/ .*\[([a-z, -]+)\]\n/), "\(file)").1
      reported.formUnion(rules.split(separator: ", ").map(String.init))
    }
    for (rule, file) in Self.tests {
      #expect(!reported.contains(rule.id), "'\(rule.id)' is reported by a wrong file: it needs no test of its own")
      #expect(try Repository.text("Tests/ToolTests/\(file)").contains("[\(rule.id)]"), "\(file): \(rule.id)")
    }
    reported.formUnion(Self.tests.map(\.rule.id))
    #expect(Set(Rule.all.map(\.id)).subtracting(reported).sorted() == [], "no test reports these rules")
    #expect(reported.subtracting(Rule.all.map(\.id)).sorted() == [], "these are no rules")
  }
}
