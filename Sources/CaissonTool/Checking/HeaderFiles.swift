internal import CaissonModel
internal import Foundation

/// The files that belong to headers: the headers themselves, and what they include that is of the same library.
///
/// Of the same library is what is included in quotation marks, what lies in a folder of the headers' own, and of the C library what
/// lies in its `bits`.
struct HeaderFiles {
  private(set) var paths: Set<String> = []
  private let folders: [String]

  /// - Parameters:
  ///   - headers: the headers, as they stand behind `#include`.
  ///   - folders: where to look for them.
  ///   - model: what they declare, which tells where they are.
  init(of headers: [String], in folders: [String], declaring model: HeaderModel) {
    self.folders = folders + Self.systemFolders
    for header in headers {
      let name = String(header.dropFirst().dropLast())
      // The first that Clang has read of the name is the one that was asked for.
      guard let path = model.files.first(where: { $0 == name || $0.hasSuffix("/" + name) }) ?? find(name) else {
        continue
      }
      add(path, library: Self.folder(of: name))
    }
  }

  private static let systemFolders =
    ["/usr/include", "/usr/local/include"]
    + ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/include")) ?? [])
    .filter { $0.hasSuffix("-linux-gnu") }.map { "/usr/include/\($0)" }

  /// `libxml` of `libxml/parser.h`.
  private static func folder(of name: String) -> String? {
    let parts = name.split(separator: "/")
    return parts.count > 1 && parts[0] != "sys" ? String(parts[0]) : nil
  }

  private func find(_ name: String) -> String? {
    if name.hasPrefix("/") { return name }
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.fileExists(atPath: $0) }
  }

  private mutating func add(_ path: String, library: String?) {
    guard paths.insert(path).inserted, let data = FileManager.default.contents(atPath: path) else { return }
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let (name, isQuoted) = Self.inclusion(in: line) else { continue }
      let isOwn = isQuoted || library != nil && Self.folder(of: name) == library || name.hasPrefix("bits/")
      guard isOwn else { continue }
      let beside = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(name)
        .standardizedFileURL.path
      // A header knows its own by the path that Clang has: as it is found.
      if FileManager.default.fileExists(atPath: beside) {
        add(beside, library: library)
      } else if let found = find(name) {
        add(found, library: library)
      }
    }
  }

  /// The header that a line includes, and whether it stands in quotation marks. (By hand: a regular expression takes ten times as
  /// long for a large header as all else.)
  private static func inclusion(in line: Data) -> (name: String, isQuoted: Bool)? {
    func skippingBlanks(_ text: Data) -> Data { text.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    let line = skippingBlanks(line)
    guard line.first == UInt8(ascii: "#") else { return nil }
    let directive = skippingBlanks(line.dropFirst())
    guard directive.starts(with: "include".utf8) else { return nil }
    let rest = skippingBlanks(directive.dropFirst("include".utf8.count))
    guard let opening = rest.first, opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "<") else { return nil }
    let closing = opening == UInt8(ascii: "<") ? UInt8(ascii: ">") : opening
    let name = rest.dropFirst().prefix { $0 != closing }
    return (String(decoding: name, as: UTF8.self), opening == UInt8(ascii: "\""))
  }

  /// Whether a declaration is of these files.
  func hold(_ file: String) -> Bool {
    paths.contains(file) || paths.contains(URL(fileURLWithPath: file).standardizedFileURL.path)
  }
}
