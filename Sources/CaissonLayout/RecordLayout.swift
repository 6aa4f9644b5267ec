/// The layout of a structure or a union, as C's rules give it for a data model: the one place that knows them.
///
/// Everything here is inlined: with the data model known, as in optimised code it is, nothing but numbers is left.
///
/// Fields are added in the order of the declaration; after each, ``bitOffset`` says where it lies.
///
/// Each field lies at the next offset that its alignment allows; the size is rounded up to the largest alignment. A
/// bit-field lies in the bits that follow, unless it would cross the end of a unit of its type. Sources: C17 6.7.2.1,
/// the System V ABI supplements ("Aggregates and Unions", "Bit-Fields"), and for `packed` and `#pragma pack` the behaviour
/// that GCC documents and Clang shares.
@frozen
public struct RecordLayout: Hashable, Sendable {
  /// The data model that the layout is for.
  public let dataModel: DataModel

  @usableFromInline var start = 0
  @usableFromInline var largestAlignment: Int
  @usableFromInline let isUnion: Bool
  @usableFromInline let isPacked: Bool
  @usableFromInline let pack: Int
  /// The end of what has been laid out, in bits.
  @usableFromInline var end = 0

  /// An empty layout.
  ///
  /// - Parameters:
  ///   - isUnion: whether all fields lie at the beginning.
  ///   - isPacked: whether the record has the attribute `packed`: no field needs alignment.
  ///   - pack: the largest alignment of a field, in bytes, that `#pragma pack` allows; 0 for any.
  ///   - alignment: the least alignment of the whole, in bytes: `_Alignas` of its fields aside, the attribute `aligned`.
  ///   - dataModel: the data model.
  @inlinable
  @inline(__always)
  public init(
    isUnion: Bool = false, isPacked: Bool = false, pack: Int = 0, alignment: Int = 1, in dataModel: DataModel
  ) {
    self.isUnion = isUnion
    self.isPacked = isPacked
    self.pack = pack
    largestAlignment = Swift.max(alignment, 1)
    self.dataModel = dataModel
  }

  /// Where the field that was added last lies, in bits from the beginning.
  @inlinable
  @inline(__always)
  public var bitOffset: Int { start }

  /// The alignment, in bytes.
  @inlinable
  @inline(__always)
  public var alignment: Int { largestAlignment }

  /// The size, in bytes, with the padding at the end.
  @inlinable
  @inline(__always)
  public var size: Int { Self.align((end + 7) / 8, to: alignment) }

  /// Where the field that was added last lies, in bytes from the beginning; a bit-field lies in that byte and the next.
  @inlinable
  @inline(__always)
  public var offset: Int { bitOffset / 8 }

  /// Adds a field.
  ///
  /// - Parameters:
  ///   - size: its size, in bytes.
  ///   - alignment: its type's alignment, in bytes.
  ///   - least: the alignment that the field itself asks for (`_Alignas`), in bytes; 0 for none.
  ///   - isPacked: whether the field itself has the attribute `packed`.
  @inlinable
  @inline(__always)
  public mutating func addField(size: Int, alignment: Int, least: Int = 0, isPacked: Bool = false) {
    var own = Swift.max(isPacked || self.isPacked ? 1 : alignment, least)
    if pack > 0 { own = Swift.min(own, pack) }
    place(at: isUnion ? 0 : Self.align(end, to: own * 8), bits: size * 8)
    largestAlignment = Swift.max(largestAlignment, own)
  }

  /// Adds a bit-field.
  ///
  /// - Parameters:
  ///   - width: its width, in bits; 0 ends the unit, and such a field has no name.
  ///   - typeSize: the size of its declared type, in bytes.
  ///   - typeAlignment: the alignment of its declared type, in bytes.
  ///   - least: the alignment that the field itself asks for, in bytes; 0 for none.
  ///   - isPacked: whether the field itself has the attribute `packed`.
  ///   - isNamed: whether it has a name; one without is padding.
  @inlinable
  @inline(__always)
  public mutating func addBitField(
    width: Int, typeSize: Int, typeAlignment: Int, least: Int = 0, isPacked: Bool = false, isNamed: Bool = true
  ) {
    // In bits: a packed one needs no byte of its own. One of width 0 heeds neither `packed` nor `#pragma pack`, and where
    // both are in force, it is the pragma's alignment that counts.
    let isPacked = (isPacked || self.isPacked) && pack == 0 && width > 0
    var own = Swift.max(isPacked ? 1 : typeAlignment * 8, least * 8)
    if pack > 0, width > 0 { own = Swift.min(own, pack * 8) }
    var start = isUnion ? 0 : end
    if width == 0 || pack == 0 && start % own + width > typeSize * 8 {
      start = Self.align(start, to: own)
    } else if least > 0, pack == 0 || least <= pack {
      start = Self.align(start, to: least * 8)
    }
    place(at: start, bits: width)
    if isNamed || dataModel.unnamedBitFieldsAlign {
      largestAlignment = Swift.max(largestAlignment, (own + 7) / 8)
    }
  }

  @inlinable
  @inline(__always)
  mutating func place(at start: Int, bits: Int) {
    self.start = start
    end = Swift.max(end, start + bits)
  }

  /// The next multiple of an alignment, at or above an offset.
  @inlinable
  @inline(__always)
  public static func align(_ offset: Int, to alignment: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }
}
