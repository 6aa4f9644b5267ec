internal import CaissonModel
internal import Foundation

/// A Swift file with descriptions.
struct DescriptionSource {
  /// The path as given on the command line.
  let path: String
  /// The path relative to the package's root, or only the name outside a package, so that output does not depend on the
  /// current folder.
  let displayPath: String
  /// The name of the file's module; by default the name of its folder.
  let module: String
  /// The contents.
  let text: Data

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - module: the name of the module; nil to derive it.
  /// - Throws: ``ToolError``, if there is no such file, or no module name can be derived from it.
  init(path: String, module: String? = nil) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ToolError.input("there is no file '\(path)'")
    }
    guard !isFolder.boolValue, let text = FileManager.default.contents(atPath: path) else {
      throw ToolError.input("cannot read '\(path)'; name a Swift file with a @Bindings protocol")
    }
    guard path.hasSuffix(".swift") else {
      throw ToolError.input("'\(path)' is not a Swift file; its name must end in .swift")
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent().lastPathComponent
    self.path = path
    self.text = text
    displayPath = Self.pathInPackage(of: url)
    self.module =
      module ?? (Self.isModuleName(folder) ? folder : url.deletingPathExtension().lastPathComponent)
    guard Self.isModuleName(self.module) else {
      throw ToolError.input("'\(self.module)' is not a Swift module name; name the module with --module")
    }
  }

  /// The fingerprint of the text, recorded in generated files.
  var fingerprint: String { DescriptionFingerprint(of: text).line(of: URL(fileURLWithPath: path).lastPathComponent) }

  /// The folder of the modules: the parent of the file's folder.
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
