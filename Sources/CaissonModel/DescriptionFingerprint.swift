/// A fingerprint of a description's text, recorded in the generated code and compared with the text in each build.
///
/// It is the 64-bit FNV-1a hash of the text without carriage returns, which version control may insert or remove. It
/// guards against forgetting to regenerate code, not against malice.
public struct DescriptionFingerprint: Equatable, Sendable {
  /// 16 hexadecimal digits.
  public let digits: String

  /// Computes the fingerprint of a UTF-8 text.
  public init(of text: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text where byte != UInt8(ascii: "\r") {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    self.digits = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Returns the line of a generated file that records the fingerprint of a description, by the name of its file.
  public func line(of file: String) -> String { Self.beginning + "\(file): \(digits)" }

  /// Returns the file name and the digits that a generated file records; nil if it records none.
  public static func recorded(in generated: String) -> (file: String, digits: String)? {
    guard let line = generated.split(whereSeparator: \.isNewline).prefix(8).first(where: { $0.hasPrefix(beginning) }),
      let colon = line.lastIndex(of: ":")
    else { return nil }
    let digits = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return (String(line[..<colon].dropFirst(beginning.count)), String(digits))
  }

  /// Returns whether a text describes a library: whether one of its lines begins with `@Bindings`.
  public static func isDescription(_ text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      line.drop(while: \.isWhitespace).hasPrefix("@Bindings")
    }
  }

  private static let beginning = "// Fingerprint of "
}
