// Errors of the C compiler, in its own words.
extension Message {
  package static func assertion(_ text: String) -> Message { Message(.compiler(.assertion), text) }

  package static func invalidHeader(_ text: String) -> Message { Message(.compiler(.invalidHeader), text) }
}
