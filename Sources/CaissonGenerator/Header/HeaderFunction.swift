internal import CaissonModel

/// A function in the generated header: the checks, the stub, and its helpers.
struct HeaderFunction {
  let planned: PlannedStub
  let names: StubNames
  let places: HeaderPlaces

  private var function: FunctionDescription { planned.function }

  /// Whether it is a macro.
  var isMacro: Bool { function.isMacro }

  var view: View {
    [
      "symbol": .text(function.symbol), "name": .text(cString(function.name)),
      "location": .text(places.location(of: function.place)),
      "fullLocation": .text(places.fullLocation(of: function.place)),
      "place": .text("\(cString(function.place.file)):\(function.place.line)"),
      "checks": .list(checks.map { $0.view(in: places) }),
      "mayBeMissing": .list(planned.definesPresence ? [["presence": .text(presence)]] : []),
      "stubs": .list(planned.isFirst ? [["definition": .text(stub)]] : []),
      "frees": .list(function.freedBy.map { [frees($0)] } ?? []),
      "entries": .list(entries.map { $0.view(limit: room, directive: directive) }),
    ]
  }

  private var room: Int { places.room(at: function.place) }
  private var directive: String { "#line \(places.location(of: function.place))" }

  /// The stub.
  ///
  /// It needs no `#line` of its own if the lines after the last check still belong to the declaration.
  private var stub: String {
    let definition = planned.stub.definition(limit: room, directive: directive)
    let used = checks.last.map { CLines.count($0.text(in: places)) } ?? 0
    let isPlaced = !planned.definesPresence && used > 0 && used + CLines.count(definition) <= room
    return isPlaced ? definition : "\(directive)\n\(definition)"
  }

  private var presence: String {
    CLines.definition(
      "int \(names.presence(of: function.symbol))(void)", ["return (__UINTPTR_TYPE__)\(function.symbol) != 0;"])
  }

  private func frees(_ symbol: String) -> View {
    let pointer = LocalName.pointer
    return [
      "check": .text(freeCheck(symbol).text(in: places)),
      "definition": .text(
        CLines.definition(
          "void \(names.free(of: planned.index))(void *\(pointer))", ["(\(symbol))(\(pointer));"])),
    ]
  }

  private func freeCheck(_ symbol: String) -> HeaderCheck {
    HeaderCheck(.free, function.name, [symbol], at: function.place)
  }

  /// The entries of callbacks that need one in C.
  var entries: [CallbackEntry] {
    function.parameters.enumerated().compactMap { position, parameter in
      guard parameter.upcall != nil else { return nil }
      let entry = CallbackEntry(
        function, parameter: position, name: names.entry(of: planned.index, parameter: position))
      return entry.isC ? entry : nil
    }
  }

  // MARK: Checks

  private var checks: [HeaderCheck] {
    guard function.isSymbol else { return [] }
    return [check(.function, [], function.type)] + function.parameters.enumerated().compactMap(callbackCheck)
  }

  private func check(_ macro: HeaderCheck.Macro, _ more: [String], _ type: FunctionType) -> HeaderCheck {
    HeaderCheck(
      macro, function.name, more + [function.symbol, "\(type.result)", type.parameterList], at: function.place)
  }

  /// Returns the check that a callback has a prototype in the header, too.
  private func callbackCheck(_ index: Int, _ parameter: ParameterDescription) -> HeaderCheck? {
    var type = function.type
    guard index < type.parameters.count, case .pointer(to: .function(let callback)) = parameter.type else { return nil }
    type.parameters[index] = .pointer(
      to: .function(FunctionType(parameters: [Self.noSuchParameter], result: callback.result)))
    return check(.callback, ["\"\(cString(parameter.name))\""], type)
  }

  /// A type that no parameter of a prototype has.
  private static let noSuchParameter = CType.pointer(to: .opaque(.structure("caisson_no_such_type")))
}
