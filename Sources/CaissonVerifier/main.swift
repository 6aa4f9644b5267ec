import CaissonModel
import Foundation

// Compares the fingerprints of descriptions with those that their generated files hold: VERDICT SOURCE...
// Writes the verdict, a Swift file with nothing in it, if they are equal.

/// The text of a source; one that is no UTF-8 is the compiler's to complain of.
func text(of path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

/// A source's name, without its folder.
func name(of path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

let sources = CommandLine.arguments.dropFirst(2)
let recorded = sources.filter { $0.hasSuffix("+Static.swift") }
  .compactMap { DescriptionFingerprint.recorded(in: text(of: $0)) }
var isStale = false
for source in sources {
  let text = text(of: source)
  guard DescriptionFingerprint.isDescription(text) else { continue }
  let generated = recorded.filter { $0.file == name(of: source) }
  let digits = DescriptionFingerprint(of: text.utf8).digits
  if !generated.isEmpty && generated.allSatisfy({ $0.digits == digits }) { continue }
  let fault =
    generated.isEmpty
    ? "nothing has been generated of this description"
    : "this description was changed after the code was generated of it"
  print("\(source):1:1: error: \(fault): swift package caisson generate")
  isStale = true
}
if isStale { exit(1) }
try Data("// Descriptions and generated code agree.\n".utf8).write(to: URL(fileURLWithPath: CommandLine.arguments[1]))
