internal import Caisson

let expat = ExpatStatic()
let document = CommandLine.arguments[1]
if let parser = expat.createParser(encoding: nil) {
  expat.setStartHandler(parser, ExpatStatic.StartHandler { _, name, _ in print(name.string()) })
  let status = try expat.parse(parser, document, isFinal: 1)
  expat.free(parser)
  print(status == .ok ? "well-formed" : "malformed")
}
