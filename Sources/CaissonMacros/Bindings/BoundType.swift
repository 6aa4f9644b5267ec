internal import CaissonModel
internal import CaissonLowering
internal import SwiftSyntax

/// A Swift type of which the compiler knows the C type.
enum BoundType {
  /// The type of an argument.
  case argument(TypeSyntax)
  /// The type of a result that may be a string.
  case result(TypeSyntax)
  /// The type of a value that C returns.
  case value(TypeSyntax)
  /// The function pointer of a callback, whose function takes a context if a position is stated.
  case upcall(TypeSyntax, context: Upcall.ContextPosition?)
  /// A pointer to the type; without one, to bytes.
  case pointer(to: TypeSyntax?, isConst: Bool)
}

extension BoundType: LoweredType {
  /// As far as the name tells; what only the compiler knows, the marshalling says.
  var isInMemory: Bool { if case .argument(let type) = self { TypeShape(type).isInMemory } else { false } }
}
