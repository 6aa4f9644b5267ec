import Caisson
import Expat

/// Prints the names of a document's elements, with any library that is one.
func printNames<E: Expat>(in document: String, with expat: E) throws {
  guard let parser = try expat.createParser(encoding: nil) else { return }
  _ = try expat.setHashSalt?(parser, 1)
  try expat.setStartHandler(parser, E.StartHandler { _, name, _ in print(try name.string()) })
  let status = try expat.parse(parser, document, length: CInt(document.utf8.count), isFinal: 1)
  print(status.isWellFormed ? "well-formed" : "malformed", "in line", try expat.currentLine(of: parser).index)
  try expat.free(parser)
}

try printNames(in: CommandLine.arguments[1], with: ExpatStatic())
print(ExpatStatic().version().major, ExpatStatic().suspended)
