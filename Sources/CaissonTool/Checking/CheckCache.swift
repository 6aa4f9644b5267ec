internal import CaissonDiagnostics
internal import CaissonModel
internal import Foundation

/// A cache of check results, so that unchanged headers are not read again.
///
/// An entry records everything that its result depends on, including the state of each file, and is used only if all of
/// it is equal. Failure to read or write the cache is ignored.
struct CheckCache {
  private struct Entry: Codable {
    let key: Key
    let files: [FileState]
    let diagnostics: [Diagnostic]
  }

  /// Everything that a result depends on except the headers' files.
  struct Key: Codable, Equatable {
    let library: LibraryDescription
    /// The module, and the folder that it is written to.
    let module: String
    let output: String
    /// The arguments for Clang.
    let arguments: [String]
    /// The base of relative paths, and the variables that select libclang.
    let environment: [String]
    /// The tool itself, and the header search folders, where a new file may shadow another.
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

  /// The state of a file, to detect changes.
  struct FileState: Codable, Equatable {
    let path: String
    /// Size, inode and the time of the last status change, which programs cannot set; empty if there is no file.
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

  /// The cached diagnostics for the key, if no file has changed since.
  var diagnostics: [Diagnostic]? {
    guard let data = FileManager.default.contents(atPath: file.path),
      let entry = try? JSONDecoder().decode(Entry.self, from: data), entry.key == key,
      entry.files.allSatisfy({ $0 == FileState(of: $0.path) })
    else { return nil }
    return entry.diagnostics
  }

  /// Caches diagnostics.
  ///
  /// - Parameters:
  ///   - diagnostics: the diagnostics.
  ///   - files: the files that the headers consist of.
  func store(_ diagnostics: [Diagnostic], reading files: [String]) {
    let entry = Entry(key: key, files: files.map(FileState.init), diagnostics: diagnostics)
    guard let data = try? JSONEncoder().encode(entry) else { return }
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file, options: .atomic)
  }
}

extension String {
  /// A file name derived from this text with FNV-1a; collisions are harmless, because the file records its whole key.
  var cacheName: String {
    let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
