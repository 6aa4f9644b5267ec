internal import Foundation
internal import Testing

/// What the runtime must not need: Foundation, libffi, swift-syntax.
@Suite struct LinkageTests {
  private func isForbidden(_ text: String) -> Bool {
    text.firstMatch(of: /(?i)foundation|libffi|-lffi|SwiftSyntax|ICU/) != nil
  }

  @Test func aProgramOnTheRuntimeNeedsOnlyTheStandardLibrary() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      import Caisson
      let store = CallbackStore()
      let callback = ForeignCallback<Never, Int32, Void> { print($0) }
      callback(42)
      store.keep(callback, owner: 0, slot: 0, ticket: store.drawTicket())
      print(store.count)

      """, to: "main.swift")
    let products = Repository.products.path
    let objects = try ["Caisson", "CaissonModel", "CCaisson"].flatMap(objects(of:))
    let compiled = try Program.run(
      "swiftc",
      [
        "-swift-version", "6", "-I", "\(products)/Modules", scratch.path("main.swift"), "-o", scratch.path("program"),
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
      ] + objects)
    try #require(compiled.exitCode == 0, "\(compiled.errors)")
    #expect(try Program.run(scratch.path("program"), []).output == "42\n1\n")

    let needed = try Program.run("readelf", ["--dynamic", scratch.path("program")]).output
      .matches(of: /NEEDED.*\[(.*)\]/).map { String($0.1) }
    #expect(needed.contains("libswiftCore.so"))
    #expect(!needed.contains(where: isForbidden), "\(needed)")
  }

  @Test func theRuntimesObjectsAskForNoOtherLibrary() throws {
    for object in try ["Caisson", "CaissonModel"].flatMap(objects(of:)) {
      // What the compiler asks the linker for on behalf of the object's imports.
      let asked = try Program.run("readelf", ["-p", ".swift1_autolink_entries", object]).output
      #expect(asked.contains("-lswiftCore"), "nothing can be read of \(object)")
      #expect(!isForbidden(asked), "\(object): \(asked)")
    }
  }

  /// The objects of a module, one for each of its sources: a build folder may hold older ones.
  private func objects(of module: String) throws -> [String] {
    let sources = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("Sources/\(module)").path)
    let objects = sources.filter { !$0.hasPrefix(".") && $0.contains(".") }.sorted()
      .map { Repository.products.appendingPathComponent("\(module).build/\($0).o").path }
    try #require(!objects.isEmpty)
    return objects
  }
}
