/// Rules for a `@Bindings` protocol as a whole, found by the macros.
public enum BindingsRule: String, RuleFamily {
  case bindingsProtocol = "bindings-protocol"
  case nestedBindings = "nested-bindings"
  case literal
  case define
  case pkgConfig = "pkg-config"
  case foreignLibrary = "foreign-library"
  case associatedTypes = "associated-types"
  case reservedTypeName = "reserved-type-name"

  /// The documentation of each rule.
  public var explanation: Explanation {
    switch self {
    case .bindingsProtocol:
      Explanation(
        "@Bindings is attached to a protocol",
        "A protocol describes the library; a back end conforms to it. A struct or a class would fix one implementation."
      )
    case .nestedBindings:
      Explanation(
        "A @Bindings protocol is declared at file scope",
        "The macro writes types beside the protocol, and generated code of other modules names them.")
    case .literal:
      Explanation(
        "Arguments of macros are literals",
        "A macro sees the text of its arguments, not their values: string, integer and Boolean literals can be read, names and "
          + "expressions cannot.")
    case .define:
      Explanation(
        "A definition in 'defines:' is \"NAME\" or \"NAME=VALUE\"",
        "It becomes a line '#define NAME VALUE' of the generated header, before the first #include. The name is a C identifier; "
          + "the value fits on that line, with quotation marks and parentheses closed, and without comments. Each name is defined "
          + "once.")
    case .pkgConfig:
      Explanation(
        "'pkgConfig:' names a pkg-config module",
        "It is the name that 'pkg-config --cflags' takes, without options, versions or the suffix '.pc': \"gtk+-3.0\".")
    case .foreignLibrary:
      Explanation(
        "A @Bindings protocol refines ForeignLibrary",
        "ForeignLibrary brings the address space, the type of errors, and the short names of pointers: "
          + "protocol Expat: ForeignLibrary.")
    case .associatedTypes:
      Explanation(
        "A @Bindings protocol has no associated types of its own",
        "A C library has no types that a conforming type could choose.")
    case .reservedTypeName:
      Explanation(
        "A type alias does not reuse a name of ForeignLibrary",
        "Pointer, CString, Callback and their kin mean the same in every description.")
    }
  }
}
