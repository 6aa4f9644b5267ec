internal import CaissonModel

/// The source locations of a description's declarations, for the `#line` directives of the generated header.
struct HeaderPlaces {
  /// The file that contains most declarations: the library's own.
  let file: String
  /// Whether all declarations are in that file.
  private let isOneFile: Bool
  /// The first lines of declarations, in order, by file.
  private let starts: [String: [Int]]

  init(of library: LibraryDescription) {
    let types = library.types.records.map(\.place) + library.types.enumerations.map(\.place)
    let members = library.functions.map(\.place) + library.globals.map(\.place) + library.constants.map(\.place)
    let places = types + members + [library.place]
    file = library.place.file
    isOneFile = places.allSatisfy { $0.file == library.place.file }
    starts = Dictionary(grouping: places, by: \.file).mapValues { $0.map(\.line).sorted() }
  }

  /// Returns the arguments of `#line`, with the file unless all declarations are in one.
  func location(of place: SourcePlace) -> String {
    isOneFile ? "\(place.line)" : fullLocation(of: place)
  }

  /// Returns the arguments of `#line` with the file.
  func fullLocation(of place: SourcePlace) -> String { "\(place.line) \"\(cString(place.file))\"" }

  /// Returns the number of lines after a `#line` that compilers report as part of the same declaration.
  func room(at place: SourcePlace) -> Int {
    // At least a closing brace follows the last declaration.
    let next = starts[place.file]?.first { $0 > place.line } ?? place.line + 2
    return next - place.line
  }
}
