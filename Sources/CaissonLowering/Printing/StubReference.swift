/// The stub of a function, as seen by the Swift code that calls it.
package struct StubReference {
  /// The Swift function that is entered when C calls a callback.
  package struct Entry {
    /// The types of the Swift function's parameters.
    package let parameterTypes: [String]
    /// The type of its result.
    package let resultType: String
    /// The names of its parameters, without the one for the result.
    package let words: [String]
    /// The arguments for the callback, labelled as initializers of a word: `a0`, `at: a1`.
    package let arguments: [String]
    /// Whether the function stores the result through its last parameter.
    package let returnsThroughMemory: Bool
    /// Whether the context leads to the callback, and not a trampoline.
    package let usesContext: Bool
    /// The callback that C called, as an expression.
    package let source: String
    /// The C function that returns the address of the entry in C, which calls the Swift function; nil if C calls the
    /// Swift function directly.
    package let cEntry: String?

    /// Whether an argument for the callback is made of a pointer.
    package var takesPointers: Bool {
      zip(words, parameterTypes).contains { word, type in
        type == Self.pointer && arguments.contains { $0 == word || $0 == "at: \(word)" }
      }
    }

    /// Whether a pointer is in the type of the Swift function, or the function in C is named by one.
    package var isUnsafe: Bool { cEntry != nil || parameterTypes.contains(Self.pointer) || resultType == Self.pointer }

    private static let pointer = "UnsafeMutableRawPointer?"

    /// Creates an entry.
    package init(
      parameterTypes: [String], resultType: String, words: [String], arguments: [String], returnsThroughMemory: Bool,
      usesContext: Bool,
      source: String, cEntry: String?
    ) {
      self.parameterTypes = parameterTypes
      self.resultType = resultType
      self.words = words
      self.arguments = arguments
      self.returnsThroughMemory = returnsThroughMemory
      self.usesContext = usesContext
      self.source = source
      self.cEntry = cEntry
    }
  }

  /// The stub's name.
  package let name: String
  /// Whether the stub stores the result through its last parameter.
  package let returnsThroughMemory: Bool
  /// Whether Swift sees a pointer in the stub's signature.
  package let isUnsafe: Bool
  /// The C function that frees the result.
  package let free: String
  /// Returns the entry of a callback, by its index among the C parameters.
  package let entry: (Int) -> Entry

  /// Creates a reference.
  package init(
    name: String, returnsThroughMemory: Bool, isUnsafe: Bool, free: String, entry: @escaping (Int) -> Entry
  ) {
    self.name = name
    self.returnsThroughMemory = returnsThroughMemory
    self.isUnsafe = isUnsafe
    self.free = free
    self.entry = entry
  }
}
