import Foundation
import PackagePlugin

/// Has each build of a target compare its descriptions with what was generated of them: who changes a description, and
/// forgets to generate, is told.
///
/// Only their texts are compared, by a program that is built in seconds: whoever depends on the target builds it, too.
@main struct CaissonVerification: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let sources = target.sourceModule?.sourceFiles(withSuffix: ".swift").map(\.url), !sources.isEmpty else {
      return []
    }
    // A file that is compiled with the target: what has an output comes before the compiler.
    let verdict = context.pluginWorkDirectoryURL.appending(component: "CaissonVerification.swift")
    return [
      .buildCommand(
        displayName: "Comparing \(target.name)'s descriptions with what was generated",
        executable: try context.tool(named: "CaissonVerifier").url,
        arguments: [verdict.path()] + sources.map { $0.path() },
        inputFiles: sources, outputFiles: [verdict])
    ]
  }
}
