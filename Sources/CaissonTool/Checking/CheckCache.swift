internal import CaissonCheck
internal import CaissonModel
internal import Foundation

/// Keeps what checks came to, so that what has not changed is not read again.
///
/// An entry holds all that its result depends on, the state of each file among it, and counts only if all of it is equal. What
/// cannot be read or written is done without.
struct CheckCache {
  private struct Entry: Codable {
    let key: Key
    let files: [FileState]
    let findings: [Finding]
  }

  /// What a result depends on, besides the headers' files.
  struct Key: Codable, Equatable {
    let library: LibraryDescription
    /// The module, and the folder that it is written to.
    let module: String
    let output: String
    /// What Clang is told.
    let arguments: [String]
    /// Where relative paths begin, and which libclang is found.
    let environment: [String]
    /// The tool itself, and the folders that headers are looked for in: a new file may come before another.
    let tool: FileState
    let folders: [FileState]

    init(_ library: LibraryDescription, module: String, output: String, arguments: [String]) {
      self.library = library
      self.module = module
      self.output = output
      self.arguments = arguments
      let variables = ProcessInfo.processInfo.environment
      environment =
        [FileManager.default.currentDirectoryPath]
        + ["PATH", "CAISSON_LIBCLANG", "CPATH", "C_INCLUDE_PATH"].map { variables[$0] ?? "" }
      tool = FileState(of: Bundle.main.executablePath ?? "")
      folders = arguments.filter { $0.hasPrefix("-I") }.map { FileState(of: String($0.dropFirst(2))) }
    }
  }

  /// What tells whether a file has changed.
  struct FileState: Codable, Equatable {
    let path: String
    /// Size, and when it was last changed, which nobody can set: zero where there is no file.
    private let numbers: [Int]

    init(of path: String) {
      self.path = path
      var status = stat()
      guard stat(path, &status) == 0 else {
        numbers = []
        return
      }
      #if canImport(Darwin)
        let change = status.st_ctimespec
      #else
        let change = status.st_ctim
      #endif
      numbers = [Int(status.st_size), Int(truncatingIfNeeded: status.st_ino), Int(change.tv_sec), Int(change.tv_nsec)]
    }
  }

  private let key: Key
  private let file: URL

  init(for key: Key) {
    self.key = key
    let name = "\(key.library.place.file) \(key.library.name) \(key.output)"
    file = CacheFolder.url.appendingPathComponent("caisson/checks/\(name.cacheName).json")
  }

  /// What was found for the key, if no file has changed since.
  var findings: [Finding]? {
    guard let data = FileManager.default.contents(atPath: file.path),
      let entry = try? JSONDecoder().decode(Entry.self, from: data), entry.key == key,
      entry.files.allSatisfy({ $0 == FileState(of: $0.path) })
    else { return nil }
    return entry.findings
  }

  /// Keeps what was found.
  ///
  /// - Parameter files: the files that the headers consist of.
  func store(_ findings: [Finding], reading files: [String]) {
    let entry = Entry(key: key, files: files.map(FileState.init), findings: findings)
    guard let data = try? JSONEncoder().encode(entry) else { return }
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file, options: .atomic)
  }
}

extension String {
  /// A name for a file that stands for this text: FNV-1a, for the file itself holds what counts.
  var cacheName: String {
    let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
