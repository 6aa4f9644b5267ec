/// The facts read so far, by the addresses of their texts in the program: a type that many others name is read once.
///
/// All memos are equal, because they are not part of a description.
package struct FactMemo: Hashable, Sendable {
  private var read: [UInt: any Sendable] = [:]

  package init() {}

  /// Returns the facts of a text that a macro or the generator wrote.
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
