import CaissonModel
import Foundation

// Compares the fingerprints of descriptions with those recorded in their generated files: VERDICT SOURCE...
// Writes the verdict, an empty Swift file, if they are equal.

/// Returns the text of a source; the compiler reports one that is not UTF-8.
func text(of path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

/// Returns a source's name, without its folder.
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
    ? "no code has been generated from this description"
    : "this description has changed since code was generated from it"
  print("\(source):1:1: error: \(fault); run 'swift package caisson generate'")
  isStale = true
}
if isStale { exit(1) }
try Data("// Descriptions and generated code agree.\n".utf8).write(to: URL(fileURLWithPath: CommandLine.arguments[1]))
