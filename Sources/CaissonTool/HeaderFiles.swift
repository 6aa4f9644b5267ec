internal import CaissonModel
internal import Foundation

/// The files that belong to headers: the headers themselves, and what they include that is of the same library.
///
/// Of the same library is what is included in quotation marks, what lies in a folder of the headers' own, and of the C library what
/// lies in its `bits`.
struct HeaderFiles {
  private(set) var paths: Set<String> = []
  /// The headers whose file was not found.
  private(set) var missing: [String] = []
  private let folders: [String]

  /// - Parameters:
  ///   - headers: the headers, as they stand behind `#include`.
  ///   - folders: where to look for them.
  ///   - model: what they declare, which tells where they are.
  init(of headers: [String], in folders: [String], declaring model: HeaderModel) {
    self.folders = folders + Self.systemFolders
    let places = Set(
      model.functions.map(\.place.file) + model.macros.map(\.place.file) + model.typedefs.map(\.place.file))
    for header in headers {
      let name = String(header.dropFirst().dropLast())
      guard let path = find(name) ?? places.filter({ $0.hasSuffix("/" + name) }).min(by: { $0.count < $1.count }) else {
        missing.append(header)
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
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      guard let match = line.firstMatch(of: /^\s*#\s*include\s*(["<])([^">]+)[">]/) else { continue }
      let name = String(match.2)
      let isOwn = match.1 == "\"" || library != nil && Self.folder(of: name) == library || name.hasPrefix("bits/")
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

  /// Whether a declaration is of these files.
  func hold(_ file: String) -> Bool {
    paths.contains(file) || paths.contains(URL(fileURLWithPath: file).standardizedFileURL.path)
  }
}
