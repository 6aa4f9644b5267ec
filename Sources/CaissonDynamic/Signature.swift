internal import CFFI
internal import Caisson

/// A function type that libffi has prepared for calls: its `ffi_cif`, which lives as long as this object.
final class Signature {
  /// What a signature is made of.
  struct Shape: Hashable {
    /// The types of the arguments, as they are passed.
    var arguments: [CType]
    var result: CType
    /// How many arguments the prototype names, if more follow them.
    var fixedCount: Int?

    /// The shape of a call of a function with a prototype.
    init(_ type: FunctionType) {
      arguments = type.parameters.map(\.canonical)
      result = type.result.canonical
    }

    /// The shape of a call of a described function: for one that is called through a pointer, without that pointer.
    init(_ function: FunctionDescription) {
      let all = function.argumentTypes.map(\.canonical)
      arguments = function.kind == .pointer ? Array(all.dropFirst()) : all
      result = function.result.canonical
      fixedCount = function.fixedCount
    }
  }

  let interface: UnsafeMutablePointer<ffi_cif>
  /// What libffi leaves of an integer result that is narrower than a register.
  let result: CType

  private let argumentTypes: UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>
  private let descriptors: TypeDescriptors

  init(_ shape: Shape, types: TypeTable) throws(LinkProblem.Reason) {
    let descriptors = TypeDescriptors(types)
    var arguments: [UnsafeMutablePointer<ffi_type>] = []
    for argument in shape.arguments { arguments.append(try descriptors.argument(argument)) }
    let resultType = try descriptors.result(shape.result)

    self.descriptors = descriptors
    result = shape.result
    interface = .allocate(capacity: 1)
    argumentTypes = .allocate(capacity: max(arguments.count, 1))
    for (index, argument) in arguments.enumerated() { (argumentTypes + index).initialize(to: argument) }
    let count = UInt32(arguments.count)
    let status =
      if let fixed = shape.fixedCount {
        ffi_prep_cif_var(interface, FFI_DEFAULT_ABI, UInt32(fixed), count, resultType, argumentTypes)
      } else {
        ffi_prep_cif(interface, FFI_DEFAULT_ABI, count, resultType, argumentTypes)
      }
    guard status == FFI_OK else {
      throw .unsupported("has a signature that libffi refuses (status \(status.rawValue))")
    }
  }

  deinit {
    interface.deallocate()
    argumentTypes.deallocate()
  }
}
