import Adder
import AdderLibrary
import CaissonDynamic
import Glibc

/// Measures calls and callbacks on each back end, and their peers in the same run.
@main
struct Benchmark {
  static func main() throws {
    let linked = try AdderLinked(Dynamic())
    let calls = 5_000_000
    let comparisons = [
      Comparison(
        title: "int f(int, int), static",
        measurements: [
          Measurement("direct call, Clang importer", calls: calls, directLoop),
          Measurement("static back end", calls: calls) { staticLoop($0, AdderStatic()) },
          Measurement("static back end, generic code", calls: calls) { genericStaticLoop($0, AdderStatic()) },
        ],
        limits: ["static back end": 1.05, "static back end, generic code": 1.05]),
      Comparison(
        title: "int f(int, int), dynamic",
        measurements: [
          Measurement("ffi_call with a prepared cif, C", calls: calls) { peer_ffi_sum($0) },
          Measurement("dynamic back end", calls: calls) { dynamicLoop($0, linked) },
        ],
        limits: ["dynamic back end": 1.3]),
      Comparison(
        title: "a field of a list's node, with a bit-field",
        measurements: [
          Measurement("C's own structure, Clang importer", calls: calls, directListLoop),
          Measurement("pointer with described fields", calls: calls) { listLoop($0, AdderStatic()) },
        ],
        limits: ["pointer with described fields": 1.1]),
      Comparison(
        title: "a structure by value, static",
        measurements: [
          Measurement("direct call, Clang importer", calls: calls, directMoveLoop),
          Measurement("static back end", calls: calls) { moveLoop($0, AdderStatic()) },
        ],
        limits: ["static back end": 1.1]),
      Comparison(
        title: "a structure by value, dynamic",
        measurements: [
          Measurement("ffi_call with a prepared cif, C", calls: calls) { peer_ffi_move($0) },
          Measurement("dynamic back end", calls: calls) { moveLoop($0, linked) },
        ],
        limits: ["dynamic back end": 1.5]),
      Comparison(
        title: "void callback(int)",
        measurements: [
          Measurement("hand-written, boxed context", calls: calls, handWrittenCallbackLoop),
          Measurement("static back end, trampoline", calls: calls) { callbackLoop($0, AdderStatic()) },
          Measurement("static back end, closure", calls: calls) { closureLoop($0, AdderStatic()) },
          Measurement("dynamic back end, libffi closure", calls: calls) { callbackLoop($0, linked) },
        ],
        limits: ["static back end, trampoline": 1.5, "static back end, closure": 1.2]),
      Comparison(
        title: "a field of a structure in owned memory",
        measurements: [
          Measurement("raw pointer", calls: calls, rawFieldLoop),
          Measurement("borrow of an owner", calls: calls, borrowedFieldLoop),
        ],
        limits: ["borrow of an owner": 1.1]),
      Comparison(
        title: "a pointer to owned memory, written to a field",
        measurements: [
          Measurement("raw pointer", calls: calls, rawTargetLoop),
          Measurement("its target kept alive", calls: calls, keptTargetLoop),
        ],
        limits: [:], nanoseconds: ["its target kept alive": 10]),
    ]
    let results = comparisons.map { $0.report() }
    exit(results.allSatisfy { $0 } ? 0 : 1)
  }
}
