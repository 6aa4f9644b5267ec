import Foundation

/// The program's resident memory in KiB, according to Linux.
enum ResidentSet {
  /// Linux's status file of this process.
  struct Unknown: Error, CustomStringConvertible {
    let name: String
    var description: String { "/proc/self/status does not say \(name)" }
  }

  /// At this time.
  static func now() throws -> Int { try value("VmRSS:") }

  /// The most that it has been.
  static func peak() throws -> Int { try value("VmHWM:") }

  private static func value(_ name: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let value = Int(line.filter(\.isNumber))
    else { throw Unknown(name: name) }
    return value
  }
}
