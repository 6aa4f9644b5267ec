internal import Testing
internal import ArenaLinker
internal import Caisson
internal import CaissonDynamic
internal import CaissonTracing
internal import Expat

/// The back ends that every behaviour is tested on.
enum Backend: String, CaseIterable, CustomTestStringConvertible {
  case `static`
  case dynamic
  case traced
  case arena

  var testDescription: String { rawValue }

  /// Expat on this back end.
  func expat() throws -> any Expat {
    switch self {
    case .static: ExpatStatic()
    case .dynamic: try ExpatLinked(Dynamic("libexpat.so.1"))
    case .traced: try ExpatLinked(Traced(Dynamic("libexpat.so.1")) { _ in })
    case .arena: try ExpatLinked(FakeExpat.linker())
    }
  }
}
