internal import CaissonModel
internal import SwiftSyntax

extension BoundParameter {
  /// The parameter as a description has it, but for its type in C, which only the compiler knows.
  ///
  /// - Parameters:
  ///   - attribute: what the function's attribute says.
  ///   - owner: the parameter whose object retains what is retained.
  func facts(_ attribute: FunctionAttribute, owner: String?) -> DescribedParameter<BoundType> {
    DescribedParameter(type: boundType, source: source(attribute, owner: owner))
  }

  private func source(_ attribute: FunctionAttribute, owner: String?) -> ArgumentSource {
    switch role {
    case .count(let unit): .count(of: name, unit, swiftType: type.description)
    case .context: .context(of: name)
    case .out: .out(name: name, swiftType: type.description)
    case .visible(_, let label):
      .argument(
        SwiftParameter(
          label: label, name: name, swiftType: type.description, marshalling: marshalling(attribute, owner: owner)))
    }
  }

  /// How the argument becomes C's, by the looks of its type.
  private func marshalling(_ attribute: FunctionAttribute, owner: String?) -> Marshalling {
    let isNullable = shape.isOptional
    let retention = Retention(owner: owner, key: attribute.names)
    return switch shape.kind {
    case .string: .string(isNullable: isNullable)
    case .callback, .closure: .upcall(upcall(attribute, retention))
    case .buffer(_, let isArray, let isMutable): .buffer(Buffer(isMutable ? .writes : .reads, isArray ? .array : .span))
    case .reference: .inOut
    case .borrowed(_, let isConst):
      .borrowed(
        Borrow(
          isConst: isConst, isNullable: isNullable,
          lifetime: attribute.retained.contains(name)
            ? .retained(retention) : attribute.forever.contains(name) ? .permanent : .duringCall))
    case .pointer, .characters, .number: .value(isNullable: isNullable)
    case .unknown: .resolvedByCompiler(isNullable: isNullable)
    }
  }

  private func upcall(_ attribute: FunctionAttribute, _ retention: Retention) -> Upcall {
    let lifetime: Upcall.Lifetime =
      if attribute.retained.contains(name) {
        .retained(retention)
      } else if attribute.once.contains(name) {
        .once
      } else {
        attribute.forever.contains(name) ? .permanent : .duringCall
      }
    let form: Upcall.Form =
      if shape.isClosure { .closure } else if shape.isSendableCallback { .sendableCallback(lifetime) } else {
        .callback(lifetime)
      }
    return Upcall(
      callbackType: callbackType?.description ?? type.description, form: form, isNullable: shape.isOptional,
      errors: shape.isThrowingCallback ? .any(resultOnError: resultOnError?.trimmedDescription) : .failure,
      context: contextPosition.flatMap { Upcall.ContextPosition(rawValue: $0.rawValue) })
  }

  /// The type of which the compiler knows the C type.
  private var boundType: BoundType {
    switch role {
    case .count: return .argument(described)
    case .context: return .pointer(to: nil, isConst: false)
    case .out: return .pointer(to: described, isConst: false)
    case .visible: break
    }
    switch shape.kind {
    case .callback, .closure: return .upcall(described, context: contextPosition)
    case .buffer(let element, _, let isMutable):
      return .pointer(to: element == nil ? nil : described, isConst: !isMutable)
    case .reference: return .pointer(to: described, isConst: false)
    case .borrowed(_, let isConst): return .pointer(to: described, isConst: isConst)
    case .string, .pointer, .characters, .number, .unknown: return .argument(described)
    }
  }
}
