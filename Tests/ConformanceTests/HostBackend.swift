internal import Caisson
internal import CaissonDynamic
internal import CaissonTracing
internal import Fixtures
internal import Testing

/// The back ends that run C itself.
enum HostBackend: String, CaseIterable, Codable, CustomTestStringConvertible {
  case `static`
  case dynamic
  case traced

  var testDescription: String { rawValue }

  func fixtures() throws -> any Fixtures {
    switch self {
    case .static: FixturesStatic()
    case .dynamic: try FixturesLinked(Dynamic())
    case .traced: try FixturesLinked(Traced(Dynamic()) { _ in })
    }
  }

  func declarations() throws -> any DeclarationFixtures {
    switch self {
    case .static: DeclarationFixturesStatic()
    case .dynamic: try DeclarationFixturesLinked(Dynamic())
    case .traced: try DeclarationFixturesLinked(Traced(Dynamic()) { _ in })
    }
  }

  func lifetimes() throws -> any LifetimeFixtures {
    switch self {
    case .static: LifetimeFixturesStatic()
    case .dynamic: try LifetimeFixturesLinked(Dynamic())
    case .traced: try LifetimeFixturesLinked(Traced(Dynamic()) { _ in })
    }
  }

  func lending() throws -> any LendingFixtures {
    switch self {
    case .static: LendingFixturesStatic()
    case .dynamic: try LendingFixturesLinked(Dynamic())
    case .traced: try LendingFixturesLinked(Traced(Dynamic()) { _ in })
    }
  }

  func serial() throws -> any SerialFixtures {
    switch self {
    case .static: SerialFixturesStatic()
    case .dynamic: try SerialFixturesLinked(Dynamic())
    case .traced: try SerialFixturesLinked(Traced(Dynamic()) { _ in })
    }
  }

  func scalars() throws -> any ScalarFixtures {
    switch self {
    case .static: ScalarFixturesStatic()
    case .dynamic: try ScalarFixturesLinked(Dynamic())
    case .traced: try ScalarFixturesLinked(Traced(Dynamic()) { _ in })
    }
  }

  func records() throws -> any RecordFixtures {
    switch self {
    case .static: RecordFixturesStatic()
    case .dynamic: try RecordFixturesLinked(Dynamic())
    case .traced: try RecordFixturesLinked(Traced(Dynamic()) { _ in })
    }
  }
}
