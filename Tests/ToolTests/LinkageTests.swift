internal import Foundation
internal import Testing

/// The runtime needs no Foundation, libffi or swift-syntax, and no descriptions.
@Suite struct LinkageTests {
  private static let modules = ["Caisson", "CaissonLayout"]

  /// A program that calls nothing of a library, but has values, callbacks and strings as one that does.
  private static let program = """
    import Caisson
    let store = _CallbackStore()
    let callback = ForeignCallback<Never, Int32, Void> { print($0) }
    callback(42)
    store.retain(callback, owner: 0, _ParameterID(0, 0), order: store.drawOrder())
    print(store.count)
    let values: [any CValue.Type] = [CPointer<CVoid, HostSpace>?.self, Double.self, CStringPointer<HostSpace>.self]
    print(values.map { $0.size(in: .host) })

    """

  private func isForbidden(_ text: String) -> Bool {
    text.firstMatch(of: /(?i)foundation|libffi|-lffi|SwiftSyntax|ICU/) != nil
  }

  /// Links the program with the objects of modules, and gives its path.
  private func link(_ scratch: borrowing Scratch, _ modules: [String]) throws -> String {
    try scratch.write(Self.program, to: "main.swift")
    let products = Repository.products.path
    let compiled = try Program.run(
      "swiftc",
      [
        "-swift-version", "6", "-I", "\(products)/Modules", scratch.path("main.swift"), "-o", scratch.path("program"),
        "-Xcc", "-fmodule-map-file=\(Repository.root.path)/Sources/CCaisson/include/module.modulemap",
      ] + modules.flatMap(objects(of:)))
    try #require(compiled.exitCode == 0, "\(compiled.errors)")
    return scratch.path("program")
  }

  @Test func aProgramOnTheRuntimeNeedsOnlyTheStandardLibrary() throws {
    let scratch = try Scratch()
    let program = try link(scratch, Self.modules + ["CCaisson"])
    #expect(try Program.run(program, []).output == "42\n1\n[8, 8, 8]\n")

    let needed = try Program.run("readelf", ["--dynamic", program]).output
      .matches(of: /NEEDED.*\[(.*)\]/).map { String($0.1) }
    #expect(needed.contains("libswiftCore.so"))
    #expect(!needed.contains(where: isForbidden), "\(needed)")
  }

  @Test func aProgramOnTheRuntimeCarriesNoDescriptions() throws {
    let scratch = try Scratch()
    let symbols = try Program.run("nm", [try link(scratch, Self.modules + ["CCaisson"])]).output
    // A module's name stands in each of its symbols, with its length before it.
    #expect(symbols.contains("s7Caisson"))
    #expect(!symbols.contains("12CaissonModel"))
    #expect(!symbols.contains("14CaissonLinking"))
  }

  @Test func theRuntimesObjectsAskForNoOtherLibrary() throws {
    for object in try Self.modules.flatMap(objects(of:)) {
      // What the compiler asks the linker for on behalf of the object's imports.
      let asked = try Program.run("readelf", ["-p", ".swift1_autolink_entries", object]).output
      #expect(asked.contains("-lswiftCore"), "nothing can be read of \(object)")
      #expect(!isForbidden(asked), "\(object): \(asked)")
    }
  }

  /// The objects of a module, one for each of its sources: a build folder may hold older ones.
  private func objects(of module: String) throws -> [String] {
    let folder = Repository.root.appendingPathComponent("Sources/\(module)").path
    let sources = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .map { URL(fileURLWithPath: $0).lastPathComponent }
    let objects = sources.filter { ["swift", "c", "S"].contains(URL(fileURLWithPath: $0).pathExtension) }.sorted()
      .map { Repository.products.appendingPathComponent("\(module).build/\($0).o").path }
    try #require(!objects.isEmpty)
    return objects
  }
}
