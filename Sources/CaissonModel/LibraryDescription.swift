/// A C library, as a description states it: the value to which a description evaluates.
///
/// It is plain data, `Codable`, and the same for every back end and tool. ``schema`` is the version of its JSON form.
public struct LibraryDescription: Hashable, Sendable, Codable {
  /// The version of the JSON form that this build writes and reads.
  public static let currentSchema = 7

  /// The version of the JSON form.
  public var schema: Int = LibraryDescription.currentSchema
  /// The name of the Swift protocol.
  public var name: String
  /// The access level of the Swift protocol: `public`, `package` or `internal`.
  public var access: String
  /// The headers that declare the library, as written after `#include`: `<expat.h>`.
  public var headers: [String]
  /// The macros that are defined before the headers are included.
  public var defines: [MacroDefinition]
  /// The libraries to link, as written after `-l`: `expat`.
  public var link: [String]
  /// The library's pkg-config module: `expat`; nil if the compiler's own search paths suffice.
  public var pkgConfig: String?
  /// Whether only one thread at a time may be inside the library.
  public var isSerial: Bool
  /// The documentation comment, without its markers; one element a line.
  public var documentation: [String]
  /// The names that the protocol gives to types, in the order of the protocol.
  public var typeNames: [TypeName]
  /// The functions, in the order of the description.
  public var functions: [FunctionDescription]
  /// The global variables, in the order of the description.
  public var globals: [GlobalDescription]
  /// The constants, in the order of the description.
  public var constants: [ConstantDescription]
  /// The declared types that the functions and the global variables reach.
  public var types: TypeTable
  /// The source location of the beginning of the description.
  public var place: SourcePlace

  /// Creates the description of a library.
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

  /// Replaces the file of every source location.
  public mutating func relocate(_ move: (inout SourcePlace) -> Void) {
    move(&place)
    for index in defines.indices { move(&defines[index].place) }
    for index in functions.indices { functions[index].relocate(move) }
    for index in globals.indices { move(&globals[index].place) }
    for index in constants.indices { move(&constants[index].place) }
    types.relocate(move)
  }
}
