import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Buffers: ForeignLibrary {
  @C("sum", arguments: ["values", .count("values", CSize.self)])
  func sum(_ values: [CInt]) throws(Failure) -> CLong

  @C("double_all", arguments: ["values", .count("values", CInt.self)])
  func doubleAll(_ values: inout [CInt]) throws(Failure)

  @C("checksum", arguments: [.count("bytes", CSize.self), "bytes"])
  func checksum(_ bytes: RawSpan) throws(Failure) -> CUnsignedInt

  @C("increment") func increment(_ value: inout CInt) throws(Failure)
}
