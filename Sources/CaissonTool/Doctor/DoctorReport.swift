internal import Foundation

/// The results of all checks, for people and programs.
struct DoctorReport: Encodable {
  /// The version of the JSON schema.
  private let schema = 1
  /// Whether everything required is installed.
  private let ok: Bool
  private let checks: [CheckResult]

  init(_ checks: [CheckResult]) {
    self.checks = checks
    ok = checks.allSatisfy { $0.state != .missing }
  }

  /// Whether everything required is installed.
  var isGood: Bool { ok }

  /// Returns the report as JSON: the checks in order, with sorted keys.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Returns the report as text: one line for each requirement, followed by the problem and its solution.
  func text(inColour isColoured: Bool) -> String {
    let width = checks.map(\.name.count).max() ?? 0
    let indent = String(repeating: " ", count: Self.markWidth + width + 4)
    let lines = checks.map { check in
      let found = [check.version, check.path, check.detail].compactMap(\.self).joined(separator: ", ")
      let texts = [found.isEmpty ? nil : found, check.problem, check.remedy.map { "=> " + $0 }].compactMap(\.self)
      let words = texts.joined(separator: "\n").replacing("\n", with: "\n" + indent)
      return "\(mark(check.state, inColour: isColoured))  \(Self.padded(check.name, to: width))  \(words)"
    }
    return (lines + ["", summary]).joined(separator: "\n")
  }

  private var summary: String {
    let missing = checks.count { $0.state == .missing }
    switch missing {
    case 0: return "Everything required is installed."
    case 1: return "1 requirement is missing."
    default: return "\(missing) requirements are missing."
    }
  }

  private static let markWidth = CheckResult.State.warning.rawValue.count

  private func mark(_ state: CheckResult.State, inColour isColoured: Bool) -> String {
    let text = Self.padded(state.rawValue, to: Self.markWidth)
    guard isColoured else { return text }
    let code =
      switch state {
      case .ok: 32
      case .warning: 33
      case .missing: 31
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: width - text.count)
  }
}
