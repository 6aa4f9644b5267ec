/// What a count counts.
public enum CountUnit: String, Hashable, Sendable, Codable {
  case elements
  case bytes
}
