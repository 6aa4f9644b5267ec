/// A C floating-point type; the raw value is its spelling in C.
public enum FloatingType: String, Hashable, Sendable, Codable, CaseIterable {
  case float16 = "_Float16"
  case float
  case double
  case longDouble = "long double"

  /// The size, in bytes.
  public func size(in dataModel: DataModel) -> Int {
    switch self {
    case .float16: 2
    case .float: 4
    case .double: 8
    case .longDouble: dataModel.longDoubleSize
    }
  }

  /// The alignment, in bytes.
  public func alignment(in dataModel: DataModel) -> Int {
    self == .longDouble ? dataModel.longDoubleAlignment : dataModel.alignment(ofSize: size(in: dataModel))
  }
}
