internal import CFFI
internal import Caisson

/// A function type that libffi has prepared for calls: its `ffi_cif`, which lives as long as this object.
final class Signature {
  let interface: UnsafeMutablePointer<ffi_cif>
  /// The size of each parameter, in bytes.
  let parameterSizes: [Int]
  let result: CType

  private let parameterTypes: UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>

  init(_ type: FunctionType) throws(LinkProblem.Reason) {
    let count = type.parameters.count
    var kinds: [caisson_ffi_kind] = []
    for parameter in type.parameters { kinds.append(try parameter.ffiKind()) }
    let resultKind = try type.result.ffiKind()

    parameterSizes = type.parameters.map(\.registerSize)
    result = type.result
    interface = .allocate(capacity: 1)
    parameterTypes = .allocate(capacity: max(count, 1))
    for (index, kind) in kinds.enumerated() {
      (parameterTypes + index).initialize(to: caisson_ffi_type(kind))
    }
    let status = ffi_prep_cif(
      interface, FFI_DEFAULT_ABI, UInt32(count), caisson_ffi_type(resultKind), parameterTypes)
    guard status == FFI_OK else {
      throw .unsupported("has a signature that libffi refuses (status \(status.rawValue))")
    }
  }

  deinit {
    interface.deallocate()
    parameterTypes.deallocate()
  }
}

extension CType {
  /// The size of a value in host memory, in bytes, of a type that fits a register.
  fileprivate var registerSize: Int {
    switch self {
    case .integer(let type), .enumeration(_, let type): type.size(in: HostSpace.dataModel)
    case .floating(let type): type.size
    default: HostSpace.dataModel.pointerSize
    }
  }

  /// What libffi calls this type.
  fileprivate func ffiKind() throws(LinkProblem.Reason) -> caisson_ffi_kind {
    switch self {
    case .void: return CAISSON_FFI_VOID
    case .pointer: return CAISSON_FFI_POINTER
    case .floating(.float): return CAISSON_FFI_FLOAT
    case .floating(.double): return CAISSON_FFI_DOUBLE
    case .integer(let type), .enumeration(_, let type):
      return switch (type.size(in: HostSpace.dataModel), type.isSigned) {
      case (1, false): CAISSON_FFI_UINT8
      case (1, true): CAISSON_FFI_SINT8
      case (2, false): CAISSON_FFI_UINT16
      case (2, true): CAISSON_FFI_SINT16
      case (4, false): CAISSON_FFI_UINT32
      case (4, true): CAISSON_FFI_SINT32
      case (_, false): CAISSON_FFI_UINT64
      case (_, true): CAISSON_FFI_SINT64
      }
    case .const(let type): return try type.ffiKind()
    case .structure, .opaque, .function:
      throw .unsupported("takes or returns '\(self)' by value, which the dynamic back end cannot")
    }
  }
}
