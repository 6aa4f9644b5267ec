/// The path from a named C entity to a value whose type has no name.
public struct MemberPath: Hashable, Sendable {
  /// The beginning of a path.
  public enum Origin: Hashable, Sendable {
    /// A value of a type.
    case type(CTypeName)
    /// A global variable.
    case variable(String)
  }

  /// A step from one value to another.
  public enum Step: Hashable, Sendable {
    /// To a field, by its name.
    case field(String)
    /// To the first element of an array, or to the target of a pointer.
    case element
  }

  /// The beginning.
  public var origin: Origin
  /// The steps, in order.
  public var steps: [Step]
  /// Whether the value is part of a constant one.
  ///
  /// Its type in C is then `const`-qualified, unlike the record itself.
  public var isConst: Bool

  /// Creates a path.
  public init(from origin: Origin, _ steps: [Step], isConst: Bool = false) {
    self.origin = origin
    self.steps = steps
    self.isConst = isConst
  }

  /// Returns the path extended by a step.
  public func appending(_ step: Step) -> MemberPath { MemberPath(from: origin, steps + [step], isConst: isConst) }

  /// The steps as C writes them after a value: `.member[0]`.
  var suffix: String {
    steps.map { step in
      switch step {
      case .field(let name): ".\(name)"
      case .element: "[0]"
      }
    }.joined()
  }
}

extension MemberPath: CustomStringConvertible {
  /// The type of the value as C spells it: `__typeof__(((struct outer *)0)->member[0])`.
  public var description: String {
    let value =
      switch origin {
      // The arrow replaces the dot of the first member.
      case .type(let name): "((\(name) *)0)->\(suffix.dropFirst())"
      case .variable(let name): name + suffix
      }
    return (isConst ? "const " : "") + "__typeof__(\(value))"
  }
}
