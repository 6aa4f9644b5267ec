import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Failures: ForeignLibrary {
  /// Removes a file.
  @C("remove_file", status: CInt.self, failure: .nonzero) func remove(_ name: String) throws

  @C("name_of", failure: .null) func name(of number: CInt) throws -> String

  /// Blocks a thread, and not the caller's.
  @C("wait_seconds", failure: .negative) func wait(seconds: CUnsignedInt) async throws -> CInt
}
