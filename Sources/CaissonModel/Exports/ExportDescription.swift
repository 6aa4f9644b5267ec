/// A declaration that is exported to C.
public enum ExportDescription: Hashable, Sendable, Codable {
  case library(ExportedLibraryDescription)
  case enumeration(EnumerationDescription)
  case type(ExportedClassDescription)
  case function(ExportedFunctionDescription)

  /// The source location of the declaration.
  public var place: SourcePlace {
    switch self {
    case .library(let library): library.place
    case .enumeration(let enumeration): enumeration.place
    case .type(let type): type.place
    case .function(let function): function.place
    }
  }

  /// Returns this description with the files of its source locations replaced.
  public func relocated(_ move: (inout SourcePlace) -> Void) -> ExportDescription {
    switch self {
    case .library(var library):
      move(&library.place)
      return .library(library)
    case .enumeration(var enumeration):
      move(&enumeration.place)
      for index in enumeration.enumerators.indices {
        if var place = enumeration.enumerators[index].place {
          move(&place)
          enumeration.enumerators[index].place = place
        }
      }
      return .enumeration(enumeration)
    case .type(var type):
      move(&type.place)
      return .type(type)
    case .function(var function):
      move(&function.place)
      return .function(function)
    }
  }
}
