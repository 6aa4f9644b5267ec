internal import CaissonModel
internal import Testing

/// A buffer is counted before anything is lent, and lent for the call.
@Suite struct BufferTests {
  @Test func bufferIsCountedAndLent() {
    let bytes = parameter("bytes", .buffer(Buffer(.reads, .span)), .pointer(to: .const(.void)))
    let count = hidden(.count(of: ["bytes"], .bytes, swiftType: "CSize"))
    #expect(
      plan(function([bytes, count], result())) == """
        count bytes
        lend bytes: span, which C reads
          call
          return what the call gives

        """)
  }

  @Test func arrayThatCWritesIsLent() {
    let numbers = parameter("numbers", .buffer(Buffer(.writes, .array)), .pointer(to: .integer(.int)))
    #expect(
      plan(function([numbers])) == """
        lend numbers: array, which C writes
          call
          return what the call gives

        """)
  }
}
