internal import CaissonModel
internal import Foundation

/// The files that make up headers: the headers themselves, and the files of the same library that they include.
///
/// A file is of the same library if it is included in quotation marks, or is in the headers' own folder, or, for the C
/// library, in its `bits` folder.
struct HeaderFiles {
  private(set) var paths: Set<String> = []
  private let folders: [String]

  /// Finds the files.
  ///
  /// - Parameters:
  ///   - headers: the headers, as written after `#include`.
  ///   - folders: the folders to search.
  ///   - model: the headers' declarations, which include their paths.
  init(of headers: [String], in folders: [String], declaring model: HeaderModel) {
    self.folders = folders + Self.systemFolders
    for header in headers {
      let name = String(header.dropFirst().dropLast())
      // The first file of the name that Clang has read is the requested one.
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

  /// Returns the folder of a header: `libxml` for `libxml/parser.h`.
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
      // Clang names a header by the path under which it found it.
      if FileManager.default.fileExists(atPath: beside) {
        add(beside, library: library)
      } else if let found = find(name) {
        add(found, library: library)
      }
    }
  }

  /// Returns the header that a line includes, and whether it is in quotation marks.
  ///
  /// The parser is hand-written because a regular expression takes ten times as long as everything else for a large
  /// header.
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

  /// Returns whether a declaration is in one of these files.
  func hold(_ file: String) -> Bool {
    paths.contains(file) || paths.contains(URL(fileURLWithPath: file).standardizedFileURL.path)
  }
}
