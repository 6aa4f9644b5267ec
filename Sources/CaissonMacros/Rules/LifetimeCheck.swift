internal import CaissonDiagnostics
internal import CaissonModel
internal import SwiftSyntax

/// The rules for `lifetimes:`.
enum LifetimeCheck {
  /// Each entry gives a parameter that can have it one lifetime.
  static func entries(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for node in function.attribute.unreadableLifetimes { diagnostics.add(node, .unreadableLifetime) }
    var known: Set<String> = []
    for entry in function.attribute.lifetimes {
      guard let parameter = diagnostics.parameter(entry.name, of: function, at: entry.node) else { continue }
      if !known.insert(entry.name).inserted {
        diagnostics.add(entry.node, .twoLifetimes(entry.name))
      } else if let message = refusal(of: entry, parameter) {
        diagnostics.add(entry.node, message)
      }
    }
  }

  private static func refusal(of entry: LifetimeEntry, _ parameter: BoundParameter) -> Message? {
    let shape = parameter.shape
    return switch entry.kind {
    case .released: shape.mayBeOwner || shape.mayBePointer ? nil : .owner(parameter.name)
    case .once: shape.isCallback ? nil : notRetainable(parameter)
    case .retained, .permanent: shape.isCallback || shape.isBorrowed ? nil : notRetainable(parameter)
    }
  }

  private static func notRetainable(_ parameter: BoundParameter) -> Message {
    if parameter.shape.isBorrowed { return .memoryIsNotCalled(parameter.name) }
    let advice =
      if parameter.shape.isString {
        "take 'ConstBorrowed<CChar>', and pass the result of 'allocate(string:)'"
      } else if parameter.shape.isBuffer {
        "take 'Borrowed<T>', and pass the result of 'allocate(copying:)'"
      } else {
        "take 'Borrowed<T>' for owned memory"
      }
    return .notRetainable(parameter.name, advice: advice)
  }

  /// The owner of what C retains is known, and an object.
  static func owners(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    var isAssumed = false
    for entry in function.attribute.lifetimes {
      guard case .retained(let owner, _) = entry.kind else { continue }
      switch owner {
      case nil: isAssumed = true
      case .library: break
      case .parameter(let name, let node):
        guard let parameter = diagnostics.parameter(name, of: function, at: node), !parameter.shape.mayBeOwner,
          !parameter.shape.mayBePointer
        else { continue }
        diagnostics.add(node, .owner(name))
      }
    }
    guard isAssumed, function.owner == nil,
      let parameter = function.visibleParameters.first(where: { $0.shape.mayBePointer })
    else { return }
    diagnostics.add(parameter.place, .unknownOwner(parameter.name))
  }

  /// Keys are values by which C can tell apart what it retains.
  static func keys(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for entry in function.attribute.lifetimes {
      guard case .retained(_, let keys?) = entry.kind else { continue }
      for (name, node) in keys {
        guard let parameter = diagnostics.parameter(name, of: function, at: node), !parameter.shape.isDirect,
          !parameter.shape.isBorrowed
        else { continue }
        diagnostics.add(node, .key(name))
      }
    }
  }

  /// A number or a string may select the memory that the next call replaces: unless the description says that it does not, memory
  /// that C still uses could be released.
  static func memory(_ function: BoundFunction, _ diagnostics: inout Diagnostics) {
    for entry in function.attribute.lifetimes {
      guard case .retained(_, nil) = entry.kind,
        let parameter = function.visibleParameters.first(where: { $0.name == entry.name }), parameter.shape.isBorrowed
      else { continue }
      let owner = function.retention(of: entry.name).owner
      let keys = function.visibleParameters.filter {
        $0.shape.isDirect && !$0.shape.isPointer && $0.name != owner
      }
      guard !keys.isEmpty else { continue }
      diagnostics.add(parameter.place, .replacedMemory(parameter.name, keys: keys.map(\.name)))
    }
  }
}
