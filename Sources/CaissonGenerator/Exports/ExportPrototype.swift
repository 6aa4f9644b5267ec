internal import CaissonEmission
internal import CaissonModel

/// The C prototype of an exported function.
struct ExportPrototype {
  let function: ExportedFunctionDescription
  let prefix: String
  /// The names of the parameters in C, in Swift's order.
  let names: [String]
  /// The names of the last parameters, through which C gets the result.
  let result: (value: String, count: String)

  /// Creates a prototype.
  ///
  /// - Parameters:
  ///   - function: the function.
  ///   - prefix: the prefix of the library's names.
  ///   - types: the names of types, which parameters must not hide.
  init(_ function: ExportedFunctionDescription, prefix: String, types: Set<String>) {
    self.function = function
    self.prefix = prefix
    var taken = types.union(Self.standardTypes)
    func unused(_ name: String, _ suffixes: [String]) -> String {
      var name = name
      while CKeywords.all.contains(name) || suffixes.contains(where: { taken.contains(name + $0) }) { name += "_" }
      taken.formUnion(suffixes.map { name + $0 })
      return name
    }
    names = function.parameters.enumerated().map { index, parameter in
      unused(Self.identifier(parameter.name, index), parameter.passing.suffixes)
    }
    let value = unused("result", ["", "_count"])
    result = (value, value + "_count")
  }

  private static let standardTypes: Set = [
    "int8_t", "int16_t", "int32_t", "int64_t", "intmax_t", "intptr_t", "ptrdiff_t", "size_t", "uint8_t", "uint16_t",
    "uint32_t", "uint64_t", "uintmax_t", "uintptr_t",
  ]

  /// Returns a name in the style of C: `isOpen` becomes `is_open`.
  private static func identifier(_ name: String, _ index: Int) -> String {
    let isOrdinary = name.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard isOrdinary, name != "_" else { return "argument\(index + 1)" }
    var result = ""
    for character in name {
      if character.isUppercase, result.last?.isLowercase == true { result.append("_") }
      result += character.lowercased()
    }
    return result
  }

  var view: View {
    let contract = ExportContract(self).sentences
    return [
      "documentation": CComment.view(CComment.joined(function.documentation, contract)),
      "declaration": .text(declaration),
    ]
  }

  private var declaration: String {
    let list = zip(function.parameters, names).flatMap { Self.declarations(of: $0.passing, $1) } + results
    let type = function.returnsStatus ? CType.integer(.int) : cResult
    let short = type.declaration(of: "\(function.symbol)(\(list.isEmpty ? "void" : list.joined(separator: ", ")))")
    if short.count <= 110 { return short }
    return type.declaration(of: "\(function.symbol)(\n    \(list.joined(separator: ",\n    ")))")
  }

  /// The C type of the result, whether it is returned or stored through a pointer.
  private var cResult: CType {
    switch function.result {
    case .none: .void
    case .value(let form): form.type.portable
    case .buffer(let element): .pointer(to: element.type.portable)
    }
  }

  private var results: [String] {
    var list: [String] = []
    if function.returnsStatus, cResult != .void {
      list.append(CType.pointer(to: cResult).declaration(of: result.value))
    }
    if case .buffer = function.result { list.append(CType.pointer(to: .integer(.size)).declaration(of: result.count)) }
    return list
  }

  private static func declarations(
    of passing: ExportedParameterDescription.Passing, _ name: String
  ) -> [String] {
    let context = CType.pointer(to: .void)
    switch passing {
    case .value(let form): return [form.type.portable.declaration(of: name)]
    case .buffer(let element, let isMutable):
      let target = element?.type.portable ?? .void
      let pointer = CType.pointer(to: isMutable ? target : .const(target))
      return [pointer.declaration(of: name), CType.integer(.size).declaration(of: name + "_count")]
    case .callback(let callback):
      let list = callback.parameters.map(\.type.portable.description) + ["void *context"]
      let result = callback.isThrowing ? .integer(.int) : callback.result?.type.portable ?? .void
      let function = result.declaration(of: "(*\(name))(\(list.joined(separator: ", ")))")
      let release = callback.isKept ? ["void (*\(name)_release)(void *context)"] : []
      return [function, context.declaration(of: name + "_context")] + release
    }
  }
}

extension ExportedParameterDescription.Passing {
  /// The suffixes of the names of the C parameters.
  fileprivate var suffixes: [String] {
    switch self {
    case .value: [""]
    case .buffer: ["", "_count"]
    case .callback: ["", "_context", "_release"]
    }
  }
}

extension CType {
  /// The same type with a name that exists in C++, too.
  fileprivate var portable: CType {
    switch self {
    case .integer(.bool): .opaque(.typedef("bool"))
    case .pointer(let target): .pointer(to: target.portable)
    case .const(let type): .const(type.portable)
    default: self
    }
  }
}
