internal import Foundation
internal import Testing

/// `sort-lines`, beside sort(1) and Python.
@Suite struct SortExampleTests {
  private static let backends = ["static", "dynamic"]
  private static let functions = [[], ["--with-context"]]

  /// Lines in no order, some of which come again.
  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return line(Int(state >> 33) % (count * 2)) + "\n"
    }.joined()
  }

  private func sort(_ scratch: borrowing Scratch, _ backend: String, _ arguments: [String]) throws -> Outcome {
    try Program.product("sort-lines", ["--backend", backend] + arguments + ["in"], in: scratch.url)
  }

  /// Returns the output of sort(1), which keeps the order of equal lines.
  private func expected(_ scratch: borrowing Scratch, _ options: [String]) throws -> String {
    let outcome = try Program.run("sort", ["-s"] + options + ["in"], in: scratch.url, environment: ["LC_ALL": "C"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test(arguments: backends, functions)
  func sortsAsSortDoes(_ backend: String, _ function: [String]) throws {
    let scratch = try Scratch()
    for count in [0, 1, 2, 3000] {
      let letters = ["a", "B", "é", "漢", "🙂", " "]
      try scratch.write(Self.lines(count) { letters[$0 % 6] + String($0, radix: 3) }, to: "in")
      #expect(try sort(scratch, backend, function).output == expected(scratch, []))
      #expect(try sort(scratch, backend, function + ["--reverse"]).output == expected(scratch, ["-r"]))
      try scratch.write(Self.lines(count) { "\($0 % 2 == 0 ? "-" : "")\($0 / 3).\($0 % 10)" }, to: "in")
      #expect(try sort(scratch, backend, function + ["--numeric"]).output == expected(scratch, ["-n"]))
      let both = try sort(scratch, backend, function + ["--numeric", "--reverse"])
      #expect(try both.exitCode == 0 && both.output == expected(scratch, ["-n", "-r"]))
    }
    try scratch.write("three\none\n\n漢字\ntwo\n🙂", to: "in")
    #expect(try sort(scratch, backend, function + ["--by-length"]).output == "\n🙂\n漢字\none\ntwo\nthree\n")
  }

  /// The same functions, called by Python: they ask as often.
  @Test(arguments: backends, functions)
  func everyQuestionOfCIsCounted(_ backend: String, _ function: [String]) throws {
    let scratch = try Scratch()
    let text = Self.lines(1000) { String($0) }
    try scratch.write(text, to: "in")
    let python = """
      import ctypes
      lines = [float(line) for line in open("in")]
      array = (ctypes.c_int * len(lines))(*range(len(lines)))
      count = 0
      pointer = ctypes.POINTER(ctypes.c_int)
      @ctypes.CFUNCTYPE(ctypes.c_int, pointer, pointer)
      def order(left, right):
          global count
          count += 1
          a, b = lines[left[0]], lines[right[0]]
          return -1 if a < b else 1 if a > b else left[0] - right[0]
      ctypes.CDLL(None).qsort(array, len(lines), 4, order)
      print(count)
      """
    let count = try Program.run("python3", ["-c", python], in: scratch.url).output.trimmingCharacters(in: .newlines)
    let outcome = try sort(scratch, backend, function + ["--numeric", "--verbose"])
    #expect(outcome.errors == "\(function.isEmpty ? "qsort" : "qsort_r") compared \(count) times\n")
  }

  @Test(arguments: backends)
  func findsALine(_ backend: String) throws {
    let scratch = try Scratch()
    try scratch.write((1...100).reversed().map { "\($0).0\n" }.joined(), to: "in")
    for options in [[], ["--reverse"]] {
      #expect(try sort(scratch, backend, options + ["--numeric", "--find", "70"]).output == "31\n")
    }
    let found = try sort(scratch, backend, ["--find", "7.0", "--verbose"])
    #expect(found.output == "94\n")
    let counts = found.errors.split(separator: " ").compactMap { Int($0) }
    #expect(counts.count == 2 && (1...7).contains(counts[1]), "100 elements: at most 7 steps")
    let missing = try sort(scratch, backend, ["--find", "70"])
    #expect(missing.exitCode == 1 && missing.output.isEmpty && missing.errors == "in: no line is equal to '70'\n")
    let wrong = try sort(scratch, backend, ["--numeric", "--find", "seven"])
    #expect(wrong.exitCode == 1 && wrong.errors == "in: 'seven' is not a number\n")
  }

  /// The call throws the error of the closure, from the middle of the sort.
  @Test(arguments: backends, functions)
  func aLineThatIsNoNumberIsNamed(_ backend: String, _ function: [String]) throws {
    let scratch = try Scratch()
    let numbers = (1...500).map { $0 == 321 ? "three" : "\($0)" }
    try scratch.write(numbers.joined(separator: "\n"), to: "in")
    let outcome = try sort(scratch, backend, function + ["--numeric"])
    #expect(outcome.exitCode == 1 && outcome.output.isEmpty)
    #expect(outcome.errors == "in: line 321: 'three' is not a number\n")
    #expect(try sort(scratch, backend, function).exitCode == 0)
  }

  @Test func readsStandardInput() throws {
    let program = Repository.products.appendingPathComponent("sort-lines").path
    let outcome = try Program.run("sh", ["-c", "printf 'b\\na' | \(program); printf '' | \(program) --find a"])
    #expect(outcome.output == "a\nb\n" && outcome.errors == "standard input: no line is equal to 'a'\n")
    #expect(try Program.product("sort-lines", ["missing"]).exitCode == 1)
  }
}
