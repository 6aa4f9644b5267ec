internal import CaissonModel

/// A static assertion of the generated header, preceded by a `#line`.
struct HeaderCheck {
  /// A macro of ``ChecksFile``.
  enum Macro: String {
    case width = "WIDTH"
    case rawType = "RAW_TYPE"
    case number = "NUMBER"
    case negative = "NEGATIVE"
    case field = "FIELD"
    case record = "RECORD"
    case partialField = "PARTIAL_FIELD"
    case partialRecord = "PARTIAL_RECORD"
    case variable = "VARIABLE"
    case function = "FUNCTION"
    case callback = "CALLBACK"
    case free = "FREE"
  }

  let place: SourcePlace
  private let text: String

  /// Creates a call of one of the macros: `CAISSON_FUNCTION(_Static_assert, "46: name", ...);`.
  ///
  /// - Parameters:
  ///   - macro: the macro.
  ///   - name: the Swift name of the declaration.
  ///   - arguments: the values that the macro compares.
  init(_ macro: Macro, _ name: String, _ arguments: [String], at place: SourcePlace) {
    self.place = place
    let all = ["_Static_assert", "\"\(place.line): \(cString(name))\""] + arguments
    text = "CAISSON_\(macro.rawValue)(\(all.joined(separator: ", ")));"
  }

  /// Creates an assertion without a macro.
  init(_ condition: String, says message: String, at place: SourcePlace) {
    self.place = place
    text = "_Static_assert(\(condition), __FILE__ \":\(place.line): \(cString(message))\");"
  }

  /// Returns the assertion, broken into as many lines as there is room for.
  func text(in places: HeaderPlaces) -> String { CLines.wrapped(text, limit: places.room(at: place)) }

  func view(in places: HeaderPlaces) -> View {
    ["location": .text(places.location(of: place)), "text": .text(text(in: places))]
  }
}
