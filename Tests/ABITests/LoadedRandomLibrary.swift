internal import CaissonLinking
internal import CaissonDynamic
internal import Glibc

/// A random library, compiled and loaded, with the buffers that it shares with Swift.
struct LoadedRandomLibrary {
  let library: RandomLibrary
  let product: CBuild.Product
  let linker: Dynamic

  private let noted: UnsafeMutableRawPointer
  private let given: UnsafeMutableRawPointer
  private let stubs: UnsafeMutableRawPointer
  private let entries: UnsafeMutableRawPointer

  /// The address of a callback's entry, returned by a function of the generated header.
  private typealias Entry = @convention(c) () -> UnsafeRawPointer

  init(_ library: RandomLibrary, _ product: CBuild.Product) throws {
    let linker = try Dynamic(product.path)
    self.library = library
    self.product = product
    self.linker = linker
    let addresses = try [CFunctions.noted, CFunctions.given, CStubs.stubs, CStubs.entries].map { name in
      let bits = try linker.locate(
        GlobalDescription(
          symbol: name, name: name, type: .void, swiftType: "Void", place: RandomRecords.place), types: TypeTable()
      ).address.bits
      return UnsafeMutableRawPointer(bitPattern: bits).unsafelyUnwrapped
    }
    (noted, given, stubs, entries) = (addresses[0], addresses[1], addresses[2], addresses[3])
  }

  /// Tells C what to give, and clears what it noted.
  func prepare(giving sent: Parcel, noting received: Parcel) {
    precondition(max(sent.byteCount, received.byteCount) <= CFunctions.bufferSize)
    noted.initializeMemory(as: UInt8.self, repeating: 0x55, count: received.byteCount)
    for item in sent.items {
      for (index, byte) in item.form.enumerated() {
        given.storeBytes(of: byte, toByteOffset: item.offset + index, as: UInt8.self)
      }
    }
  }

  /// The value that C recorded for a leaf.
  func noted(_ item: Parcel.Item) -> [UInt8] {
    (0..<item.noted.count).map { noted.load(fromByteOffset: item.offset + $0, as: UInt8.self) }
  }

  /// The address of the stub of a function.
  func stub(of function: Int) -> UInt64 { stubs.load(fromByteOffset: 8 * function, as: UInt64.self) }

  /// The entry of the callback of a caller; nil where C comes to the Swift function directly.
  func entry(of function: Int) -> UnsafeRawPointer? {
    entries.load(fromByteOffset: 8 * function, as: Entry?.self)?()
  }

  /// Calls a function as macro-written code does; only that it does not know the types of the values.
  ///
  /// - Parameter arguments: the bytes of each argument.
  func call(
    _ function: FunctionDescription, types: TypeTable, _ arguments: [[UInt8]]
  ) throws(LinkProblem.Reason) -> [UInt8] {
    let entry = try linker.resolve(function, types: types)
    var frame = linker.frame(for: entry)
    for argument in arguments {
      SizedBytes.$layout.withValue((argument.count, 1)) { frame.put(SizedBytes(bytes: argument)) }
    }
    guard let layout = function.result.type.layout(in: .host, types: types) else {
      linker.invoke(entry, &frame)
      return []
    }
    return SizedBytes.$layout.withValue(layout) {
      linker.invoke(entry, &frame, returning: SizedBytes.self)?.bytes ?? []
    }
  }
}
