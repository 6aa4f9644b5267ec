internal import ArgumentParser
internal import CaissonDiagnostics
internal import CaissonHeaders
internal import CaissonModel
internal import Foundation

/// The options that determine how headers are found.
struct HeaderOptions: ParsableArguments {
  @Option(
    name: [.customShort("I", allowingJoined: true), .customLong("include")],
    help: ArgumentHelp("A folder to search for headers, as for the C compiler.", valueName: "folder"),
    completion: .directory)
  var includes: [String] = []

  @Option(
    name: [.customShort("D", allowingJoined: true), .customLong("define")],
    help: ArgumentHelp("A macro to define, as for the C compiler.", valueName: "macro"))
  var definitions: [String] = []

  /// Reads the declarations of a library's headers on this machine.
  ///
  /// - Parameters:
  ///   - library: the description of the library.
  ///   - folder: the folder of the generated header, relative to which quoted headers are resolved.
  ///   - target: the target's triple; nil for this machine.
  ///   - extent: the declarations to read.
  /// - Returns: the declarations.
  /// - Throws: ``ToolError``, if the headers cannot be read.
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

  /// Returns the errors that Clang finds in a program.
  ///
  /// - Parameters:
  ///   - program: the text of the program.
  ///   - path: the path that the program would have.
  ///   - library: the library whose headers it includes.
  ///   - target: the target's triple; nil for this machine.
  /// - Returns: the errors.
  /// - Throws: ``ToolError``, if the headers cannot be read.
  func errors(
    in program: String, at path: String, of library: LibraryDescription, target: String?
  ) throws -> [Diagnostic] {
    let arguments = try arguments(for: library)
    // A path through the program's folder cannot be resolved before the folder exists.
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

  /// Returns the files that a library's headers consist of on this machine.
  ///
  /// - Parameters:
  ///   - library: the description of the library.
  ///   - folder: the folder of the generated header, as for ``read(_:from:target:extent:)``.
  /// - Returns: the paths.
  /// - Throws: ``ToolError``, if the headers cannot be read.
  func files(of library: LibraryDescription, from folder: String) throws -> [String] {
    let arguments = try arguments(for: library)
    do throws(HeaderError) {
      return try HeaderReader(arguments: arguments).files(of: library.headers.map { resolve($0, from: folder) })
    } catch {
      throw unreadable(library, error)
    }
  }

  /// Returns the arguments for Clang: the user's folders and macros, those of pkg-config, and the description's macros.
  func arguments(for library: LibraryDescription) throws -> [String] {
    let others = arguments + (try pkgConfigArguments(for: library))
    for define in library.defines {
      guard let other = define.contradiction(in: others) else { continue }
      throw ToolError.input(
        "\(define.place): error: '\(library.name)' defines '\(define.text)', but the command line or pkg-config defines "
          + "'\(other)'; use the same value and spelling for both")
    }
    // A macro without a value in the description only has to be defined; another flag's value is kept.
    return others + library.defines.filter { $0.value != nil || !$0.isDefined(in: others) }.map { "-D\($0.text)" }
  }

  private func pkgConfigArguments(for library: LibraryDescription) throws -> [String] {
    guard let module = library.pkgConfig else { return [] }
    guard let program = PkgConfig.find() else {
      throw ToolError.machine(
        "\(library.place): '\(library.name)' needs the pkg-config module '\(module)', but pkg-config is not in the PATH\n"
          + "\(PkgConfig.installation)")
    }
    if let problem = program.problem(with: module) {
      throw ToolError.machine(
        "\(library.place): '\(library.name)' needs the pkg-config module '\(module)', but pkg-config reports:\n"
          + "\(problem)\n\(PkgConfig.advice(for: module))")
    }
    return program.flags("--cflags", of: module).filter { $0.hasPrefix("-I") || $0.hasPrefix("-D") }
  }

  private func unreadable(_ library: LibraryDescription, _ error: HeaderError) -> ToolError {
    let message = "\(library.place): error: cannot read the headers of '\(library.name)'\n\(error)"
    return switch error {
    case .noLibclang, .missingCompilerHeader, .missingCHeader: .machine(message)
    case .unknownTarget, .parse, .notParsed: .input(message)
    }
  }

  /// The arguments for Clang from the user's folders and macros.
  var arguments: [String] { (["."] + includes).map { "-I\($0)" } + definitions.map { "-D\($0)" } }

  /// Resolves a quoted header relative to a folder, if it is there; returns other headers unchanged.
  private func resolve(_ header: String, from folder: String) -> String {
    guard header.hasPrefix("\"") else { return header }
    let path = URL(fileURLWithPath: folder).appendingPathComponent(String(header.dropFirst().dropLast()))
      .standardizedFileURL.path
    return FileManager.default.fileExists(atPath: path) ? "\"\(path)\"" : header
  }
}

extension MacroDefinition {
  /// Returns the definition of the macro in Clang's arguments, if it has a different value.
  fileprivate func contradiction(in arguments: [String]) -> String? {
    guard let value else { return nil }
    return definitions(in: arguments).last { Self.words($0.value ?? "1") != Self.words(value) }?.text
  }

  /// Returns whether Clang's arguments define the macro.
  fileprivate func isDefined(in arguments: [String]) -> Bool { !definitions(in: arguments).isEmpty }

  /// Returns the definitions of the macro in Clang's arguments.
  private func definitions(in arguments: [String]) -> [MacroDefinition] {
    arguments.filter { $0.hasPrefix("-D") }.map { MacroDefinition(String($0.dropFirst(2)), place: place) }
      .filter { $0.name == name }
  }

  /// Splits a value into words for comparison, unless it contains quotation marks: white space outside of them is
  /// equivalent.
  private static func words(_ value: String) -> [Substring] {
    value.contains { $0 == "\"" || $0 == "'" } ? [value[...]] : value.split { $0 == " " || $0 == "\t" }
  }
}
