internal import CaissonModel
internal import SwiftSyntax

extension BoundParameter {
  /// The parameter as a description has it, but for its type in C, which only the compiler knows.
  func facts(in function: BoundFunction) -> DescribedParameter<BoundType> {
    DescribedParameter(type: boundType(function.attribute), source: source(in: function))
  }

  private func source(in function: BoundFunction) -> ArgumentSource {
    switch role {
    case .count(let buffers, let unit): .count(of: buffers, unit, swiftType: type.description)
    case .size(let measured, let buffer):
      .size(of: measured.trimmedDescription, buffer: buffer, swiftType: type.description)
    case .constant(let value): .constant(value.trimmedDescription, swiftType: type.description)
    case .context(let callbacks): .context(of: callbacks)
    case .out(let position): .out(name: name, swiftType: type.description, position: position)
    case .visible(_, let label, let position):
      .argument(
        SwiftParameter(
          label: label, name: name, swiftType: type.description, position: position,
          marshalling: marshalling(in: function)))
    }
  }

  /// How the argument becomes C's, by the looks of its type.
  private func marshalling(in function: BoundFunction) -> Marshalling {
    let isNullable = shape.isOptional
    return switch shape.kind {
    case .string: .string(isNullable: isNullable)
    case .callback, .closure: .upcall(upcall(in: function))
    case .buffer(_, let isArray, let isMutable): .buffer(Buffer(isMutable ? .writes : .reads, isArray ? .array : .span))
    case .reference: .inOut
    case .borrowed(_, let isConst):
      .borrowed(Borrow(isConst: isConst, isNullable: isNullable, lifetime: borrowLifetime(in: function)))
    case .pointer, .characters, .number: .value(isNullable: isNullable)
    case .unknown: .resolvedByCompiler(isNullable: isNullable)
    }
  }

  private func borrowLifetime(in function: BoundFunction) -> Borrow.Lifetime {
    switch function.attribute.lifetime(of: name)?.kind {
    case .retained: .retained(function.retention(of: name))
    case .permanent: .permanent
    case .once, .released, nil: .duringCall
    }
  }

  private func upcall(in function: BoundFunction) -> Upcall {
    let lifetime: Upcall.Lifetime =
      switch function.attribute.lifetime(of: name)?.kind {
      case .retained: .retained(function.retention(of: name))
      case .once: .once
      case .permanent: .permanent
      case .released, nil: .duringCall
      }
    let form: Upcall.Form =
      if shape.isClosure { .closure } else if shape.isSendableCallback { .sendableCallback(lifetime) } else {
        .callback(lifetime)
      }
    return Upcall(
      callbackType: callbackType?.description ?? type.description, form: form, isNullable: shape.isOptional,
      errors: shape.isThrowingCallback ? .any(resultOnError: resultOnError?.trimmedDescription) : .failure,
      context: contextPosition)
  }

  /// The type of which the compiler knows the C type.
  private func boundType(_ attribute: FunctionAttribute) -> BoundType {
    switch role {
    case .count, .size, .constant: return .argument(described)
    case .context: return .pointer(to: nil, isConst: false)
    case .out: return .pointer(to: described, isConst: false)
    case .visible: break
    }
    switch shape.kind {
    case .callback, .closure: return .upcall(described, context: contextPosition)
    case .buffer(let element, _, let isMutable):
      // A function that takes the size of elements knows nothing else of them.
      let isUntyped = element == nil || attribute.takesElementSize(of: name)
      return .pointer(to: isUntyped ? nil : described, isConst: !isMutable)
    case .reference: return .pointer(to: described, isConst: false)
    case .borrowed(_, let isConst): return .pointer(to: described, isConst: isConst)
    case .string, .pointer, .characters, .number, .unknown: return .argument(described)
    }
  }
}
