import CaissonDescription

/// Two fields of several, in another order: where they lie is read from the header.
@CStruct("struct partial", partial: true) public struct Partial: Equatable {
  public var second: CShort
  public var first: CInt
}

/// A part of `struct tm`.
@CStruct("struct tm", partial: true) public struct CalendarTime: Equatable {
  @CField("tm_year") public var yearsSince1900: CInt
  @CField("tm_mday") public var day: CInt
  @CField("tm_mon") public var month: CInt
}

/// Structures that are described in part.
@Bindings(headers: ["\"../../CLibrary/include/records.h\"", "<time.h>"])
public protocol PartialFixtures: ForeignLibrary {
  @C("change_partial") func change(_ r: Partial) throws(Failure) -> Partial
  @C("change_partial_at") func change(_ r: Pointer<Partial>) throws(Failure)
  @C("gmtime") func calendarTime(_ time: ConstPointer<CTime>) throws(Failure) -> Pointer<CalendarTime>?
}
