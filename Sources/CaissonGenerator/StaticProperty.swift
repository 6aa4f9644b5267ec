internal import CaissonEmission
internal import CaissonModel

/// A global variable of the static back end, as a Swift property.
struct StaticGlobal {
  let global: GlobalDescription
  let names: StubNames

  var swiftView: View {
    [
      "documentation": documentationView(global.documentation), "name": .text(SwiftName.escaped(global.name)),
      "type": .text(global.swiftType),
      "value": .text("unsafe _global(\(names.address(of: global.symbol))())"),
    ]
  }
}

/// A constant of the static back end: a Swift value, which the header compares with C's.
struct StaticConstant {
  let constant: ConstantDescription

  /// Whether it is a pointer with a numeric value.
  private var isPointer: Bool { if case .pointer = constant.type { true } else { false } }

  var swiftView: View {
    let value =
      isPointer
      ? "unsafe \(constant.swiftType)(_constant: \(constant.swiftValue), instance: .host)" : constant.swiftValue
    return [
      "documentation": documentationView(constant.documentation), "name": .text(SwiftName.escaped(constant.name)),
      "type": .text(constant.swiftType), "value": .text(value),
    ]
  }
}
