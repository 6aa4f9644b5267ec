internal import CaissonModel

/// A global variable in the generated header: the check, and the function that returns its address.
struct HeaderVariable {
  let global: GlobalDescription
  let names: StubNames
  let places: HeaderPlaces

  var check: HeaderCheck {
    HeaderCheck(.variable, global.name, [global.symbol, "\(global.type)"], at: global.place)
  }

  var view: View {
    [
      "location": .text(places.location(of: global.place)), "check": .text(check.text(in: places)),
      "definition": .text(
        CLines.definition(
          "void *\(names.address(of: global.symbol))(void)", ["return (void *)&\(global.symbol);"])),
    ]
  }
}
