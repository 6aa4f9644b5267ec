internal import Caisson
internal import CaissonLinking
internal import CaissonModel
internal import Testing

/// The table of number types against what Swift declares for it: type aliases, and the members of ``CSpelling``.
@Suite struct NumberDeclarationTests {
  private struct Declaration: Sendable, CustomTestStringConvertible {
    let name: String
    let type: any CDescribed.Type
    let spelling: (any CSpelled.Type)?

    init(_ name: String, _ type: any CDescribed.Type, _ spelling: (any CSpelled.Type)? = nil) {
      self.name = name
      self.type = type
      self.spelling = spelling
    }

    var testDescription: String { name }
  }

  private static let declarations = [
    Declaration("Bool", Bool.self), Declaration("CBool", CBool.self),
    Declaration("CChar", CChar.self, CSpelling.PlainChar.self),
    Declaration("CSignedChar", CSignedChar.self, CSpelling.SignedChar.self),
    Declaration("CUnsignedChar", CUnsignedChar.self, CSpelling.UnsignedChar.self),
    Declaration("CShort", CShort.self, CSpelling.Short.self),
    Declaration("CUnsignedShort", CUnsignedShort.self, CSpelling.UnsignedShort.self),
    Declaration("CInt", CInt.self, CSpelling.PlainInt.self),
    Declaration("CUnsignedInt", CUnsignedInt.self, CSpelling.UnsignedInt.self),
    Declaration("CLong", CLong.self), Declaration("Int", Int.self),
    Declaration("CUnsignedLong", CUnsignedLong.self), Declaration("UInt", UInt.self),
    Declaration("CLongLong", CLongLong.self, CSpelling.LongLong.self),
    Declaration("CUnsignedLongLong", CUnsignedLongLong.self, CSpelling.UnsignedLongLong.self),
    Declaration("Int128", Int128.self), Declaration("UInt128", UInt128.self),
    Declaration("Float16", Float16.self), Declaration("Float", Float.self), Declaration("CFloat", CFloat.self),
    Declaration("Double", Double.self), Declaration("CDouble", CDouble.self),
    Declaration("Int8", Int8.self), Declaration("UInt8", UInt8.self), Declaration("Int16", Int16.self),
    Declaration("UInt16", UInt16.self), Declaration("Int32", Int32.self), Declaration("UInt32", UInt32.self),
    Declaration("Int64", Int64.self), Declaration("UInt64", UInt64.self),
    Declaration("CIntPointer", CIntPointer.self, CSpelling.IntPointer.self),
    Declaration("CUnsignedIntPointer", CUnsignedIntPointer.self, CSpelling.UnsignedIntPointer.self),
    Declaration("CIntMax", CIntMax.self, CSpelling.IntMax.self),
    Declaration("CUnsignedIntMax", CUnsignedIntMax.self, CSpelling.UnsignedIntMax.self),
    Declaration("CSize", CSize.self, CSpelling.Size.self),
    Declaration("CPointerDifference", CPointerDifference.self, CSpelling.PointerDifference.self),
    Declaration("CWideCharacter", CWideCharacter.self, CSpelling.WideChar.self),
    Declaration("CChar16", CChar16.self, CSpelling.Char16.self),
    Declaration("CCharacter32", CCharacter32.self, CSpelling.Char32.self),
    Declaration("CSignedSize", CSignedSize.self, CSpelling.SignedSize.self),
    Declaration("CTime", CTime.self, CSpelling.Time.self), Declaration("CClock", CClock.self, CSpelling.Clock.self),
    Declaration("COffset", COffset.self, CSpelling.Offset.self),
    Declaration("CProcessID", CProcessID.self, CSpelling.ProcessID.self),
    Declaration("CUserID", CUserID.self, CSpelling.UserID.self),
    Declaration("CGroupID", CGroupID.self, CSpelling.GroupID.self),
    Declaration("CMode", CMode.self, CSpelling.Mode.self),
    Declaration("CDevice", CDevice.self, CSpelling.Device.self),
    Declaration("CInode", CInode.self, CSpelling.Inode.self),
    Declaration("CLinkCount", CLinkCount.self, CSpelling.LinkCount.self),
    Declaration("CBlockSize", CBlockSize.self, CSpelling.BlockSize.self),
    Declaration("CBlockCount", CBlockCount.self, CSpelling.BlockCount.self),
    Declaration("CMicroseconds", CMicroseconds.self, CSpelling.Microseconds.self),
    Declaration("CSocketLength", CSocketLength.self, CSpelling.SocketLength.self),
  ]

  /// Those that only some machines have.
  private static let machines: [Declaration] = {
    #if arch(x86_64) || arch(i386)
      [Declaration("CLongDouble", CLongDouble.self), Declaration("Float80", Float80.self)]
    #else
      []
    #endif
  }()

  @Test func eachNameIsDeclared() {
    let names = NumberType.all.filter { $0.type != .floating(.longDouble) }.flatMap { [$0.swiftName] + $0.otherNames }
    #expect(Self.declarations.map(\.name).sorted() == names.sorted())
  }

  @Test(arguments: declarations + machines) private func theTableSaysWhatIsDeclared(_ declaration: Declaration) throws {
    let row = try #require(NumberType(swiftName: declaration.name))
    // Swift's `CChar` is not the same type on each machine.
    let underlying = row.underlyingName == "CChar" ? "\(CChar.self)" : row.underlyingName
    #expect("\(declaration.type)" == underlying)
    #expect(declaration.spelling.map { "\($0)" } == row.spellingName)
    var types = TypeTable()
    let described = try declaration.spelling?.describe(in: &types) ?? declaration.type.describe(in: &types)
    #expect(described == row.type)
  }
}
