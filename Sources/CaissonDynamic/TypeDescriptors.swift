internal import CFFI
internal import Caisson

/// libffi's descriptors of types: its own of scalars, and those that are made here of all else.
///
/// libffi knows structures by their elements, which it lays out by itself: no unions, no bit-fields, no `packed`, no `_Alignas`. So an
/// aggregate is described by what the calling convention makes of it (``AggregateClass``), as a structure of registers that is passed
/// alike, with the real size and alignment.
final class TypeDescriptors {
  private let types: TypeTable
  private var made: [UnsafeMutablePointer<ffi_type>] = []
  private var elementLists: [UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>] = []

  init(_ types: TypeTable) { self.types = types }

  deinit {
    made.forEach { $0.deallocate() }
    elementLists.forEach { $0.deallocate() }
  }

  /// The descriptor of an argument's type.
  func argument(_ type: CType) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    if let layout = type.layout(in: .host, types: types), !type.isWord, layout.alignment > 16 {
      throw .unsupported(
        "takes '\(type)' by value, which is aligned to \(layout.alignment) bytes: libffi aligns arguments to 16 at most"
      )
    }
    return try descriptor(of: type)
  }

  /// The descriptor of a result's type.
  func result(_ type: CType) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    guard case .complex(.longDouble) = type.unqualified else { return try descriptor(of: type, isResult: true) }
    return try known(CAISSON_FFI_COMPLEX_LONGDOUBLE, type)
  }

  private func descriptor(
    of type: CType, isResult: Bool = false
  ) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    switch type {
    case .void: return try known(CAISSON_FFI_VOID, type)
    case .pointer: return try known(CAISSON_FFI_POINTER, type)
    case .const(let type): return try descriptor(of: type, isResult: isResult)
    case .floating(.float): return try known(CAISSON_FFI_FLOAT, type)
    // Of _Float16 libffi knows nothing: it lies in the lowest bits of the register that a double has.
    case .floating(.float16), .floating(.double): return try known(CAISSON_FFI_DOUBLE, type)
    case .floating(.longDouble): return try known(CAISSON_FFI_LONGDOUBLE, type)
    case .integer(.int128), .integer(.unsignedInt128):
      return make(size: 16, alignment: 16, [CAISSON_FFI_UINT64, CAISSON_FFI_UINT64])
    case .integer(let integer), .enumeration(_, let integer): return try known(integer.ffiKind, type)
    case .complex, .record: return try aggregate(type, isResult: isResult)
    case .array, .opaque, .function:
      throw .unsupported("takes or returns '\(type)' by value, which C itself cannot")
    }
  }

  private func known(
    _ kind: caisson_ffi_kind, _ type: CType
  ) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    guard let descriptor = caisson_ffi_type(kind) else {
      throw .unsupported("takes or returns '\(type)', which this libffi does not know")
    }
    return descriptor
  }

  private func aggregate(
    _ type: CType, isResult: Bool
  ) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    guard let layout = type.layout(in: .host, types: types), let scalars = type.scalars(in: .host, types: types) else {
      throw .unsupported("takes or returns '\(type)' by value, whose size is not known")
    }
    switch AggregateClass(size: layout.size, alignment: layout.alignment, scalars: scalars) {
    case .registers(let registers):
      let kinds = registers.map { register in
        switch register {
        case .integer: CAISSON_FFI_UINT64
        case .double: CAISSON_FFI_DOUBLE
        case .float: CAISSON_FFI_FLOAT
        case .longDouble: CAISSON_FFI_LONGDOUBLE
        }
      }
      // Alone in a structure, libffi does not find it in the register that it is returned in.
      if isResult, kinds == [CAISSON_FFI_LONGDOUBLE] { return try known(CAISSON_FFI_LONGDOUBLE, type) }
      return make(size: layout.size, alignment: layout.alignment, kinds)
    case .memory: return makeInMemory(size: layout.size, alignment: layout.alignment)
    case .unsupported(let reason): throw .unsupported("takes or returns '\(type)' by value, \(reason)")
    }
  }

  private func make(
    size: Int, alignment: Int, _ kinds: [caisson_ffi_kind]
  ) -> UnsafeMutablePointer<ffi_type> {
    make(size: size, alignment: alignment, elements: kinds.map { caisson_ffi_type($0) })
  }

  /// A structure that libffi passes in memory whatever its size: one of its elements is, in libffi's eyes, too large.
  private func makeInMemory(size: Int, alignment: Int) -> UnsafeMutablePointer<ffi_type> {
    let large = make(size: 64, alignment: 1, [CAISSON_FFI_UINT8])
    return make(size: size, alignment: alignment, elements: [large])
  }

  private func make(
    size: Int, alignment: Int, elements: [UnsafeMutablePointer<ffi_type>?]
  ) -> UnsafeMutablePointer<ffi_type> {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>.allocate(capacity: elements.count + 1)
    for (index, element) in elements.enumerated() { (list + index).initialize(to: element) }
    (list + elements.count).initialize(to: nil)
    elementLists.append(list)
    let descriptor = UnsafeMutablePointer<ffi_type>.allocate(capacity: 1)
    descriptor.initialize(
      to: ffi_type(size: size, alignment: UInt16(alignment), type: UInt16(FFI_TYPE_STRUCT), elements: list))
    made.append(descriptor)
    return descriptor
  }
}

extension IntegerType {
  fileprivate var ffiKind: caisson_ffi_kind {
    switch (size(in: .host), isSigned(in: .host)) {
    case (1, false): CAISSON_FFI_UINT8
    case (1, true): CAISSON_FFI_SINT8
    case (2, false): CAISSON_FFI_UINT16
    case (2, true): CAISSON_FFI_SINT16
    case (4, false): CAISSON_FFI_UINT32
    case (4, true): CAISSON_FFI_SINT32
    case (_, false): CAISSON_FFI_UINT64
    case (_, true): CAISSON_FFI_SINT64
    }
  }
}
