internal import CaissonEmission
internal import CaissonModel

/// Writes a function of a description.
struct FunctionWriter {
  private let function: HeaderFunction
  private let name: String

  init(_ function: HeaderFunction, name: String) {
    self.function = function
    self.name = name
  }

  /// Returns the function, with comments that propose more arguments.
  func text(_ types: inout ImportedTypes) throws(SkipReason) -> String {
    var parameters: [String] = []
    var proposals: [String] = []
    let names = parameterNames
    let callbacks = callbacks
    for (index, type) in function.type.parameters.enumerated() {
      let isNonNull = function.parameters[index].isNonNull
      var text = try parameterType(
        type, function.parameters[index].spelling, isNonNull: isNonNull, &types)
      if let context = callbacks[index], case .pointer(to: let target) = type,
        case .function(let called) = target.unqualified
      {
        text = try types.callback(called, context: context) + (isNonNull ? "" : "?")
        proposals.append(
          "C may call '\(names[index])' until the call returns; if it retains it: lifetimes: [\"\(names[index])\": .retained]"
        )
      } else if !callbacks.isEmpty, index == contextParameter {
        text = "Context"
      }
      parameters.append("_ \(SwiftName.escaped(names[index])): \(text)")
    }
    proposals += buffers(names)
    var options = [literal(function.symbol)]
    if function.type.isVariadic {
      guard !names.isEmpty else { throw .unnamedParameters }
      options.append("arguments: [\((names.map { literal($0) } + [".ellipsis"]).joined(separator: ", "))]")
      proposals.append("declare further arguments as parameters, and name them behind '.ellipsis'")
    }
    let result = try resultText(&types)
    let documentation = function.documentation.map { "  ///\($0.isEmpty ? "" : " " + $0)\n" }.joined()
    let comments = proposals.map { "  // \($0)\n" }.joined()
    return documentation + comments
      + "  @C(\(options.joined(separator: ", ")))\n  func \(SwiftName.escaped(name))(\(parameters.joined(separator: ", "))) throws(Failure)\(result)"
  }

  /// Returns the function as an optional one: a property, with values for its parameters.
  ///
  /// - Parameter absence: the reason why the library lacks the function.
  func optionalText(_ types: inout ImportedTypes, _ absence: ImportedLibrary.Absence) throws(SkipReason) -> String {
    guard !function.type.isVariadic else { throw .optionalVariadic(absence) }
    var parts: [String] = []
    for (index, type) in function.type.parameters.enumerated() {
      let parameter = function.parameters[index]
      parts.append(try valueText(type, parameter.spelling, isNonNull: parameter.isNonNull, &types))
    }
    let result = function.type.result.unqualified
    parts.append(
      result == .void
        ? "Void"
        : try valueText(
          result, function.resultSpelling, isNonNull: function.attributes.returnsNonNull, &types))
    var comments = ["\(absence)"]
    let names = parameterNames
    if !names.isEmpty { comments.append("takes \(names.joined(separator: ", "))") }
    return function.documentation.map { "  ///\($0.isEmpty ? "" : " " + $0)\n" }.joined()
      + comments.map { "  // \($0)\n" }.joined()
      + "  @C(\(function.isInline ? "inline: " : "")\(literal(function.symbol))) var \(SwiftName.escaped(name)): Function<\(parts.joined(separator: ", "))>? { get }"
  }

  // MARK: Types

  /// Returns a type as a Swift value, without temporaries and copies.
  private func valueText(
    _ type: CType, _ spelling: String, isNonNull: Bool, _ types: inout ImportedTypes
  ) throws(SkipReason) -> String {
    if let alias = try types.alias(spelling) { return isNonNull ? alias : alias + "?" }
    return try types.text(type, isNonNull: isNonNull)
  }

  private func parameterType(
    _ type: CType, _ spelling: String, isNonNull: Bool, _ types: inout ImportedTypes
  ) throws(SkipReason) -> String {
    if type.unqualified == .pointer(to: .const(.integer(.char))) { return isNonNull ? "String" : "String?" }
    return try valueText(type, spelling, isNonNull: isNonNull, &types)
  }

  private func resultText(_ types: inout ImportedTypes) throws(SkipReason) -> String {
    let type = function.type.result.unqualified
    let isNonNull = function.attributes.returnsNonNull
    if type == .void { return "" }
    if type == .pointer(to: .const(.integer(.char))) { return isNonNull ? " -> String" : " -> String?" }
    return " -> \(try valueText(type, function.resultSpelling, isNonNull: isNonNull, &types))"
  }

  // MARK: Parameters

  /// The names of the parameters, distinct and valid in Swift.
  private var parameterNames: [String] {
    var used: Set<String> = []
    return function.parameters.enumerated().map { index, parameter in
      let stripped = String(parameter.name.drop { $0 == "_" })
      let isName = stripped.first.map { $0.isLetter } ?? false
      var name = isName ? SwiftNames.lowerCamel(stripped) : "a\(index)"
      if name == "self" || name == "Self" { name = "value" }
      while !used.insert(name).inserted { name += "\(index)" }
      return name
    }
  }

  /// The `void *` that C passes to callbacks; nil if there is none, or more than one.
  private var contextParameter: Int? {
    let candidates = function.type.parameters.indices.filter { function.type.parameters[$0] == .pointer(to: .void) }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The context's index in each callback: those parameters that are function pointers with a single `void *`.
  private var callbacks: [Int: Int] {
    guard contextParameter != nil else { return [:] }
    var callbacks: [Int: Int] = [:]
    for (index, type) in function.type.parameters.enumerated() {
      guard case .pointer(to: let target) = type, case .function(let called) = target.unqualified, !called.isVariadic
      else {
        continue
      }
      let contexts = called.parameters.indices.filter { called.parameters[$0] == .pointer(to: .void) }
      if contexts.count == 1 { callbacks[index] = contexts[0] }
    }
    return callbacks
  }

  /// Returns proposals for buffers with counts and for results, guessed from the types and the names of parameters.
  private func buffers(_ names: [String]) -> [String] {
    let parameters = function.type.parameters
    return parameters.indices.compactMap { index in
      guard case .pointer(to: let target) = parameters[index] else { return nil }
      let isConst = target != target.unqualified
      let next = index + 1 < parameters.count ? parameters[index + 1] : nil
      if case .integer(let count)? = next, count != .char, count != .bool, isCounted(target.unqualified),
        looksLikeCount(names[index + 1])
      {
        let type = count.swiftName
        return
          "'\(names[index])' and '\(names[index + 1])' may be a buffer: arguments: [..., \"\(names[index])\", .count(\"\(names[index])\", \(type).self)]"
      }
      guard !isConst, isResult(target) else { return nil }
      return "C may write a result to '\(names[index])': arguments: [..., .out(\"\(names[index])\")]"
    }
  }

  private func isCounted(_ target: CType) -> Bool {
    switch target {
    case .void, .integer, .floating, .record: true
    default: false
    }
  }

  private func looksLikeCount(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["len", "size", "count", "num", "nbytes", "cap"].contains { name.contains($0) } || name == "n"
  }

  private func isResult(_ target: CType) -> Bool {
    switch target {
    case .integer(let type): type != .char && type != .unsignedChar && type != .signedChar
    case .floating, .pointer(to: .record), .pointer(to: .opaque), .enumeration: true
    default: false
    }
  }
}
