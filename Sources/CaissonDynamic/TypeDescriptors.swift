internal import CFFI
internal import Caisson

/// libffi's descriptors of types: its own of scalars, and those that are made here of all else.
///
/// libffi knows structures by their elements, which it lays out by itself: no unions, no bit-fields, no `packed`, no `_Alignas`. So an
/// aggregate is described by what the calling convention makes of it (``AggregateClass``): a result as a structure of registers that
/// is passed alike, with the real size and alignment; an argument as one argument for each register.
final class TypeDescriptors {
  private let types: TypeTable
  private var made: [UnsafeMutablePointer<ffi_type>] = []
  private var elementLists: [UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>] = []

  init(_ types: TypeTable) { self.types = types }

  deinit {
    made.forEach { $0.deallocate() }
    elementLists.forEach { $0.deallocate() }
  }

  /// The descriptors of an argument: one, or one for each register of an aggregate.
  ///
  /// - Parameter free: the registers that the arguments before it left.
  func argument(
    _ type: CType, _ free: inout FreeRegisters
  ) throws(LinkProblem.Reason) -> [UnsafeMutablePointer<ffi_type>] {
    let descriptor = try descriptor(of: type)
    if let layout = type.layout(in: .host, types: types), layout.alignment > 16 {
      throw .unsupported(
        "takes '\(type)' by value, which is aligned to \(layout.alignment) bytes: libffi aligns arguments to 16 at most"
      )
    }
    #if arch(x86_64)
      if case .registers(let registers) = try passing(of: type) {
        let fits = free.take(registers)
        if type.isAggregate { return fits ? registers.map(\.descriptor) : [makeInMemory(type)] }
      }
    #endif
    return [descriptor]
  }

  /// The descriptor of a result's type.
  func result(_ type: CType) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    if type.unqualified == .complex(.longDouble) { return try known(CAISSON_FFI_COMPLEX_LONGDOUBLE, type) }
    // Alone in a structure, libffi does not find it in the register that it is returned in.
    if type.isAggregate, try passing(of: type) == .registers([.longDouble]) {
      return try known(CAISSON_FFI_LONGDOUBLE, type)
    }
    return try descriptor(of: type)
  }

  /// Whether C writes a result to where its caller says.
  func returnsInMemory(_ type: CType) throws(LinkProblem.Reason) -> Bool {
    guard type.isAggregate, type.unqualified != .complex(.longDouble) else { return false }
    return try passing(of: type) == .memory
  }

  /// The size of a value, in bytes.
  func size(of type: CType) -> Int { type.layout(in: .host, types: types)?.size ?? 0 }

  private func descriptor(of type: CType) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    switch type {
    case .void: return try known(CAISSON_FFI_VOID, type)
    case .pointer: return try known(CAISSON_FFI_POINTER, type)
    case .const(let type): return try descriptor(of: type)
    case .floating(.float): return try known(CAISSON_FFI_FLOAT, type)
    // Of _Float16 libffi knows nothing: it lies in the lowest bits of the register that a double has.
    case .floating(.float16), .floating(.double): return try known(CAISSON_FFI_DOUBLE, type)
    case .floating(.longDouble): return try known(CAISSON_FFI_LONGDOUBLE, type)
    case .integer(.int128), .integer(.unsignedInt128), .complex, .record:
      guard case .registers(let registers) = try passing(of: type) else { return makeInMemory(type) }
      return make(type, elements: registers.map(\.descriptor))
    case .integer(let integer), .enumeration(_, let integer): return try known(integer.ffiKind, type)
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

  /// How the machine passes a value.
  private func passing(of type: CType) throws(LinkProblem.Reason) -> AggregateClass {
    guard let passing = AggregateClass(type, types: types) else {
      throw .unsupported("takes or returns '\(type)' by value, whose size is not known")
    }
    if case .unsupported(let reason) = passing { throw .unsupported("takes or returns '\(type)' by value, \(reason)") }
    return passing
  }

  /// A structure that libffi passes in memory whatever its size: one of its elements is, in libffi's eyes, too large.
  private func makeInMemory(_ type: CType) -> UnsafeMutablePointer<ffi_type> {
    let large = make(size: 64, alignment: 1, elements: [caisson_ffi_type(CAISSON_FFI_UINT8)])
    return make(type, elements: [large])
  }

  private func make(
    _ type: CType, elements: [UnsafeMutablePointer<ffi_type>?]
  ) -> UnsafeMutablePointer<ffi_type> {
    let layout = type.layout(in: .host, types: types) ?? (size: 0, alignment: 1)
    return make(size: layout.size, alignment: layout.alignment, elements: elements)
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

extension AggregateClass.Register {
  /// libffi's descriptor of what one holds.
  fileprivate var descriptor: UnsafeMutablePointer<ffi_type> {
    let kind =
      switch self {
      case .integer: CAISSON_FFI_UINT64
      case .double: CAISSON_FFI_DOUBLE
      case .float: CAISSON_FFI_FLOAT
      case .longDouble: CAISSON_FFI_LONGDOUBLE
      }
    // Every libffi has these.
    return caisson_ffi_type(kind).unsafelyUnwrapped
  }
}

extension CType {
  /// Whether libffi knows the type by what it is made of.
  fileprivate var isAggregate: Bool {
    switch unqualified {
    case .complex, .record, .integer(.int128), .integer(.unsignedInt128): true
    default: false
    }
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
