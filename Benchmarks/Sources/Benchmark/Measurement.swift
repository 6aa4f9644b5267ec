import Glibc

/// The time of one way to do something.
struct Measurement {
  let name: String
  private let calls: Int
  private let loop: (Int) -> CInt
  /// Nanoseconds for each call, the best of the rounds.
  private(set) var nanoseconds = Double.infinity
  /// What the last round computed.
  private(set) var result: CInt = 0

  /// A loop of calls.
  init(_ name: String, calls: Int, _ loop: @escaping (Int) -> CInt) {
    self.name = name
    self.calls = calls
    self.loop = loop
  }

  /// Runs the loop once. Where the stack begins differs from round to round: the same machine code can take a cycle more for it.
  mutating func run(round: Int) {
    let (calls, loop) = (calls, loop)
    let (nanoseconds, result) = withUnsafeTemporaryAllocation(byteCount: 16 * (1 + round % 8), alignment: 16) { bytes in
      let start = Self.now()
      let result = loop(calls)
      let end = Self.now()
      // The memory has to be there.
      bytes.storeBytes(of: 0, as: UInt8.self)
      return ((end - start) / Double(calls), result)
    }
    self.nanoseconds = min(self.nanoseconds, nanoseconds)
    self.result = result
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}

/// Measurements of one thing, as ratios to the first.
struct Comparison {
  let title: String
  let measurements: [Measurement]
  /// The ratio that each measurement after the first must not exceed, by name.
  let limits: [String: Double]
  /// The nanoseconds that a measurement must not exceed, by name.
  let nanoseconds: [String: Double]

  /// Measures in rounds of one run of each: what the machine does meanwhile is the same for all.
  init(
    title: String, measurements: [Measurement], limits: [String: Double], nanoseconds: [String: Double] = [:]
  ) {
    self.title = title
    self.limits = limits
    self.nanoseconds = nanoseconds
    var measurements = measurements
    for round in 0..<25 {
      for index in measurements.indices { measurements[index].run(round: round) }
    }
    self.measurements = measurements
  }

  /// Prints a line for each; returns whether all computed the same, within the limits.
  func report() -> Bool {
    print("\n\(title)")
    var isGood = true
    for measurement in measurements {
      let ratio = measurement.nanoseconds / measurements[0].nanoseconds
      var line = "  " + measurement.name.padded(to: 44) + measurement.nanoseconds.text.padded(to: 10) + "ns  "
      line += ratio.text.padded(to: 7)
      if let limit = limits[measurement.name] {
        line += ratio <= limit ? " (at most \(limit))" : " MORE THAN \(limit)"
        isGood = isGood && ratio <= limit
      }
      if let limit = nanoseconds[measurement.name] {
        line += measurement.nanoseconds <= limit ? " (at most \(limit) ns)" : " MORE THAN \(limit) ns"
        isGood = isGood && measurement.nanoseconds <= limit
      }
      if measurement.result != measurements[0].result {
        line += " COMPUTED \(measurement.result), NOT \(measurements[0].result)"
        isGood = false
      }
      print(line)
    }
    return isGood
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension Double {
  fileprivate var text: String { "\((self * 100).rounded() / 100)" }
}
