internal import CFFI
internal import CaissonLinking

/// libffi's type descriptors: its own for scalars, and those made here for all other types.
///
/// libffi describes structures by their elements, which it lays out itself; it knows no unions, bit-fields, `packed` or
/// `_Alignas`. An aggregate is therefore described by how the calling convention passes it (``AggregateClass``): a
/// result as a structure of registers that is passed the same way, with the real size and alignment; an argument as one
/// argument per register.
final class TypeDescriptors {
  private let types: TypeTable
  private var made: [UnsafeMutablePointer<ffi_type>] = []
  private var elementLists: [UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>] = []

  init(_ types: TypeTable) { self.types = types }

  deinit {
    made.forEach { $0.deallocate() }
    elementLists.forEach { $0.deallocate() }
  }

  /// Returns the descriptors of an argument: one, or one per register of an aggregate.
  ///
  /// - Parameters:
  ///   - type: the type of the argument.
  ///   - free: the registers left by earlier arguments.
  /// - Returns: the descriptors.
  /// - Throws: the reason why libffi cannot pass the argument.
  func argument(
    _ type: CType, _ free: inout FreeRegisters
  ) throws(LinkProblem.Reason) -> [UnsafeMutablePointer<ffi_type>] {
    let descriptor = try descriptor(of: type)
    if let layout = type.layout(in: .host, types: types), layout.alignment > 16 {
      throw .unsupported(
        "takes '\(type)' by value, with an alignment of \(layout.alignment) bytes; libffi supports at most 16")
    }
    #if arch(x86_64)
      if case .registers(let registers) = try passing(of: type) {
        let fits = free.take(registers)
        if type.isAggregate { return fits ? registers.map(\.descriptor) : [makeInMemory(type)] }
      }
    #endif
    return [descriptor]
  }

  /// Returns the descriptor of a result's type.
  func result(_ type: CType) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    if type.unqualified == .complex(.longDouble) { return try known(CAISSON_FFI_COMPLEX_LONGDOUBLE, type) }
    // libffi looks for it in the wrong register if it is alone in a structure.
    if type.isAggregate, try passing(of: type) == .registers([.longDouble]) {
      return try known(CAISSON_FFI_LONGDOUBLE, type)
    }
    return try descriptor(of: type)
  }

  /// Returns whether C writes a result to memory that the caller provides.
  func returnsInMemory(_ type: CType) throws(LinkProblem.Reason) -> Bool {
    guard type.isAggregate, type.unqualified != .complex(.longDouble) else { return false }
    return try passing(of: type) == .memory
  }

  /// Returns the size of a value, in bytes.
  func size(of type: CType) -> Int { type.layout(in: .host, types: types)?.size ?? 0 }

  private func descriptor(of type: CType) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    switch type {
    case .void: return try known(CAISSON_FFI_VOID, type)
    case .pointer: return try known(CAISSON_FFI_POINTER, type)
    case .const(let type): return try descriptor(of: type)
    case .floating(.float): return try known(CAISSON_FFI_FLOAT, type)
    // libffi does not know _Float16, which is passed in the low bits of a double's register.
    case .floating(.float16), .floating(.double): return try known(CAISSON_FFI_DOUBLE, type)
    case .floating(.longDouble): return try known(CAISSON_FFI_LONGDOUBLE, type)
    case .integer(.int128), .integer(.unsignedInt128), .complex, .record:
      guard case .registers(let registers) = try passing(of: type) else { return makeInMemory(type) }
      return make(type, elements: registers.map(\.descriptor))
    case .integer(let integer), .enumeration(_, let integer): return try known(integer.ffiKind, type)
    case .array, .opaque, .function:
      throw .unsupported("takes or returns '\(type)' by value, which C does not allow")
    }
  }

  private func known(
    _ kind: caisson_ffi_kind, _ type: CType
  ) throws(LinkProblem.Reason) -> UnsafeMutablePointer<ffi_type> {
    guard let descriptor = caisson_ffi_type(kind) else {
      throw .unsupported("takes or returns '\(type)', which this version of libffi does not support")
    }
    return descriptor
  }

  /// Returns how the calling convention passes a value.
  private func passing(of type: CType) throws(LinkProblem.Reason) -> AggregateClass {
    guard let passing = AggregateClass(type, types: types) else {
      throw .unsupported("takes or returns '\(type)' by value, and its size is unknown")
    }
    if case .unsupported(let reason) = passing { throw .unsupported("takes or returns '\(type)' by value, \(reason)") }
    return passing
  }

  /// Makes a structure that libffi passes in memory whatever its size, because one of its elements appears too large.
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
  /// libffi's descriptor of the register's contents.
  fileprivate var descriptor: UnsafeMutablePointer<ffi_type> {
    let kind =
      switch self {
      case .integer: CAISSON_FFI_UINT64
      case .double: CAISSON_FFI_DOUBLE
      case .float: CAISSON_FFI_FLOAT
      case .longDouble: CAISSON_FFI_LONGDOUBLE
      }
    // Every version of libffi has these.
    return caisson_ffi_type(kind).unsafelyUnwrapped
  }
}

extension CType {
  /// Whether libffi knows the type only by its parts.
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
