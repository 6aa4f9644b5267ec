internal import CaissonModel
internal import Foundation
internal import Testing

/// Every committed binding is what the generator writes now.
@Suite struct CommittedBindingTests {
  /// The descriptions of the checkout whose generated code is committed, as paths.
  private static let descriptions = ["Benchmarks", "Examples", "Tests/Fixtures"].flatMap { folder in
    (FileManager.default.enumerator(atPath: Repository.root.appendingPathComponent(folder).path)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") && !$0.contains("+") && !$0.contains(".build") }
      .map { "\(folder)/\($0)" }.filter { (try? Repository.text($0)).map(DescriptionFingerprint.isDescription) == true }
  }.sorted()

  @Test func descriptionsAreFound() {
    #expect(Self.descriptions.contains("Examples/Expat/Sources/Expat/Expat.swift") && Self.descriptions.count >= 14)
  }

  @Test(arguments: descriptions)
  func generatedCodeIsUpToDate(_ description: String) throws {
    let module = URL(fileURLWithPath: description).deletingLastPathComponent()
    let outcome = try Program.caisson(
      "generate", description, "--output", module.deletingLastPathComponent().relativePath, "--verify")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// Generated Swift is read by people.
  @Test(arguments: descriptions)
  func noLineOfGeneratedSwiftIsLong(_ description: String) throws {
    let folder = URL(fileURLWithPath: description).deletingLastPathComponent().relativePath
    for file in Repository.swiftFiles(in: folder) where file.hasSuffix("+Static.swift") {
      // The first lines name files.
      let lines = try Repository.text("\(folder)/\(file)").split(separator: "\n").dropFirst(2)
      let long = lines.filter { $0.count > 120 && !$0.drop(while: { $0 == " " }).hasPrefix("///") }
      #expect(long.isEmpty, "\(file): \(long)")
    }
  }
}
