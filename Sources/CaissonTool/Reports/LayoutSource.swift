internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// A header that can be read for several targets.
struct LayoutSource {
  /// The declarations of a header on a target.
  struct Reading {
    let model: HeaderModel
    /// Whether this machine's headers were read instead of the target's own.
    let isBorrowed: Bool
  }

  /// The header as written after `#include`.
  let header: String
  /// The user's arguments for Clang: `-I`, `-D`.
  let arguments: [String]
  /// The folder with the files of another machine.
  let sysroot: String?

  /// - Parameter header: `<x.h>`, `"x.h"`, the path of a file, or a name to search for.
  init(header: String, arguments: [String], sysroot: String?) {
    self.header = Self.included(header)
    self.arguments = arguments
    self.sysroot = sysroot
  }

  private static func included(_ header: String) -> String {
    if header.hasPrefix("<") { return header }
    let name = header.hasPrefix("\"") ? String(header.dropFirst().dropLast()) : header
    if FileManager.default.fileExists(atPath: name) {
      return "\"\(URL(fileURLWithPath: name).standardizedFileURL.path)\""
    }
    return header.hasPrefix("\"") ? header : "<\(header)>"
  }

  /// Reads the header for a target, or for this machine.
  func read(for target: TargetHeaders?) throws -> Reading {
    do throws(HeaderError) {
      guard let target, !target.isOwn else { return Reading(model: try parse(for: target, []), isBorrowed: false) }
      if let sysroot { return Reading(model: try parse(for: target, ["--sysroot=\(sysroot)"]), isBorrowed: false) }
      return try readForeign(target)
    } catch {
      throw explained(error, target)
    }
  }

  private func readForeign(_ target: TargetHeaders) throws(HeaderError) -> Reading {
    let own = target.folders.flatMap { ["-isystem", $0] }
    do throws(HeaderError) {
      let model = try parse(for: target, own)
      // Another C library for this machine's processor finds the headers of this machine.
      let isBorrowed = model.types.records.contains { $0.place.file.hasPrefix(TargetHeaders.ownFolder + "/") }
      return Reading(model: model, isBorrowed: isBorrowed)
    } catch {
      if target.isLinux, error.missingHeader != nil, let model = borrow(for: target, own) {
        return Reading(model: model, isBorrowed: true)
      }
      throw error
    }
  }

  private func parse(for target: TargetHeaders?, _ more: [String]) throws(HeaderError) -> HeaderModel {
    try HeaderReader(target: target?.target, arguments: more + ["-I."] + arguments).read([header])
  }

  /// Reads this machine's headers for a target, including those that only this machine has; nil if that fails.
  private func borrow(for target: TargetHeaders, _ own: [String]) -> HeaderModel? {
    try? TemporaryFolder.use { folder in
      // A list of functions that a machine lacks: no layout depends on it, and each machine has only its own.
      let stubs = folder.appendingPathComponent("gnu/stubs.h")
      try FileManager.default.createDirectory(at: stubs.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: stubs)
      return try parse(for: target, own + ["-idirafter", folder.path, "-idirafter", TargetHeaders.ownFolder])
    }
  }

  private func explained(_ error: HeaderError, _ target: TargetHeaders?) -> ToolError {
    let foreign = target.flatMap { $0.isOwn ? nil : $0 }
    switch error {
    case .noLibclang, .missingCompilerHeader, .notParsed: return .machine("\(error)")
    case .missingCHeader where foreign == nil: return .machine("\(error)")
    case .unknownTarget: return .input("\(error)")
    case .missingCHeader, .parse:
      guard let (missing, location) = error.missingHeader else { return .input("cannot read \(header):\n\(error)") }
      if "<\(missing)>" == header || "\"\(missing)\"" == header {
        return .input(
          "there is no header \(header)\(on(target)); name its folder with -I\(install(target))")
      }
      guard let foreign else { return .input("cannot read \(header):\n\(error)") }
      return .input(
        """
        '\(missing)' is missing\(on(foreign)), and '\(location.file)' needs it; the C library's headers for this target are \
        not installed.
        \(remedy(for: foreign))
        """)
    }
  }

  /// Returns the way to install the headers for a target.
  func remedy(for target: TargetHeaders) -> String {
    let folders = "with -I, or that of the whole system with --sysroot"
    guard let package = target.package else { return "Name the folder of its headers \(folders)." }
    return "Install its headers (apt-get install \(package)), or name their folder \(folders)."
  }

  private func install(_ target: TargetHeaders?) -> String {
    guard let target, !target.isOwn, let package = target.package else { return "" }
    return ", or install the C library's headers with apt-get install \(package)"
  }

  private func on(_ target: TargetHeaders?) -> String { target.map { " for \($0.target)" } ?? "" }
}
