internal import CaissonModel

/// Where the declarations of a description stand, for the `#line` directives of the generated header.
struct HeaderPlaces {
  /// The file that most declarations are in: the library's own.
  let file: String
  /// Whether all declarations are in that file.
  private let isOneFile: Bool
  /// The lines at which declarations begin, in order, by file.
  private let starts: [String: [Int]]

  init(of library: LibraryDescription) {
    let types = library.types.records.map(\.place) + library.types.enumerations.map(\.place)
    let members = library.functions.map(\.place) + library.globals.map(\.place) + library.constants.map(\.place)
    let places = types + members + [library.place]
    file = library.place.file
    isOneFile = places.allSatisfy { $0.file == library.place.file }
    starts = Dictionary(grouping: places, by: \.file).mapValues { $0.map(\.line).sorted() }
  }

  /// The arguments of `#line`: the file is named where it is not always the same.
  func location(of place: SourcePlace) -> String {
    isOneFile ? "\(place.line)" : fullLocation(of: place)
  }

  /// The arguments of a `#line` that names its file.
  func fullLocation(of place: SourcePlace) -> String { "\(place.line) \"\(cString(place.file))\"" }

  /// The number of lines behind a `#line` that compilers report as lines of the same declaration.
  func room(at place: SourcePlace) -> Int {
    // Behind the last declaration there is a closing brace at least.
    let next = starts[place.file]?.first { $0 > place.line } ?? place.line + 2
    return next - place.line
  }
}
