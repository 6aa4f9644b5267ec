internal import CaissonGenerator
internal import CaissonModel

/// The stubs and callback entries that the generator makes for a random library, which are inline functions, in tables that other
/// programs can use.
struct CStubs {
  let library: RandomLibrary

  /// The names of the tables of stubs and entries, in the order of the description's functions.
  static let stubs = "abi_stubs"
  static let entries = "abi_entries"

  /// The generated header.
  func header() throws -> (name: String, text: String) {
    let generator = Generator(module: library.name, templates: .builtIn)
    return ("C\(library.description.name).h", try generator.wholeHeader(for: library.description))
  }

  /// The source.
  func text(including header: String) -> String {
    let prefix = "caisson_\(library.name)"
    let functions = library.description.functions
    let stubs = functions.map { "(const void *)\(prefix)_\($0.symbol)" }
    let entries = functions.enumerated().map { index, function in
      function.parameters.first?.isCallbackThroughC == true ? "\(prefix)_entry_\(index)_0" : "0"
    }
    return """
      #include "\(header)"
      const void *const \(Self.stubs)[] = { \(stubs.joined(separator: ",\n  ")) };
      const void *(*const \(Self.entries)[])(void) = { \(entries.joined(separator: ",\n  ")) };

      """
  }
}

extension FunctionType {
  /// The type of the stub of a function of this type, and of the Swift function behind a callback's entry: words are
  /// passed as they are, all else behind pointers, and the pointer to the result comes last.
  var inWords: FunctionType {
    let returnsThroughMemory = result != .void && !result.isWord
    return FunctionType(
      parameters: parameters.map { $0.isWord ? $0 : .pointer(to: .void) }
        + (returnsThroughMemory ? [.pointer(to: .void)] : []),
      result: returnsThroughMemory ? .void : result)
  }
}

extension ParameterDescription {
  /// Whether this is a callback to which C comes by a function of the generated header.
  fileprivate var isCallbackThroughC: Bool {
    guard upcall != nil, case .pointer(to: .function(let type)) = type else { return false }
    return type.inWords != type
  }
}
