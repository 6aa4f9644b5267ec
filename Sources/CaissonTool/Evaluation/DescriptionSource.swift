internal import CaissonModel
internal import Foundation

/// A Swift file that holds descriptions.
struct DescriptionSource {
  /// The path, as it was given.
  let path: String
  /// The path from the package's root, or the name alone where there is no package: the same wherever the tool runs.
  let displayPath: String
  /// The name of the module that the file belongs to: by default that of its folder.
  let module: String
  /// The content.
  let text: Data

  /// Reads a file.
  ///
  /// - Throws: ``ToolError``, if there is no such file, or no module can be named after it.
  init(path: String, module: String? = nil) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ToolError.input("there is no file '\(path)'")
    }
    guard !isFolder.boolValue, let text = FileManager.default.contents(atPath: path) else {
      throw ToolError.input("cannot read '\(path)': give a Swift file with a @Bindings protocol")
    }
    guard path.hasSuffix(".swift") else {
      throw ToolError.input("'\(path)' is not a Swift file: its name must end in .swift")
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent().lastPathComponent
    self.path = path
    self.text = text
    displayPath = Self.pathInPackage(of: url)
    self.module =
      module ?? (Self.isModuleName(folder) ? folder : url.deletingPathExtension().lastPathComponent)
    guard Self.isModuleName(self.module) else {
      throw ToolError.input("'\(self.module)' is not a name for a Swift module: give one with --module")
    }
  }

  /// What tells this text of the file from another.
  var fingerprint: String { DescriptionFingerprint(of: text).line(of: URL(fileURLWithPath: path).lastPathComponent) }

  /// The folder that holds the modules: the one above the file's.
  var modulesFolder: String {
    URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().deletingLastPathComponent().path
  }

  private static func isModuleName(_ name: String) -> Bool {
    name.range(of: "^[A-Za-z_][A-Za-z0-9_]*$", options: .regularExpression) != nil
  }

  private static func pathInPackage(of file: URL) -> String {
    var components = [file.lastPathComponent]
    var folder = file.deletingLastPathComponent()
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
        return components.reversed().joined(separator: "/")
      }
      components.append(folder.lastPathComponent)
      folder = folder.deletingLastPathComponent()
    }
    return file.lastPathComponent
  }
}
