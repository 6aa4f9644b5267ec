internal import Caisson
internal import Testing

#if arch(x86_64) || arch(i386)
  /// `long double` in the bytes of other data models.
  @Suite struct LongDoubleTests {
    @Test(arguments: DataModel.allCases) func valuesTakeTheBytesOfTheirModel(_ model: DataModel) {
      let value: Float80 = -1.5
      let size = Float80.size(in: model)
      var bytes = [UInt8](repeating: 0xaa, count: 32)
      bytes.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        value.encode(into: start, as: model)
        #expect(Float80.decode(from: start, as: model, instance: .host) == value)
        if size == 8 { #expect(start.load(as: Double.self) == -1.5) }
      }
      #expect(bytes[size...].allSatisfy { $0 == 0xaa })
    }
  }
#endif
