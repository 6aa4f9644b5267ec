internal import CaissonEmission
package import CaissonModel

/// The names of a method's local variables, none of which is a parameter's.
package struct LocalNames {
  /// Each parameter as an expression of the method.
  package let values: [String]
  /// C's argument for each parameter.
  package let lowered: [String]
  /// For a callback: the callback object, where that is not the parameter itself.
  package let callbacks: [String]
  /// For a callback that C calls one time: the object of this call.
  package let once: [String]
  /// For a callback: the Swift function that C enters; for others: the memory that C keeps, or the span of an array.
  package let helpers: [String]
  /// The value of a scope when it has ended.
  package let result: String
  /// The value of the call inside of its scope, and the result once it is checked.
  package let value: String
  package let order: String
  package let released: String
  package let failed: String
  package let errorNumber: String
  package let frame: String

  /// The names for a call of a function.
  package init<Type>(_ function: DescribedFunction<Type>) {
    var taken = Set(function.arguments.map(\.name))
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

  private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
