import ArgumentParser
import CaissonDynamic
import EventLoop
import Foundation
import UV

/// `timers`: runs timers and wake-ups for some time, and counts them.
@main
struct TimersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timers", abstract: "Run timers and wake-ups for some time, and count them.")

  /// The back end that calls libuv.
  enum Backend: String, ExpressibleByArgument, CaseIterable {
    /// Generated C stubs.
    case `static`
    /// The shared library, loaded at run time.
    case dynamic
  }

  /// The error that a timer throws.
  struct TimerFailure: Error, CustomStringConvertible {
    let round: Int
    var description: String { "a timer failed in round \(round)" }
  }

  @Option(help: "The back end: static (generated stubs) or dynamic (libffi).")
  var backend = Backend.static

  @Option(help: "The duration in seconds.")
  var seconds = 1.0

  @Option(help: "The round in which a timer fails.")
  var failIn: Int?

  func validate() throws {
    if !(0...1_000_000).contains(seconds) { throw ValidationError("--seconds must be from 0 to 1000000") }
  }

  func run() throws {
    do {
      switch backend {
      case .static: try run(with: UVStatic())
      case .dynamic: try run(with: UVLinked(Dynamic("libuv.so.1")))
      }
    } catch let error as UVError {
      complain(error)
    }
  }

  private func run<Library: UV>(with library: Library) throws {
    print("libuv", try library.version())
    let loop = try EventLoop(library: library)
    var counts: [(name: String, count: Int)] = []
    for interval in [1, 10, 100] as [UInt64] {
      let index = counts.count
      counts.append(("every \(interval) ms", 0))
      try loop.timer(after: interval, every: interval) { _ in
        counts[index].count += 1
        if interval == 10, counts[index].count == failIn { throw TimerFailure(round: counts[index].count) }
      }
    }
    // Short-lived timers, which close themselves.
    var brief = 0
    try loop.timer(after: 5, every: 5) { _ in
      try loop.timer(after: 1) { timer in
        brief += 1
        try timer.close()
      }
    }
    var wakeUps = 0
    let wakeUp = try loop.wakeUp { wakeUps += 1 }
    try loop.timer(after: UInt64(seconds * 1000)) { _ in try loop.stop() }

    let sender = Sender(wakeUp)
    let outcome = Result { try loop.run() }
    try loop.close()
    let sent = try sender.wait()
    for (name, count) in counts { print("\(name): \(count)") }
    print("brief timers: \(brief)")
    print("wake-ups: \(wakeUps) of \(sent) sent")
    print("handles: \(loop.tally.opened) opened, \(loop.tally.closed) closed, \(loop.tally.alive) left")
    do { try outcome.get() } catch let error as TimerFailure { complain(error) }
  }

  private func complain(_ error: any Error) -> Never {
    FileHandle.standardError.write(Data("timers: \(error)\n".utf8))
    Self.exit(withError: ExitCode(1))
  }
}
