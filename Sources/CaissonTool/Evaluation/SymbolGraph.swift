internal import Foundation

/// A module's declarations, as listed by the compiler.
struct SymbolGraph: Decodable {
  private struct Symbol: Decodable {
    struct Names: Decodable { let title: String }
    struct Identifier: Decodable { let precise: String }
    struct Kind: Decodable { let identifier: String }
    let identifier: Identifier
    let names: Names
    let kind: Kind
  }

  private struct Relationship: Decodable {
    let kind: String
    let source: String
    let targetFallback: String?
  }

  private let symbols: [Symbol]
  private let relationships: [Relationship]

  /// Reads the graph that the compiler has written for a module.
  init(in folder: URL, module: String) throws {
    let file = folder.appendingPathComponent("\(module).symbols.json")
    self = try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: file))
  }

  /// Returns the names of the protocols that refine another, in alphabetical order.
  func protocols(refining base: String) -> [String] { names(of: "swift.protocol", conformingTo: base) }

  /// Returns the names of the enumerations that conform to a protocol, in alphabetical order.
  func enumerations(conformingTo base: String) -> [String] { names(of: "swift.enum", conformingTo: base) }

  private func names(of kind: String, conformingTo base: String) -> [String] {
    let conforming = Set(
      relationships.filter { $0.kind == "conformsTo" && $0.targetFallback == base }.map(\.source))
    return symbols.filter { $0.kind.identifier == kind && conforming.contains($0.identifier.precise) }
      .map(\.names.title).sorted()
  }
}
