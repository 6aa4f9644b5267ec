/// A C library, as a description states it: the value that a description evaluates to.
///
/// Plain data, `Codable`, and the same for every back end and tool. ``schema`` counts the versions of its JSON form.
public struct LibraryDescription: Hashable, Sendable, Codable {
  /// The version of the JSON form that this build writes and reads.
  public static let currentSchema = 7

  /// The version of the JSON form.
  public var schema: Int = LibraryDescription.currentSchema
  /// The name of the Swift protocol.
  public var name: String
  /// The access level of the Swift protocol: `public`, `package` or `internal`.
  public var access: String
  /// The headers that declare the library, as they stand behind `#include`: `<expat.h>`.
  public var headers: [String]
  /// The macros that are defined before the headers.
  public var defines: [MacroDefinition]
  /// The libraries to link, as they stand behind `-l`: `expat`.
  public var link: [String]
  /// The name by which pkg-config knows the library: `expat`; nil where nothing but the compiler's own folders is needed.
  public var pkgConfig: String?
  /// Whether one thread at a time may be in the library.
  public var isSerial: Bool
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The names that the protocol gives to types, in its order.
  public var typeNames: [TypeName]
  /// The functions, in the order of the description.
  public var functions: [FunctionDescription]
  /// The global variables, in the order of the description.
  public var globals: [GlobalDescription]
  /// The constants, in the order of the description.
  public var constants: [ConstantDescription]
  /// The declared types that the functions and the globals reach.
  public var types: TypeTable
  /// Where the description begins.
  public var place: SourcePlace

  /// Makes the description of a library.
  public init(
    name: String, access: String, headers: [String], defines: [MacroDefinition] = [], link: [String],
    pkgConfig: String? = nil,
    isSerial: Bool = false, documentation: [String], typeNames: [TypeName] = [], functions: [FunctionDescription],
    globals: [GlobalDescription] = [],
    constants: [ConstantDescription] = [], types: TypeTable, place: SourcePlace
  ) {
    self.name = name
    self.access = access
    self.headers = headers
    self.defines = defines
    self.link = link
    self.pkgConfig = pkgConfig
    self.isSerial = isSerial
    self.documentation = documentation
    self.typeNames = typeNames
    self.functions = functions
    self.globals = globals
    self.constants = constants
    self.types = types
    self.place = place
  }

  /// Gives every declaration's place another file.
  public mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    move(&place)
    for index in defines.indices { move(&defines[index].place) }
    for index in functions.indices { functions[index].relocate(move) }
    for index in globals.indices { move(&globals[index].place) }
    for index in constants.indices { move(&constants[index].place) }
    types.relocate(move)
  }
}
