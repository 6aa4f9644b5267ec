internal import CaissonEmission
package import CaissonModel

/// The names of a method's local variables, distinct from those of its parameters.
package struct LocalNames {
  /// Each parameter as an expression of the method.
  package let values: [String]
  /// The C argument for each parameter.
  package let lowered: [String]
  /// The callback object for each callback, if it is not the parameter itself.
  package let callbacks: [String]
  /// The object of this call for each callback that C calls once.
  package let once: [String]
  /// The Swift function that C enters, for each callback; for other parameters the memory that C retains, or the span
  /// of an array.
  package let helpers: [String]
  /// The value of a scope after its end.
  package let result: String
  /// The value of the call inside its scope, and the result after it is checked.
  package let value: String
  package let order: String
  package let released: String
  package let failed: String
  package let errorNumber: String
  package let frame: String
  /// The memory for a result that is not a machine word.
  package let memory: String

  /// Chooses the names for a call of a function.
  package init<Type>(_ function: DescribedFunction<Type>) {
    var taken = Set(function.arguments.map(\.name)).union(Self.words(in: function))
    func fresh(_ name: String) -> String {
      var candidate = name
      while !taken.insert(candidate).inserted { candidate += "_" }
      return candidate
    }
    let names = function.parameters.map(\.name)
    values = function.parameters.map { parameter in
      if case .out = parameter.source { return SwiftName.escaped(fresh(parameter.name)) }
      if case .constant(let value, let type) = parameter.source { return "\(value) as \(type)" }
      return SwiftName.escaped(parameter.name)
    }
    result = fresh("result")
    value = fresh("value")
    order = fresh("order")
    released = fresh("released")
    failed = fresh("failed")
    errorNumber = fresh("errorNumber")
    frame = fresh("frame")
    memory = fresh("memory")
    lowered = function.parameters.map { parameter in
      let name = Self.capitalized(parameter.name)
      return switch parameter.source {
      case .argument: fresh("c\(name)")
      case .count(_, let unit, _): fresh("\(parameter.name)\(unit == .bytes ? "ByteCount" : "Count")")
      case .size(_, let buffer, _): fresh(buffer.map { "\($0)ElementSize" } ?? "size")
      case .constant: fresh("c\(name)")
      case .context: fresh("\(parameter.name)Context")
      case .out: fresh("\(parameter.name)Pointer")
      }
    }
    callbacks = names.map { fresh("\($0)Callback") }
    once = names.map { fresh("\($0)Once") }
    helpers = function.parameters.map {
      fresh($0.name + ($0.upcall != nil ? "Entry" : $0.borrow != nil ? "Memory" : "Span"))
    }
  }

  /// The words in Swift source that a description states, which must keep their meaning.
  private static func words<Type>(in function: DescribedFunction<Type>) -> [String] {
    let values = function.parameters.compactMap { parameter -> String? in
      if case .constant(let value, _) = parameter.source { return value }
      if case .any(let resultOnError?) = parameter.upcall?.errors { return resultOnError }
      return nil
    }
    guard case .predicate(let closure) = function.failure else { return values.flatMap(words) }
    // A closure's own parameters hide the method's variables.
    let body = closure.firstRange(of: " in ")?.upperBound ?? closure.startIndex
    let declared = words(in: String(closure[..<body]))
    return values.flatMap(words) + words(in: String(closure[body...])).filter { !declared.contains($0) }
  }

  private static func words(in source: String) -> [String] {
    source.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
