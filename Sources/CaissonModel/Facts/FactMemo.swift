/// What has been read of texts of facts, by their addresses in the program: a type that many others name is read once.
///
/// It has no part in comparisons: it is no part of a description.
package struct FactMemo: Hashable, Sendable {
  private var read: [UInt: any Sendable] = [:]

  package init() {}

  /// The facts of a text that a macro or the generator wrote.
  package mutating func facts<Facts: Decodable & Sendable>(_ type: Facts.Type, in text: StaticString) -> Facts {
    let address = UInt(bitPattern: text.utf8Start)
    if let known = read[address] as? Facts { return known }
    do {
      let facts = try FactText.read(type, from: text)
      read[address] = facts
      return facts
    } catch {
      fatalError("caisson: facts of a description cannot be read: \(error)")
    }
  }

  package static func == (left: Self, right: Self) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
