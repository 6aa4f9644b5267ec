internal import ArgumentParser
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// How headers are found.
struct HeaderOptions: ParsableArguments {
  @Option(
    name: [.customShort("I", allowingJoined: true), .customLong("include")],
    help: ArgumentHelp("A folder to look for headers in, as for the C compiler.", valueName: "folder"),
    completion: .directory)
  var includes: [String] = []

  @Option(
    name: [.customShort("D", allowingJoined: true), .customLong("define")],
    help: ArgumentHelp("A macro that the headers expect, as for the C compiler.", valueName: "macro"))
  var definitions: [String] = []

  /// What the headers of a library declare, on this machine.
  ///
  /// - Parameters:
  ///   - folder: the folder that the generated header is written to: headers in quotation marks are looked for
  ///     from there.
  ///   - target: the target's triple; nil for the machine itself.
  ///   - extent: what to read.
  func read(
    _ library: LibraryDescription, from folder: String, target: String? = nil,
    extent: HeaderReader.Extent = .declarations
  ) throws -> HeaderModel {
    let arguments = try arguments(for: library)
    do throws(HeaderError) {
      return try HeaderReader(target: target, arguments: arguments)
        .read(library.headers.map { resolve($0, from: folder) }, extent: extent)
    } catch {
      throw unreadable(library, error)
    }
  }

  /// What Clang finds wrong with a program.
  ///
  /// - Parameters:
  ///   - program: the text.
  ///   - path: where it would be.
  ///   - library: the library whose headers it includes.
  func errors(
    in program: String, at path: String, of library: LibraryDescription, target: String?
  ) throws -> [HeaderDiagnostic] {
    let arguments = try arguments(for: library)
    // A path that leads through the file's folder leads nowhere while that is not there yet.
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let program = library.headers.reduce(program) { program, header in
      program.replacing("#include \(header)\n", with: "#include \(resolve(header, from: folder))\n")
    }
    do throws(HeaderError) {
      return try HeaderReader(target: target, arguments: arguments).errors(in: program, at: path)
    } catch {
      throw unreadable(library, error)
    }
  }

  /// The files that the headers of a library consist of, on this machine.
  ///
  /// - Parameter folder: as for ``read(_:from:target:extent:)``.
  func files(of library: LibraryDescription, from folder: String) throws -> [String] {
    let arguments = try arguments(for: library)
    do throws(HeaderError) {
      return try HeaderReader(arguments: arguments).files(of: library.headers.map { resolve($0, from: folder) })
    } catch {
      throw unreadable(library, error)
    }
  }

  /// What Clang is told: the folders and the macros that the user names, then those of pkg-config, and the macros that the
  /// description defines.
  func arguments(for library: LibraryDescription) throws -> [String] {
    let others = arguments + (try pkgConfigArguments(for: library))
    for define in library.defines {
      guard let other = define.contradiction(in: others) else { continue }
      throw ToolError.input(
        "\(define.place): error: '\(library.name)' defines '\(define.text)', and the command line or pkg-config '-D\(other)': "
          + "give the macro one value, in one spelling")
    }
    // What only has to be defined is left as another flag has it.
    return others + library.defines.filter { $0.value != nil || !$0.isDefined(in: others) }.map { "-D\($0.text)" }
  }

  private func pkgConfigArguments(for library: LibraryDescription) throws -> [String] {
    guard let module = library.pkgConfig else { return [] }
    guard let program = PkgConfig.find() else {
      throw ToolError.machine(
        "\(library.place): '\(library.name)' is known to pkg-config as '\(module)', and there is no pkg-config in the PATH\n"
          + "\(PkgConfig.installation)")
    }
    if let complaint = program.complaint(about: module) {
      throw ToolError.machine(
        "\(library.place): '\(library.name)' is known to pkg-config as '\(module)', which says:\n"
          + "\(complaint)\n\(PkgConfig.advice(for: module))")
    }
    return program.flags("--cflags", of: module).filter { $0.hasPrefix("-I") || $0.hasPrefix("-D") }
  }

  private func unreadable(_ library: LibraryDescription, _ error: HeaderError) -> ToolError {
    let message = "\(library.place): error: the headers of '\(library.name)' cannot be read\n\(error)"
    return switch error {
    case .noLibclang, .missingCompilerHeader, .missingCHeader: .machine(message)
    case .unknownTarget, .parse, .notParsed: .input(message)
    }
  }

  /// What Clang is told of folders and macros by the user.
  var arguments: [String] { (["."] + includes).map { "-I\($0)" } + definitions.map { "-D\($0)" } }

  /// A header in quotation marks by its path from the folder, if it is there; others as they are.
  private func resolve(_ header: String, from folder: String) -> String {
    guard header.hasPrefix("\"") else { return header }
    let path = URL(fileURLWithPath: folder).appendingPathComponent(String(header.dropFirst().dropLast()))
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: path) ? "\"\(path)\"" : header
  }
}

extension MacroDefinition {
  /// What arguments of Clang define the macro as, if that is something else.
  fileprivate func contradiction(in arguments: [String]) -> String? {
    guard let value else { return nil }
    return definitions(in: arguments).last { Self.words($0.value ?? "1") != Self.words(value) }?.text
  }

  /// Whether arguments of Clang define the macro.
  fileprivate func isDefined(in arguments: [String]) -> Bool { !definitions(in: arguments).isEmpty }

  /// The definitions of the macro among arguments of Clang.
  private func definitions(in arguments: [String]) -> [MacroDefinition] {
    arguments.filter { $0.hasPrefix("-D") }.map { MacroDefinition(String($0.dropFirst(2)), place: place) }
      .filter { $0.name == name }
  }

  /// What a value is compared by: its spelling, where any white space outside of quotation marks is as good as another.
  private static func words(_ value: String) -> [Substring] {
    value.contains { $0 == "\"" || $0 == "'" } ? [value[...]] : value.split { $0 == " " || $0 == "\t" }
  }
}
