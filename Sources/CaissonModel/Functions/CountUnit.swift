/// The unit of a count.
public enum CountUnit: String, Hashable, Sendable, Codable {
  case elements
  case bytes
}
