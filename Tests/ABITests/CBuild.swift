internal import Foundation

/// The C compilers, which make shared libraries of a random library.
struct CBuild {
  /// A shared library: functions of one compiler, and stubs that the other one compiled.
  struct Product {
    let name: String
    let path: String
  }

  /// The compiler's message about the failure.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let folder: URL

  /// The generated header has to be without a flaw in a user's eyes, too. What is switched off is said of the records
  /// themselves.
  private static let warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-function"]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "caisson-abi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes what was written, if it is not to be kept: a library that is loaded needs its file no longer.
  func remove() {
    if ProcessInfo.processInfo.environment["CAISSON_ABI_KEEP"] == nil {
      try? FileManager.default.removeItem(at: folder)
    } else {
      print("kept \(folder.path)")
    }
  }

  func products(of library: RandomLibrary) throws -> [Product] {
    let stubs = CStubs(library: library)
    let header = try stubs.header()
    try write(header.text, to: header.name)
    try write(CHeader(library: library).text, to: "library.h")
    try write(CFunctions(library: library).text, to: "functions.c")
    try write(stubs.text(including: header.name), to: "stubs.c")
    for compiler in ["gcc", "clang"] {
      let options = ["-O1", "-fPIC", "-c", "-Wno-psabi"]
      try run(compiler, options + ["-w", "functions.c", "-o", "\(compiler)-functions.o"])
      let warnings = Self.warnings + (compiler == "gcc" ? ["-Wno-packed-not-aligned"] : [])
      try run(compiler, options + warnings + ["stubs.c", "-o", "\(compiler)-stubs.o"])
    }
    return try [("gcc", "clang"), ("clang", "gcc")].map { functions, stubs in
      try run("gcc", ["-shared", "\(functions)-functions.o", "\(stubs)-stubs.o", "-o", "\(functions).so"])
      return Product(
        name: "functions of \(functions), stubs of \(stubs)", path: folder.appending(path: "\(functions).so").path)
    }
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let lines = said.split(separator: "\n").prefix(20).joined(separator: "\n")
      throw Failure(description: "\(([program] + arguments).joined(separator: " ")) in \(folder.path):\n\(lines)")
    }
  }
}
