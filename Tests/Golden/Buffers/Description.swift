import CaissonDescription

@Bindings(headers: ["\"case.h\""])
public protocol Buffers: ForeignLibrary {
  @C("sum", counts: ["values": .after(CSize.self)]) func sum(_ values: [CInt]) throws(Failure) -> CLong

  @C("double_all", counts: ["values": .after(CInt.self)]) func doubleAll(_ values: inout [CInt]) throws(Failure)

  @C("checksum", counts: ["bytes": .before(CSize.self)]) func checksum(_ bytes: RawSpan) throws(Failure) -> CUnsignedInt

  @C("increment") func increment(_ value: inout CInt) throws(Failure)
}
