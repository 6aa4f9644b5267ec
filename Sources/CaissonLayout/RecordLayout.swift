/// The layout of a structure or a union by the rules of C for a data model: their only implementation.
///
/// Everything here is inlined: in optimised code, where the data model is known, only numbers remain.
///
/// Fields are added in declaration order; after each, ``bitOffset`` is its offset.
///
/// Each field is placed at the next offset that its alignment allows; the size is rounded up to the largest alignment.
/// A bit-field takes the next bits, unless it would cross the end of a unit of its type. Sources: C17 6.7.2.1, the
/// System V ABI supplements ("Aggregates and Unions", "Bit-Fields"), and for `packed` and `#pragma pack` the behaviour
/// that GCC documents and Clang shares.
@frozen
public struct RecordLayout: Hashable, Sendable {
  /// The data model of the layout.
  public let dataModel: DataModel

  @usableFromInline var start = 0
  @usableFromInline var largestAlignment: Int
  @usableFromInline let isUnion: Bool
  @usableFromInline let isPacked: Bool
  @usableFromInline let pack: Int
  /// The end of the fields so far, in bits.
  @usableFromInline var end = 0

  /// Creates an empty layout.
  ///
  /// - Parameters:
  ///   - isUnion: whether all fields begin at offset 0.
  ///   - isPacked: whether the record has the attribute `packed`: fields are not aligned.
  ///   - pack: the largest field alignment that `#pragma pack` allows, in bytes; 0 for any.
  ///   - alignment: the minimum alignment of the record, in bytes: the attribute `aligned`, not `_Alignas` of its
  ///     fields.
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

  /// The offset of the field added last, in bits.
  @inlinable
  @inline(__always)
  public var bitOffset: Int { start }

  /// The alignment, in bytes.
  @inlinable
  @inline(__always)
  public var alignment: Int { largestAlignment }

  /// The size including trailing padding, in bytes.
  @inlinable
  @inline(__always)
  public var size: Int { Self.align((end + 7) / 8, to: alignment) }

  /// The offset of the field added last, in bytes; a bit-field begins in that byte.
  @inlinable
  @inline(__always)
  public var offset: Int { bitOffset / 8 }

  /// Adds a field.
  ///
  /// - Parameters:
  ///   - size: its size, in bytes.
  ///   - alignment: its type's alignment, in bytes.
  ///   - least: the alignment that the field itself requests (`_Alignas`), in bytes; 0 for none.
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
  ///   - width: its width, in bits; a field of width 0 ends the unit, and has no name.
  ///   - typeSize: the size of its declared type, in bytes.
  ///   - typeAlignment: the alignment of its declared type, in bytes.
  ///   - least: the alignment that the field itself requests, in bytes; 0 for none.
  ///   - isPacked: whether the field itself has the attribute `packed`.
  ///   - isNamed: whether it has a name; an unnamed one is padding.
  @inlinable
  @inline(__always)
  public mutating func addBitField(
    width: Int, typeSize: Int, typeAlignment: Int, least: Int = 0, isPacked: Bool = false, isNamed: Bool = true
  ) {
    // In bits: a packed field needs no byte of its own. A field of width 0 ignores both `packed` and `#pragma pack`,
    // and if both are in force, the alignment of the pragma counts.
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

  /// Returns the next multiple of an alignment, at or above an offset.
  @inlinable
  @inline(__always)
  public static func align(_ offset: Int, to alignment: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }
}
