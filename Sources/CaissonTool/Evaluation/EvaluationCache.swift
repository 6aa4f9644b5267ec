internal import CaissonModel
internal import Foundation

/// A cache of evaluated descriptions, so that an unchanged one is not compiled again.
///
/// An entry records everything that its result depends on, and is used only if all of it is equal; hashes are not
/// trusted. Failure to read or write the cache is ignored.
struct EvaluationCache {
  private struct Entry: Codable {
    let key: Key
    let libraries: [LibraryDescription]
  }

  /// Everything that a result depends on.
  struct Key: Codable, Equatable {
    let text: Data
    let module: String
    let displayPath: String
    let installation: String
  }

  private let file: URL

  /// Makes the cache entry of a description file.
  init(for source: DescriptionSource) {
    let path = URL(fileURLWithPath: source.path).standardizedFileURL.path
    file = CacheFolder.url.appendingPathComponent("caisson/descriptions/\(path.cacheName).json")
  }

  /// Returns the cached libraries for a key.
  func libraries(for key: Key) -> [LibraryDescription]? {
    guard let data = FileManager.default.contents(atPath: file.path),
      let entry = try? JSONDecoder().decode(Entry.self, from: data), entry.key == key
    else { return nil }
    return entry.libraries
  }

  /// Caches libraries for a key.
  func store(_ libraries: [LibraryDescription], for key: Key) {
    guard let data = try? JSONEncoder().encode(Entry(key: key, libraries: libraries)) else { return }
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file, options: .atomic)
  }
}
