internal import Foundation

extension HeaderError: CustomStringConvertible {
  /// The problem, and what to do about it.
  public var description: String {
    switch self {
    case .noLibclang(let attempts):
      """
      libclang, which reads headers, was not found. Tried:
      \(attempts.map { "  \($0.name): \($0.reason)" }.joined(separator: "\n"))
      \(Self.adviceForLibclang)
      """
    case .unknownTarget(let target):
      """
      the target '\(target)' has no known data model; the data models of x86_64, aarch64, i686, armv7, riscv64 and \
      wasm32 on Unix, and of x86_64 with MinGW, are known.
      Use one of these targets: x86_64-linux-gnu, aarch64-linux-gnu, i686-linux-gnu, arm-linux-gnueabihf, \
      riscv64-linux-gnu, wasm32-wasi, x86_64-windows-gnu.
      """
    case .parse(let diagnostics):
      """
      \(diagnostics.map { "\($0)" }.joined(separator: "\n"))
      The headers do not compile on their own. List the headers that they need first; add the folder of a missing \
      header with -I, and a macro that they expect with -D.
      """
    case .missingCompilerHeader(let name, let version, let diagnostic):
      """
      \(diagnostic)
      '\(name)' belongs to the compiler, and libclang (\(version)) did not find the folder of the compiler's headers.
      Install them (apt-get install libclang-dev), or name the folder: \
      -resource-dir "$(clang -print-resource-dir)".
      """
    case .missingCHeader(let name, let diagnostic):
      """
      \(diagnostic)
      '\(name)' belongs to the C library, and libclang did not find its headers.
      Install them (apt-get install libc6-dev).
      """
    case .notParsed(let code):
      "libclang could not read the headers (error \(code)); check the target and the extra arguments."
    }
  }

  private static var adviceForLibclang: String {
    let variable = Libclang.variable
    if (ProcessInfo.processInfo.environment[variable] ?? "").isEmpty {
      return "Install it (apt-get install libclang-dev), or set \(variable) to the file of the library."
    }
    return
      "\(variable) names this file, and no other is tried: unset \(variable), or set it to the file of the library."
  }
}
