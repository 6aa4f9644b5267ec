internal import SwiftSyntax

/// A name that descriptions have for a type of C pointers, in protocols and in the fields of records.
enum PointerName: String, CaseIterable {
  case string = "CString"
  case context = "Context"
  case raw = "RawPointer"
  case constRaw = "ConstRawPointer"
  case pointer = "Pointer"
  case constPointer = "ConstPointer"
  case function = "FunctionPointer"

  /// Returns the type alias, without its keyword.
  ///
  /// - Parameter space: the address space of the pointers.
  func alias(in space: String) -> String {
    switch self {
    case .string: "CString = Caisson.CStringPointer<\(space)>"
    case .context: "Context = Caisson.CPointer<Caisson.CVoid, \(space)>?"
    case .raw: "RawPointer = Caisson.CPointer<Caisson.CVoid, \(space)>"
    case .constRaw: "ConstRawPointer = Caisson.CPointer<Caisson.CConst<Caisson.CVoid>, \(space)>"
    case .pointer: "Pointer<Target: Caisson.CPointee> = Caisson.CPointer<Target, \(space)>"
    case .constPointer: "ConstPointer<Target: Caisson.CPointee> = Caisson.CPointer<Caisson.CConst<Target>, \(space)>"
    case .function: "FunctionPointer<each P, R> = Caisson.CFunctionPointer<\(space), repeat each P, R>"
    }
  }

  /// The meaning in C.
  var documentation: String {
    switch self {
    case .string: "`const char *`, NUL-terminated, never null; `CString?` may be null."
    case .context: "`void *`, as C passes it back to a callback."
    case .raw: "`void *`, never null; `RawPointer?` may be null."
    case .constRaw: "`const void *`, never null; `ConstRawPointer?` may be null."
    case .pointer: "`T *`, never null; `Pointer<T>?` may be null."
    case .constPointer: "`const T *`, never null; `ConstPointer<T>?` may be null."
    case .function: "A pointer to a C function; the last type argument is its result."
    }
  }

  /// Returns the names in a type, each with its node.
  static func uses(in type: TypeSyntax) -> [(name: PointerName, node: IdentifierTypeSyntax)] {
    let finder = Finder(viewMode: .sourceAccurate)
    finder.walk(type)
    return finder.found
  }

  private final class Finder: SyntaxVisitor {
    private(set) var found: [(name: PointerName, node: IdentifierTypeSyntax)] = []

    override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
      if let name = PointerName(rawValue: node.name.text) { found.append((name, node)) }
      return .visitChildren
    }
  }
}
