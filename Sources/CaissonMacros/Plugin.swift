internal import SwiftCompilerPlugin
internal import SwiftSyntaxMacros

/// The program with the macros, which the compiler starts, or the tool (``StandaloneProgram``).
@main
enum Program {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == StandaloneProgram.command {
      try StandaloneProgram.run()
    } else {
      try CaissonPlugin.main()
    }
  }
}

/// The macros of descriptions.
struct CaissonPlugin: CompilerPlugin {
  let providingMacros: [any Macro.Type] = [
    BindingsMacro.self, CMacro.self, CVariableMacro.self, CConstantMacro.self,
    CFieldMacro.self, CEnumeratorMacro.self, COpaqueMacro.self, CEnumMacro.self, COptionSetMacro.self,
    CStructMacro.self,
    CUnionMacro.self, CUnionAlternativeMacro.self, ExportMacro.self, ExportTypeMacro.self,
    ExportLibraryMacro.self,
  ]
}
