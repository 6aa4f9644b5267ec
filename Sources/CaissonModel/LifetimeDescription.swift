/// What a C function does with what it is given, beyond the call.
public struct LifetimeDescription: Hashable, Sendable, Codable {
  /// The parameters that C keeps after the call: each until the next call of the function for the same owner and
  /// ``names``, or until the owner is released.
  public var retained: [String]
  /// The parameter whose object keeps the ``retained`` ones; nil where the library as a whole keeps them.
  public var owner: String?
  /// The parameters by whose values C tells apart what one owner keeps.
  public var names: [String]
  /// The parameters whose objects end with the call, and with them what C had kept on their behalf.
  public var released: [String]
  /// The callbacks that C calls one time, at whatever time that is.
  public var once: [String]
  /// The callbacks that C keeps for ever.
  public var forever: [String]

  /// Whether C keeps a callback after the call.
  public func keeps(_ callback: String) -> Bool {
    retained.contains(callback) || once.contains(callback) || forever.contains(callback)
  }

  public init(
    retained: [String] = [], owner: String? = nil, names: [String] = [], released: [String] = [], once: [String] = [],
    forever: [String] = []
  ) {
    self.retained = retained
    self.owner = owner
    self.names = names
    self.released = released
    self.once = once
    self.forever = forever
  }
}
