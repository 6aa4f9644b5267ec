internal import Foundation

/// A cache of what was made of descriptions, so that an unchanged one is not compiled again.
///
/// An entry records everything that its result depends on, and is used only if all of it is equal; hashes are not
/// trusted. Failure to read or write the cache is ignored.
struct EvaluationCache<Value: Codable> {
  private struct Entry: Codable {
    let key: EvaluationKey
    let value: Value
  }

  private let file: URL

  /// Makes the cache entry of a description file, in a folder for one type of value.
  init(for source: DescriptionSource, in folder: String) {
    let path = URL(fileURLWithPath: source.path).standardizedFileURL.path
    file = CacheFolder.url.appendingPathComponent("caisson/\(folder)/\(path.cacheName).json")
  }

  /// Returns the cached value for a key.
  func value(for key: EvaluationKey) -> Value? {
    guard let data = FileManager.default.contents(atPath: file.path),
      let entry = try? JSONDecoder().decode(Entry.self, from: data), entry.key == key
    else { return nil }
    return entry.value
  }

  /// Caches the value for a key.
  func store(_ value: Value, for key: EvaluationKey) {
    guard let data = try? JSONEncoder().encode(Entry(key: key, value: value)) else { return }
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file, options: .atomic)
  }
}
