internal import CaissonModel

extension SkipReason {
  /// The identifier of the reason, for programs that count skipped declarations.
  public var code: String {
    switch self {
    case .unsupported(let reason), .macro(.unsupported(let reason), _): reason.code
    case .unavailable: "unavailable"
    case .notExported: "not-exported"
    case .optionalVariadic: "optional-variadic"
    case .unnamedParameters: "unnamed-parameters"
    case .nameless: "nameless"
    case .byValue, .opaqueByValue: "by-value"
    case .functionType: "function-type"
    case .variadicPointer: "variadic-pointer"
    case .pointer: "pointer"
    case .volatile: "volatile"
    case .packedField: "packed-field"
    case .alignedTypedef: "aligned-typedef"
    case .noFields: "no-fields"
    case .unknownType: "unknown-type"
    case .noSize: "no-size"
    case .fieldType(_, let reason): reason.code
    case .wideInteger: "wide-integer"
    case .subnormal: "subnormal"
    case .longDouble: "long-double"
    case .nullPointer: "null-pointer"
    case .untypedMacro: "untyped-macro"
    case .macro(.runTime, _): "run-time"
    case .macro: "no-value"
    }
  }
}

extension UnsupportedReason {
  /// The identifier of the reason.
  fileprivate var code: String {
    switch self {
    case .type, .record, .enumeratorType: "type"
    case .noPrototype: "no-prototype"
    case .argumentList: "argument-list"
    case .volatile: "volatile"
    case .field(_, let reason): reason.code
    case .unreachable: "nameless"
    case .size, .emptyField, .layout: "layout"
    case .alignment: "alignment"
    case .constantType: "constant-type"
    case .wideString, .invalidUTF8, .embeddedNull: "string"
    }
  }
}
