internal import CFFI
internal import CaissonLinking

/// A function type that libffi has prepared for calls: its `ffi_cif`, which lives as long as this object.
final class Signature {
  let interface: UnsafeMutablePointer<ffi_cif>
  /// The result type; a closure extends an integer result that is narrower than a register.
  let result: CType

  /// The arguments.
  let arguments: ArgumentList
  /// The position of each libffi argument in a frame, in words.
  let places: UnsafeMutablePointer<UInt32>

  private let argumentTypes: UnsafeMutablePointer<UnsafeMutablePointer<ffi_type>?>
  private let descriptors: TypeDescriptors

  init(_ shape: Shape, types: TypeTable) throws(LinkProblem.Reason) {
    let descriptors = TypeDescriptors(types)
    let resultType = try descriptors.result(shape.result)
    var arguments = ArgumentList(FreeRegisters(returnsInMemory: try descriptors.returnsInMemory(shape.result)))
    for argument in shape.arguments { try arguments.add(argument, descriptors) }

    self.descriptors = descriptors
    result = shape.result
    self.arguments = arguments
    interface = .allocate(capacity: 1)
    argumentTypes = .allocate(capacity: max(arguments.parts.count, 1))
    places = .allocate(capacity: max(arguments.parts.count, 1))
    for (index, part) in arguments.parts.enumerated() {
      (argumentTypes + index).initialize(to: part.type)
      (places + index).initialize(to: part.place)
    }
    let count = UInt32(arguments.parts.count)
    let status =
      if let fixed = shape.fixedCount {
        ffi_prep_cif_var(
          interface, FFI_DEFAULT_ABI, UInt32(arguments.partCount(of: fixed)), count, resultType, argumentTypes)
      } else {
        ffi_prep_cif(interface, FFI_DEFAULT_ABI, count, resultType, argumentTypes)
      }
    guard status == FFI_OK else {
      throw .unsupported("has a signature that libffi rejects (status \(status.rawValue))")
    }
  }

  deinit {
    interface.deallocate()
    argumentTypes.deallocate()
    places.deallocate()
  }
}
