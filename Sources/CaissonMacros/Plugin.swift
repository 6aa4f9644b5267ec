internal import SwiftCompilerPlugin
internal import SwiftSyntaxMacros

/// The macros of descriptions.
@main
struct CaissonPlugin: CompilerPlugin {
  let providingMacros: [any Macro.Type] = [
    BindingsMacro.self, CMacro.self, CVariableMacro.self, CConstantMacro.self,
    CFieldMacro.self, CEnumeratorMacro.self, COpaqueMacro.self, CEnumMacro.self, COptionSetMacro.self,
    CStructMacro.self,
    CUnionMacro.self, CUnionAlternativeMacro.self, ExportMacro.self, ExportTypeMacro.self,
    ExportLibraryMacro.self,
  ]
}
