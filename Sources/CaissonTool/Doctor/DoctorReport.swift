internal import Foundation

/// What all checks found, as a person or a machine reads it.
struct DoctorReport: Encodable {
  /// The version of the JSON form.
  private let schema = 1
  /// Whether all that is needed is there.
  private let ok: Bool
  private let checks: [CheckResult]

  init(_ checks: [CheckResult]) {
    self.checks = checks
    ok = checks.allSatisfy { $0.state != .missing }
  }

  /// Whether all that is needed is there.
  var isGood: Bool { ok }

  /// The report for machines: the checks in their order, the keys of each in the alphabet's.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The report for a person: a line for each thing, and under it what is wrong and what to do.
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
    case 0: return "All that is needed is there."
    case 1: return "One thing that is needed is missing."
    default: return "\(missing) things that are needed are missing."
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
