import Foundation
import PackagePlugin

/// A plugin that compares a target's descriptions with the code generated from them in each build, to catch stale code.
///
/// It compares only their texts, with a program that builds in seconds, because everyone who depends on the target
/// builds it too.
@main struct CaissonVerification: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let sources = target.sourceModule?.sourceFiles(withSuffix: ".swift").map(\.url), !sources.isEmpty else {
      return []
    }
    // A source file of the target: commands with an output run before the compiler.
    let verdict = context.pluginWorkDirectoryURL.appending(component: "CaissonVerification.swift")
    return [
      .buildCommand(
        displayName: "Comparing \(target.name)'s descriptions with their generated code",
        executable: try context.tool(named: "CaissonVerifier").url,
        arguments: [verdict.path()] + sources.map { $0.path() },
        inputFiles: sources, outputFiles: [verdict])
    ]
  }
}
