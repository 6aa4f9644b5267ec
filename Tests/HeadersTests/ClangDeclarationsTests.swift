internal import Foundation
internal import Testing

/// Our declarations of libclang are its own.
@Suite struct ClangDeclarationsTests {
  /// The folders of the libclang headers that are installed.
  private static let headers: [String] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    return folders.filter { $0.hasPrefix("llvm-") }.map { "/usr/lib/\($0)/include" }
      .filter { FileManager.default.fileExists(atPath: "\($0)/clang-c/Index.h") }
  }()

  private func check(_ declarations: String, against headers: String) throws -> String {
    let ours = Compiler.root.appending(path: "Sources/CClang/include").path
    return try Compiler.check(declarations, with: "clang", ["-I", ours, "-I", headers])
  }

  @Test(.enabled(if: !headers.isEmpty, "the headers of libclang are not installed"), arguments: headers)
  func declarationsAgree(_ headers: String) throws {
    #expect(try check("#include \"clang-declarations.c\"\n", against: headers) == "")
  }

  @Test(.enabled(if: !headers.isEmpty, "the headers of libclang are not installed"), arguments: headers)
  func aWrongDeclarationDoesNotCompile(_ headers: String) throws {
    let wrong = [
      "X(int, Cursor_isNull, (ClangCursor))": "X(unsigned, Cursor_isNull, (ClangCursor))",
      "X(AlignedAttr, 441)": "X(AlignedAttr, 440)",
      "  int xdata;": "  long xdata;",
      "  unsigned private_flags;\n": "",
    ]
    let header = try String(
      contentsOf: Compiler.root.appending(path: "Sources/CClang/include/CClang.h"), encoding: .utf8)
    for (declaration, change) in wrong {
      let changed = header.replacing(declaration, with: change)
      #expect(changed != header)
      // The guard in the text keeps the right header out.
      let said = try check(changed + "#include \"clang-declarations.c\"\n", against: headers)
      #expect(said.contains("static assertion failed"), "\(declaration)")
    }
  }
}
