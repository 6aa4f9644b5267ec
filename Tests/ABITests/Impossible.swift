internal import CaissonLinking
internal import CaissonDynamic

/// Why a signature cannot be called by the dynamic back end; all else that it refuses is a mistake.
enum Impossible: String {
  case aligned = "an argument aligned above 16 bytes, which libffi does not know"
  case empty = "a record without bytes, which libffi does not know"
  case disputed = "a record that GCC and Clang pass in different ways"

  /// The first reason in a signature; nil for one that has to work.
  init?(_ prototype: FunctionType, in records: RandomRecords) {
    let all = prototype.parameters + [prototype.result]
    if prototype.parameters.contains(where: { $0.alignment(in: records) > 16 }) {
      self = .aligned
    } else if all.contains(where: { $0.layout(in: .host, types: records.types)?.size == 0 }) {
      self = .empty
    } else if all.contains(where: { type in records.disputedNames.contains { type == .record($0) } }) {
      self = .disputed
    } else {
      return nil
    }
  }

  /// Whether the dynamic back end says that the compilers do not agree on a record: the test that asks lets them show it.
  static func isSaidToBeDisputed(_ type: CType, types: TypeTable) -> Bool {
    let parameter = RandomLibrary.parameter(0, type)
    // Any function that every program has.
    let function = RandomLibrary.function(.symbol("malloc"), [parameter], result: .void)
    do throws(LinkProblem.Reason) {
      _ = try Dynamic().resolve(function, types: types)
      return false
    } catch {
      guard case .unsupported(let reason) = error else { return false }
      return reason.contains("GCC and Clang")
    }
  }
}

extension CType {
  fileprivate func alignment(in records: RandomRecords) -> Int {
    layout(in: .host, types: records.types)?.alignment ?? 1
  }
}
