package import CaissonModel

/// A C type, or a stand-in for one, as the lowering sees it.
package protocol LoweredType {
  /// Whether a stub is given a pointer to a value of the type, for it is no machine word. What only the compiler knows is false, and the
  /// argument's marshalling says so.
  var isInMemory: Bool { get }
}

extension CType: LoweredType {
  package var isInMemory: Bool { !isWord }
}
