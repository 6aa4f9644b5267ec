package import CaissonModel

/// A C type, or a stand-in for one, as the lowering sees it.
package protocol LoweredType {
  /// Whether a stub takes a pointer to a value of the type, because it is not a machine word. If only the compiler
  /// knows, this is false, and the argument's marshalling says so.
  var isInMemory: Bool { get }
}

extension CType: LoweredType {
  package var isInMemory: Bool { !isWord }
}
