internal import CaissonModel

/// The agreement between described types and those of headers, by the rules of compatible types (C17 6.2.7), on the
/// target for which the headers were read.
struct TypeAgreement {
  private let headers: HeaderModel
  private let rawTypes: [CTypeName: IntegerType]

  init(_ headers: HeaderModel) {
    self.headers = headers
    let named = headers.types.enumerations.compactMap { enumeration in
      enumeration.name.map { ($0, enumeration.rawType) }
    }
    rawTypes = Dictionary(named) { first, _ in first }
  }

  /// Returns the name of the record or enumeration that a name refers to.
  func resolve(_ name: CTypeName) -> CTypeName { headers.resolve(name) }

  /// Returns whether two types agree; the outer qualifiers of values are ignored.
  func agree(_ ours: CType, _ theirs: CType) -> Bool {
    switch (ours.withOuterConst, theirs.withOuterConst) {
    case (.const(let ours), .const(let theirs)): return agree(ours, theirs)
    case (.const, _), (_, .const): return false
    case (.pointer(let ours), .pointer(let theirs)): return agree(ours, theirs)
    case (.array(let ours, let count), .array(let theirs, let otherCount)):
      return agree(ours, theirs) && (count == otherCount || count == nil || otherCount == nil)
    case (.function(let ours), .function(let theirs)): return agree(ours, theirs)
    case (.enumeration(let ours, _), .enumeration(let theirs, _)): return resolve(ours) == resolve(theirs)
    case (.opaque(.volatile(let ours)), .opaque(.volatile(let theirs))): return agree(ours, theirs)
    // An enumeration used only behind pointers is described as opaque.
    case (.opaque(let ours), .enumeration(let theirs, _)): return resolve(ours) == resolve(theirs)
    case (.enumeration(let name, let rawType), .integer(let type)):
      return (rawTypes[resolve(name)] ?? rawType).basic(in: headers.dataModel) == type.basic(in: headers.dataModel)
    case (.integer, .enumeration): return agree(theirs, ours)
    case (.integer(let ours), .integer(let theirs)):
      return ours.basic(in: headers.dataModel) == theirs.basic(in: headers.dataModel)
    case (.record(let ours), .record(let theirs)), (.record(let ours), .opaque(let theirs)),
      (.opaque(let ours), .record(let theirs)), (.opaque(let ours), .opaque(let theirs)):
      return resolve(ours) == resolve(theirs)
    default: return ours == theirs
    }
  }

  private func agree(_ ours: FunctionType, _ theirs: FunctionType) -> Bool {
    ours.parameters.count == theirs.parameters.count && ours.isVariadic == theirs.isVariadic
      && agree(ours.result.unqualified, theirs.result.unqualified)
      && zip(ours.parameters, theirs.parameters).allSatisfy { agree($0.unqualified, $1.unqualified) }
  }
}
