internal import CaissonLinking
internal import CaissonDynamic

/// One prototype, called in every way there is: Swift calls C and C calls Swift, each on both back ends.
struct Exchange {
  let loaded: LoadedRandomLibrary
  let index: Int

  private var library: RandomLibrary { loaded.library }
  private var types: TypeTable { library.types }
  private var prototype: FunctionType { library.prototypes[index] }
  private let arguments: Parcel
  private let result: Parcel

  init(_ loaded: LoadedRandomLibrary, _ index: Int) {
    self.loaded = loaded
    self.index = index
    let prototype = loaded.library.prototypes[index]
    arguments = Parcel(CFunctions.arguments(of: prototype), in: loaded.library.records)
    result = Parcel(CFunctions.result(of: prototype), startingAt: arguments.byteCount, in: loaded.library.records)
  }

  /// Whether an argument holds a `long double`: all compilers pass it in memory, but may return it in different ways.
  var holdsLongDouble: Bool { arguments.items.contains { $0.leaf.parts == .longDouble } }

  private func value(_ argument: Int) -> [UInt8] { arguments.bytes(of: argument, types: types) }

  private func report(_ way: String, _ parcel: Parcel, noted: Bool, seen: (Parcel.Item) -> [UInt8]) -> [Mismatch] {
    parcel.mismatches(
      "\(way), \(loaded.product.name)", library.function(index).prototype, noted: noted, others: [arguments, result],
      declaration: CHeader(library: library).declaration, seen: seen)
  }

  // MARK: Swift calls C

  /// Calls the function through the dynamic back end.
  func callDynamically() throws(LinkProblem.Reason) -> [Mismatch] {
    loaded.prepare(giving: result, noting: arguments)
    let bytes = try loaded.call(library.function(index), types: types, prototype.parameters.indices.map(value))
    return check("dynamic call", result: bytes)
  }

  /// Calls the function's stub.
  func callStatically() throws(LinkProblem.Reason) -> [Mismatch] {
    loaded.prepare(giving: result, noting: arguments)
    let memory = UnalignedMemory()
    var words = prototype.parameters.enumerated().map { position, type in
      type.isWord ? value(position) : pointer(to: memory.copy(value(position)))
    }
    let place = memory.copy([UInt8](repeating: 0, count: types.size(of: prototype.result)))
    let form = prototype.inWords
    if words.count < form.parameters.count { words.append(pointer(to: place)) }
    let bytes = try callStub(of: index, form, words)
    return check(
      "static call",
      result: prototype.result.isWord
        ? bytes : Array(UnsafeRawBufferPointer(start: place, count: types.size(of: prototype.result))))
  }

  private func check(_ way: String, result bytes: [UInt8]) -> [Mismatch] {
    report(way, arguments, noted: true, seen: loaded.noted)
      + report(way, result, noted: false) { item in
        bytes.withUnsafeBytes { item.leaf.form(in: $0.baseAddress.unsafelyUnwrapped) }
      }
  }

  /// Calls one of the description's functions by its stub: words and pointers only.
  private func callStub(
    of function: Int, _ type: FunctionType, _ words: [[UInt8]]
  ) throws(LinkProblem.Reason) -> [UInt8] {
    let parameters = ([.pointer(to: .void)] + type.parameters).enumerated().map { position, type in
      RandomLibrary.parameter(position, type)
    }
    let call = RandomLibrary.function(.pointer, parameters, result: type.result)
    return try loaded.call(call, types: TypeTable(), [word(loaded.stub(of: function))] + words)
  }

  private func word(_ bits: UInt64) -> [UInt8] { withUnsafeBytes(of: bits) { Array($0) } }

  private func pointer(to memory: UnsafeMutableRawPointer) -> [UInt8] { word(UInt64(UInt(bitPattern: memory))) }

  // MARK: C calls Swift

  /// Lets C call a function pointer that the dynamic back end made.
  func callBackDynamically() throws(LinkProblem.Reason) -> [Mismatch] {
    let way = "dynamic callback"
    var seen: [Mismatch]?
    let target = CallbackTarget<HostSpace>(name: "a callback", type: prototype, types: types) { arguments, place, _ in
      seen = answer(way, place: place) { arguments[$0].unsafelyUnwrapped }
    }
    loaded.prepare(giving: arguments, noting: result)
    // The signature of the callback is prepared with the function that takes it.
    _ = try loaded.linker.resolve(library.caller(index), types: types)
    let handle = loaded.linker.makeCallback(target)
    _ = try loaded.call(library.caller(index), types: types, [word(handle.address.word)])
    withExtendedLifetime(handle) {}
    return (seen ?? neverCalled(way)) + report(way, result, noted: true, seen: loaded.noted)
  }

  /// Lets C call a trampoline, which goes to the generated entry, and on to a function of words.
  func callBackStatically() throws(LinkProblem.Reason) -> [Mismatch] {
    let way = "static callback"
    var seen: [Mismatch]?
    let form = prototype.inWords
    let target = CallbackTarget<HostSpace>(name: "a callback", type: form, types: types) { words, place, _ in
      let last = words[max(form.parameters.count - 1, 0)]
      let place = form.result == prototype.result ? place : load(last)
      seen = answer(way, place: place) { position in
        prototype.parameters[position].isWord ? words[position].unsafelyUnwrapped : load(words[position])
      }
    }
    loaded.prepare(giving: arguments, noting: result)
    let body = loaded.linker.makeCallback(target)
    let code = UnsafeRawPointer(bitPattern: UInt(body.address.word)).unsafelyUnwrapped
    let function = library.prototypes.count + index
    let entry = loaded.entry(of: function)
    let trampoline = _Trampoline(UnalignedMemory(), name: "a callback", entry: entry ?? code, body: code)
    _ = try callStub(
      of: function, FunctionType(parameters: [.pointer(to: .void)], result: .void), [pointer(to: trampoline.address)])
    withExtendedLifetime((body, trampoline)) {}
    return (seen ?? neverCalled(way)) + report(way, result, noted: true, seen: loaded.noted)
  }

  private func load(_ word: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    word.unsafelyUnwrapped.load(as: UnsafeMutableRawPointer.self)
  }

  /// Compares what a callback was given, and gives C its result.
  private func answer(
    _ way: String, place: UnsafeMutableRawPointer, argument: (Int) -> UnsafeMutableRawPointer
  ) -> [Mismatch] {
    if prototype.result != .void { result.write(0, into: place) }
    return report(way, arguments, noted: false) { $0.leaf.form(in: argument($0.value)) }
  }

  private func neverCalled(_ way: String) -> [Mismatch] {
    [
      Mismatch(
        way: way, prototype: library.function(index).prototype, name: "the callback", type: .void, expected: [1],
        seen: [0], declaration: "", origin: "C never called it")
    ]
  }
}
