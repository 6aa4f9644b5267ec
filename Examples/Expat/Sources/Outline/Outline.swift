internal import Caisson
public import Expat

/// Prints the outline of an XML document: one line for each element, indented by depth.
///
/// The code is generic over the back end: nothing here depends on how expat is called.
public struct Outline<Library: Expat> {
  private let expat: Library
  private let showsAttributes: Bool
  private let print: (String) throws -> Void

  /// Makes an outline.
  ///
  /// - Parameters:
  ///   - expat: the parser's library.
  ///   - showsAttributes: whether attributes follow an element's name.
  ///   - print: a closure that takes each line.
  public init(expat: Library, showsAttributes: Bool, print: @escaping (String) throws -> Void) {
    self.expat = expat
    self.showsAttributes = showsAttributes
    self.print = print
  }

  /// Reads a document in pieces of bounded size, so that its length does not matter.
  ///
  /// - Parameter read: returns the next bytes, at most as many as requested; none at the end.
  public func run(reading read: (_ limit: Int) throws -> [UInt8]) throws {
    guard let parser = try expat.createParser(encoding: nil) else { throw OutOfMemory() }
    let result = Result { try run(parser, reading: read) }
    try expat.free(parser)
    try result.get()
  }

  private func run(_ parser: Library.Parser, reading read: (_ limit: Int) throws -> [UInt8]) throws {
    var depth = 0
    let start = Library.StartHandler { _, name, attributes in
      var line = String(repeating: "  ", count: depth) + (try name.string())
      if showsAttributes { line += try text(of: attributes) }
      depth += 1
      try print(line)
    }
    let end = Library.EndHandler { _, _ in depth -= 1 }
    try expat.setElementHandler(parser, start: start, end: end)

    let pieceSize = 64 * 1024
    while true {
      let bytes = try read(pieceSize)
      guard let buffer = try expat.buffer(parser, length: CInt(pieceSize)) else { throw OutOfMemory() }
      try buffer.copyBytes(from: bytes)
      let isFinal: CInt = bytes.isEmpty ? 1 : 0
      let status = try expat.parseBuffer(parser, length: CInt(bytes.count), isFinal: isFinal)
      guard status == .ok else { throw try malformed(parser) }
      if bytes.isEmpty { return }
    }
  }

  private func text(of attributes: Library.Pointer<Library.CString?>) throws -> String {
    var text = ""
    var index = 0
    while let name = try attributes.load(at: index), let value = try attributes.load(at: index + 1) {
      text += try " \(name.string())=\"\(value.string())\""
      index += 2
    }
    return text
  }

  private func malformed(_ parser: Library.Parser) throws -> MalformedDocument {
    let message = try expat.message(for: expat.errorCode(parser))?.string() ?? "unknown error"
    return MalformedDocument(message: message, line: try expat.line(parser), column: try expat.column(parser) + 1)
  }
}

/// A malformed document, with expat's own message.
public struct MalformedDocument: Error, Equatable {
  /// The message.
  public let message: String
  /// The line, from 1.
  public let line: UInt
  /// The column, from 1, in bytes.
  public let column: UInt
}

/// Expat has no memory left.
public struct OutOfMemory: Error {}
