internal import Caisson
internal import CaissonDynamic
internal import Fixtures
internal import Testing

private enum AddressSanitizer {
  /// Whether the program was built with it.
  static let isOn =
    (try? Dynamic().function(
      "__asan_address_is_poisoned", CPointer<CConst<CVoid>, HostSpace>.self, returning: CInt.self)) != nil
}

/// The programs of `KeptAliveTests` without keeping memory alive, which the address sanitizer must detect.
@Suite(.enabled(if: AddressSanitizer.isOn, "only under the address sanitizer"))
struct AddressSanitizerTests {
  /// An integer whose address is in a field, with Swift's own pointers: nothing keeps it.
  @Test(arguments: HostBackend.allCases) func anIntegerThatNothingKeeps(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.anIntegerThatNothingKeeps(library)
    }
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(report.contains("AddressSanitizer: heap-use-after-free") && report.contains("sum_numbers"), "\(report)")
  }

  /// An owner that has ended, whose address was carried out of it.
  @Test(arguments: HostBackend.allCases) func anOwnerThatHasEnded(_ backend: HostBackend) async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { [backend] in
      let library = try backend.lifetimes()
      try Faults.anOwnerThatHasEnded(library)
    }
    let report = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(report.contains("AddressSanitizer: heap-use-after-free") && report.contains("increment_node"), "\(report)")
  }
}
