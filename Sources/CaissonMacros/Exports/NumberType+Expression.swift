internal import CaissonModel

extension NumberType {
  /// The type as an expression of Swift: `.integer(.int)`.
  var expression: String {
    switch type {
    case .integer(let type): ".integer(.\(type))"
    case .floating(let type): ".floating(.\(type))"
    default: fatalError("'\(type)' is in the table of number types, but is not a number")
    }
  }
}
