internal import ArgumentParser
internal import Foundation

/// Whether output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  /// On a terminal, unless the environment says `NO_COLOR`.
  case auto
  case always
  case never

  /// Whether standard output gets colours.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isatty(STDOUT_FILENO) != 0 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }
  }
}
