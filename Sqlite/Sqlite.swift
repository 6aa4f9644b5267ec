import CaissonDescription

@COpaque("struct sqlite3") public enum Sqlite3 {}

@CStruct("struct sqlite3_file") public struct File<Space: AddressSpace> {
  public var pMethods: CPointer<CConst<IoMethods<Space>>, Space>?
}

@COpaque("struct sqlite3_stmt") public enum Stmt {}

@COpaque("struct sqlite3_value") public enum Value {}

@COpaque("struct sqlite3_context") public enum ContextValue {}

@CStruct("struct sqlite3_module") public struct Module<Space: AddressSpace> {
  public var iVersion: CInt
  public var xCreate: CFunctionPointer<Space, CPointer<Sqlite3, Space>?, CPointer<CVoid, Space>?, CInt, CPointer<CConst<CStringPointer<Space>?>, Space>?, CPointer<CPointer<Vtab<Space>, Space>?, Space>?, CPointer<CPointer<CChar, Space>?, Space>?, CInt>?
  public var xConnect: CFunctionPointer<Space, CPointer<Sqlite3, Space>?, CPointer<CVoid, Space>?, CInt, CPointer<CConst<CStringPointer<Space>?>, Space>?, CPointer<CPointer<Vtab<Space>, Space>?, Space>?, CPointer<CPointer<CChar, Space>?, Space>?, CInt>?
  public var xBestIndex: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CPointer<IndexInfo<Space>, Space>?, CInt>?
  public var xDisconnect: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt>?
  public var xDestroy: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt>?
  public var xOpen: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CPointer<CPointer<VtabCursor<Space>, Space>?, Space>?, CInt>?
  public var xClose: CFunctionPointer<Space, CPointer<VtabCursor<Space>, Space>?, CInt>?
  public var xFilter: CFunctionPointer<Space, CPointer<VtabCursor<Space>, Space>?, CInt, CStringPointer<Space>?, CInt, CPointer<CPointer<Value, Space>?, Space>?, CInt>?
  public var xNext: CFunctionPointer<Space, CPointer<VtabCursor<Space>, Space>?, CInt>?
  public var xEof: CFunctionPointer<Space, CPointer<VtabCursor<Space>, Space>?, CInt>?
  public var xColumn: CFunctionPointer<Space, CPointer<VtabCursor<Space>, Space>?, CPointer<ContextValue, Space>?, CInt, CInt>?
  public var xRowid: CFunctionPointer<Space, CPointer<VtabCursor<Space>, Space>?, CPointer<CLongLong, Space>?, CInt>?
  public var xUpdate: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt, CPointer<CPointer<Value, Space>?, Space>?, CPointer<CLongLong, Space>?, CInt>?
  public var xBegin: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt>?
  public var xSync: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt>?
  public var xCommit: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt>?
  public var xRollback: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt>?
  public var xFindFunction: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt, CStringPointer<Space>?, CPointer<CFunctionPointer<Space, CPointer<ContextValue, Space>?, CInt, CPointer<CPointer<Value, Space>?, Space>?, Void>?, Space>?, CPointer<CPointer<CVoid, Space>?, Space>?, CInt>?
  public var xRename: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CStringPointer<Space>?, CInt>?
  public var xSavepoint: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt, CInt>?
  public var xRelease: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt, CInt>?
  public var xRollbackTo: CFunctionPointer<Space, CPointer<Vtab<Space>, Space>?, CInt, CInt>?
  public var xShadowName: CFunctionPointer<Space, CStringPointer<Space>?, CInt>?
}

@COpaque("struct sqlite3_blob") public enum Blob {}

@CStruct("struct sqlite3_vfs") public struct Vfs<Space: AddressSpace> {
  public var iVersion: CInt
  public var szOsFile: CInt
  public var mxPathname: CInt
  public var pNext: CPointer<Vfs<Space>, Space>?
  public var zName: CStringPointer<Space>?
  public var pAppData: CPointer<CVoid, Space>?
  public var xOpen: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CPointer<File<Space>, Space>?, CInt, CPointer<CInt, Space>?, CInt>?
  public var xDelete: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CInt, CInt>?
  public var xAccess: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CInt, CPointer<CInt, Space>?, CInt>?
  public var xFullPathname: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CInt, CPointer<CChar, Space>?, CInt>?
  public var xDlOpen: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CPointer<CVoid, Space>?>?
  public var xDlError: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CInt, CPointer<CChar, Space>?, Void>?
  public var xDlSym: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CPointer<CVoid, Space>?, CStringPointer<Space>?, CFunctionPointer<Space, Void>?>?
  public var xDlClose: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CPointer<CVoid, Space>?, Void>?
  public var xRandomness: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CInt, CPointer<CChar, Space>?, CInt>?
  public var xSleep: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CInt, CInt>?
  public var xCurrentTime: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CPointer<Double, Space>?, CInt>?
  public var xGetLastError: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CInt, CPointer<CChar, Space>?, CInt>?
  public var xCurrentTimeInt64: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CPointer<CLongLong, Space>?, CInt>?
  public var xSetSystemCall: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CFunctionPointer<Space, Void>?, CInt>?
  public var xGetSystemCall: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CFunctionPointer<Space, Void>?>?
  public var xNextSystemCall: CFunctionPointer<Space, CPointer<Vfs<Space>, Space>?, CStringPointer<Space>?, CStringPointer<Space>?>?
}

@COpaque("struct sqlite3_mutex") public enum Mutex {}

@COpaque("struct sqlite3_str") public enum Str {}

@COpaque("struct sqlite3_backup") public enum Backup {}

@CStruct("struct sqlite3_index_info") public struct IndexInfo<Space: AddressSpace> {
  public var nConstraint: CInt
  public var aConstraint: CPointer<IndexConstraint, Space>?
  public var nOrderBy: CInt
  public var aOrderBy: CPointer<IndexOrderby, Space>?
  public var aConstraintUsage: CPointer<IndexConstraintUsage, Space>?
  public var idxNum: CInt
  public var idxStr: CPointer<CChar, Space>?
  public var needToFreeIdxStr: CInt
  public var orderByConsumed: CInt
  public var estimatedCost: Double
  public var estimatedRows: CLongLong
  public var idxFlags: CInt
  public var colUsed: CUnsignedLongLong
}

@CStruct("struct sqlite3_snapshot") public struct Snapshot {
  public var hidden: [48 of CUnsignedChar]
}

@CStruct("struct sqlite3_rtree_geometry") public struct RtreeGeometry<Space: AddressSpace> {
  public var pContext: CPointer<CVoid, Space>?
  public var nParam: CInt
  public var aParam: CPointer<Double, Space>?
  public var pUser: CPointer<CVoid, Space>?
  public var xDelUser: CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?
}

@CStruct("struct sqlite3_rtree_query_info") public struct RtreeQueryInfo<Space: AddressSpace> {
  public var pContext: CPointer<CVoid, Space>?
  public var nParam: CInt
  public var aParam: CPointer<Double, Space>?
  public var pUser: CPointer<CVoid, Space>?
  public var xDelUser: CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?
  public var aCoord: CPointer<Double, Space>?
  public var anQueue: CPointer<CUnsignedInt, Space>?
  public var nCoord: CInt
  public var iLevel: CInt
  public var mxLevel: CInt
  public var iRowid: CLongLong
  public var rParentScore: Double
  public var eParentWithin: CInt
  public var eWithin: CInt
  public var rScore: Double
  public var apSqlParam: CPointer<CPointer<Value, Space>?, Space>?
}

@CStruct("struct sqlite3_io_methods") public struct IoMethods<Space: AddressSpace> {
  public var iVersion: CInt
  public var xClose: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt>?
  public var xRead: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CPointer<CVoid, Space>?, CInt, CLongLong, CInt>?
  public var xWrite: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CPointer<CConst<CVoid>, Space>?, CInt, CLongLong, CInt>?
  public var xTruncate: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CLongLong, CInt>?
  public var xSync: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CInt>?
  public var xFileSize: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CPointer<CLongLong, Space>?, CInt>?
  public var xLock: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CInt>?
  public var xUnlock: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CInt>?
  public var xCheckReservedLock: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CPointer<CInt, Space>?, CInt>?
  public var xFileControl: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CPointer<CVoid, Space>?, CInt>?
  public var xSectorSize: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt>?
  public var xDeviceCharacteristics: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt>?
  public var xShmMap: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CInt, CInt, CPointer<CPointer<VolatileVoid, Space>?, Space>?, CInt>?
  public var xShmLock: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CInt, CInt, CInt>?
  public var xShmBarrier: CFunctionPointer<Space, CPointer<File<Space>, Space>?, Void>?
  public var xShmUnmap: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CInt, CInt>?
  public var xFetch: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CLongLong, CInt, CPointer<CPointer<CVoid, Space>?, Space>?, CInt>?
  public var xUnfetch: CFunctionPointer<Space, CPointer<File<Space>, Space>?, CLongLong, CPointer<CVoid, Space>?, CInt>?
}

@CStruct("struct sqlite3_mem_methods") public struct MemMethods<Space: AddressSpace> {
  public var xMalloc: CFunctionPointer<Space, CInt, CPointer<CVoid, Space>?>?
  public var xFree: CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?
  public var xRealloc: CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt, CPointer<CVoid, Space>?>?
  public var xSize: CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt>?
  public var xRoundup: CFunctionPointer<Space, CInt, CInt>?
  public var xInit: CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt>?
  public var xShutdown: CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?
  public var pAppData: CPointer<CVoid, Space>?
}

@CStruct("struct sqlite3_index_constraint") public struct IndexConstraint {
  public var iColumn: CInt
  public var op: CUnsignedChar
  public var usable: CUnsignedChar
  public var iTermOffset: CInt
}

@CStruct("struct sqlite3_index_orderby") public struct IndexOrderby {
  public var iColumn: CInt
  public var desc: CUnsignedChar
}

@CStruct("struct sqlite3_index_constraint_usage") public struct IndexConstraintUsage {
  public var argvIndex: CInt
  public var omit: CUnsignedChar
}

@CStruct("struct sqlite3_vtab") public struct Vtab<Space: AddressSpace> {
  public var pModule: CPointer<CConst<Module<Space>>, Space>?
  public var nRef: CInt
  public var zErrMsg: CPointer<CChar, Space>?
}

@CStruct("struct sqlite3_vtab_cursor") public struct VtabCursor<Space: AddressSpace> {
  public var pVtab: CPointer<Vtab<Space>, Space>?
}

@CStruct("struct sqlite3_mutex_methods") public struct MutexMethods<Space: AddressSpace> {
  public var xMutexInit: CFunctionPointer<Space, CInt>?
  public var xMutexEnd: CFunctionPointer<Space, CInt>?
  public var xMutexAlloc: CFunctionPointer<Space, CInt, CPointer<Mutex, Space>?>?
  public var xMutexFree: CFunctionPointer<Space, CPointer<Mutex, Space>?, Void>?
  public var xMutexEnter: CFunctionPointer<Space, CPointer<Mutex, Space>?, Void>?
  public var xMutexTry: CFunctionPointer<Space, CPointer<Mutex, Space>?, CInt>?
  public var xMutexLeave: CFunctionPointer<Space, CPointer<Mutex, Space>?, Void>?
  public var xMutexHeld: CFunctionPointer<Space, CPointer<Mutex, Space>?, CInt>?
  public var xMutexNotheld: CFunctionPointer<Space, CPointer<Mutex, Space>?, CInt>?
}

@CStruct("struct sqlite3_pcache_page") public struct PcachePage<Space: AddressSpace> {
  public var pBuf: CPointer<CVoid, Space>?
  public var pExtra: CPointer<CVoid, Space>?
}

@CStruct("struct sqlite3_pcache_methods2") public struct PcacheMethods2<Space: AddressSpace> {
  public var iVersion: CInt
  public var pArg: CPointer<CVoid, Space>?
  public var xInit: CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt>?
  public var xShutdown: CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?
  public var xCreate: CFunctionPointer<Space, CInt, CInt, CInt, CPointer<Pcache, Space>?>?
  public var xCachesize: CFunctionPointer<Space, CPointer<Pcache, Space>?, CInt, Void>?
  public var xPagecount: CFunctionPointer<Space, CPointer<Pcache, Space>?, CInt>?
  public var xFetch: CFunctionPointer<Space, CPointer<Pcache, Space>?, CUnsignedInt, CInt, CPointer<PcachePage<Space>, Space>?>?
  public var xUnpin: CFunctionPointer<Space, CPointer<Pcache, Space>?, CPointer<PcachePage<Space>, Space>?, CInt, Void>?
  public var xRekey: CFunctionPointer<Space, CPointer<Pcache, Space>?, CPointer<PcachePage<Space>, Space>?, CUnsignedInt, CUnsignedInt, Void>?
  public var xTruncate: CFunctionPointer<Space, CPointer<Pcache, Space>?, CUnsignedInt, Void>?
  public var xDestroy: CFunctionPointer<Space, CPointer<Pcache, Space>?, Void>?
  public var xShrink: CFunctionPointer<Space, CPointer<Pcache, Space>?, Void>?
}

@CStruct("struct sqlite3_pcache_methods") public struct PcacheMethods<Space: AddressSpace> {
  public var pArg: CPointer<CVoid, Space>?
  public var xInit: CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt>?
  public var xShutdown: CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?
  public var xCreate: CFunctionPointer<Space, CInt, CInt, CPointer<Pcache, Space>?>?
  public var xCachesize: CFunctionPointer<Space, CPointer<Pcache, Space>?, CInt, Void>?
  public var xPagecount: CFunctionPointer<Space, CPointer<Pcache, Space>?, CInt>?
  public var xFetch: CFunctionPointer<Space, CPointer<Pcache, Space>?, CUnsignedInt, CInt, CPointer<CVoid, Space>?>?
  public var xUnpin: CFunctionPointer<Space, CPointer<Pcache, Space>?, CPointer<CVoid, Space>?, CInt, Void>?
  public var xRekey: CFunctionPointer<Space, CPointer<Pcache, Space>?, CPointer<CVoid, Space>?, CUnsignedInt, CUnsignedInt, Void>?
  public var xTruncate: CFunctionPointer<Space, CPointer<Pcache, Space>?, CUnsignedInt, Void>?
  public var xDestroy: CFunctionPointer<Space, CPointer<Pcache, Space>?, Void>?
}

@CStruct("struct Fts5PhraseIter") public struct Fts5PhraseIter<Space: AddressSpace> {
  public var a: CPointer<CConst<CUnsignedChar>, Space>?
  public var b: CPointer<CConst<CUnsignedChar>, Space>?
}

@CStruct("struct Fts5ExtensionApi") public struct Fts5ExtensionApi<Space: AddressSpace> {
  public var iVersion: CInt
  public var xUserData: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CPointer<CVoid, Space>?>?
  public var xColumnCount: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt>?
  public var xRowCount: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CPointer<CLongLong, Space>?, CInt>?
  public var xColumnTotalSize: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<CLongLong, Space>?, CInt>?
  public var xTokenize: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CStringPointer<Space>?, CInt, CPointer<CVoid, Space>?, CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt, CStringPointer<Space>?, CInt, CInt, CInt, CInt>?, CInt>?
  public var xPhraseCount: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt>?
  public var xPhraseSize: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CInt>?
  public var xInstCount: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CPointer<CInt, Space>?, CInt>?
  public var xInst: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<CInt, Space>?, CPointer<CInt, Space>?, CPointer<CInt, Space>?, CInt>?
  public var xRowid: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CLongLong>?
  public var xColumnText: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<CStringPointer<Space>?, Space>?, CPointer<CInt, Space>?, CInt>?
  public var xColumnSize: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<CInt, Space>?, CInt>?
  public var xQueryPhrase: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<CVoid, Space>?, CFunctionPointer<Space, CPointer<CConst<Fts5ExtensionApi<Space>>, Space>?, CPointer<Fts5Context, Space>?, CPointer<CVoid, Space>?, CInt>?, CInt>?
  public var xSetAuxdata: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CPointer<CVoid, Space>?, CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?, CInt>?
  public var xGetAuxdata: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<CVoid, Space>?>?
  public var xPhraseFirst: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<Fts5PhraseIter<Space>, Space>?, CPointer<CInt, Space>?, CPointer<CInt, Space>?, CInt>?
  public var xPhraseNext: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CPointer<Fts5PhraseIter<Space>, Space>?, CPointer<CInt, Space>?, CPointer<CInt, Space>?, Void>?
  public var xPhraseFirstColumn: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CInt, CPointer<Fts5PhraseIter<Space>, Space>?, CPointer<CInt, Space>?, CInt>?
  public var xPhraseNextColumn: CFunctionPointer<Space, CPointer<Fts5Context, Space>?, CPointer<Fts5PhraseIter<Space>, Space>?, CPointer<CInt, Space>?, Void>?
}

@CStruct("struct fts5_tokenizer") public struct Fts5Tokenizer<Space: AddressSpace> {
  public var xCreate: CFunctionPointer<Space, CPointer<CVoid, Space>?, CPointer<CStringPointer<Space>?, Space>?, CInt, CPointer<CPointer<Fts5TokenizerValue, Space>?, Space>?, CInt>?
  public var xDelete: CFunctionPointer<Space, CPointer<Fts5TokenizerValue, Space>?, Void>?
  public var xTokenize: CFunctionPointer<Space, CPointer<Fts5TokenizerValue, Space>?, CPointer<CVoid, Space>?, CInt, CStringPointer<Space>?, CInt, CFunctionPointer<Space, CPointer<CVoid, Space>?, CInt, CStringPointer<Space>?, CInt, CInt, CInt, CInt>?, CInt>?
}

@CStruct("struct fts5_api") public struct Fts5Api<Space: AddressSpace> {
  public var iVersion: CInt
  public var xCreateTokenizer: CFunctionPointer<Space, CPointer<Fts5Api<Space>, Space>?, CStringPointer<Space>?, CPointer<CVoid, Space>?, CPointer<Fts5Tokenizer<Space>, Space>?, CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?, CInt>?
  public var xFindTokenizer: CFunctionPointer<Space, CPointer<Fts5Api<Space>, Space>?, CStringPointer<Space>?, CPointer<CPointer<CVoid, Space>?, Space>?, CPointer<Fts5Tokenizer<Space>, Space>?, CInt>?
  public var xCreateFunction: CFunctionPointer<Space, CPointer<Fts5Api<Space>, Space>?, CStringPointer<Space>?, CPointer<CVoid, Space>?, CFunctionPointer<Space, CPointer<CConst<Fts5ExtensionApi<Space>>, Space>?, CPointer<Fts5Context, Space>?, CPointer<ContextValue, Space>?, CInt, CPointer<CPointer<Value, Space>?, Space>?, Void>?, CFunctionPointer<Space, CPointer<CVoid, Space>?, Void>?, CInt>?
}

@COpaque("struct sqlite3_api_routines") public enum ApiRoutines {}

@COpaque("struct sqlite3_pcache") public enum Pcache {}

@COpaque("struct Fts5Context") public enum Fts5Context {}

@COpaque("struct Fts5Tokenizer") public enum Fts5TokenizerValue {}

@COpaque("volatile void") public enum VolatileVoid {}

@Bindings(headers: ["<sqlite3.h>"])
public protocol Sqlite: ForeignLibrary {
  @C("sqlite3_libversion")
  func libversion() throws(Failure) -> String?

  @C("sqlite3_sourceid")
  func sourceid() throws(Failure) -> String?

  @C("sqlite3_libversion_number")
  func libversionNumber() throws(Failure) -> CInt

  @C("sqlite3_compileoption_used")
  func compileoptionUsed(_ zOptName: String?) throws(Failure) -> CInt

  @C("sqlite3_compileoption_get")
  func compileoptionGet(_ n: CInt) throws(Failure) -> String?

  @C("sqlite3_threadsafe")
  func threadsafe() throws(Failure) -> CInt

  @C("sqlite3_close")
  func close(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_close_v2")
  func closeV2(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  // C may call 'callback' until the call returns; if it keeps it: retains: ["callback"]
  @C("sqlite3_exec")
  func exec(_ a0: Pointer<Sqlite3>?, _ sql: String?, _ callback: Callback<Context, CInt, Pointer<Pointer<CChar>?>?, Pointer<Pointer<CChar>?>?, CInt>?, _ a3: Context, _ errmsg: Pointer<Pointer<CChar>?>?) throws(Failure) -> CInt

  @C("sqlite3_initialize")
  func initialize() throws(Failure) -> CInt

  @C("sqlite3_shutdown")
  func shutdown() throws(Failure) -> CInt

  @C("sqlite3_os_init")
  func osInit() throws(Failure) -> CInt

  @C("sqlite3_os_end")
  func osEnd() throws(Failure) -> CInt

  // more arguments are more parameters behind 'a0'
  @C("sqlite3_config", variadicAfter: "a0")
  func config(_ a0: CInt) throws(Failure) -> CInt

  // more arguments are more parameters behind 'op'
  @C("sqlite3_db_config", variadicAfter: "op")
  func dbConfig(_ a0: Pointer<Sqlite3>?, _ op: CInt) throws(Failure) -> CInt

  @C("sqlite3_extended_result_codes")
  func extendedResultCodes(_ a0: Pointer<Sqlite3>?, _ onoff: CInt) throws(Failure) -> CInt

  @C("sqlite3_last_insert_rowid")
  func lastInsertRowid(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CLongLong

  @C("sqlite3_set_last_insert_rowid")
  func setLastInsertRowid(_ a0: Pointer<Sqlite3>?, _ a1: CLongLong) throws(Failure)

  @C("sqlite3_changes")
  func changes(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_changes64")
  func changes64(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CLongLong

  @C("sqlite3_total_changes")
  func totalChanges(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_total_changes64")
  func totalChanges64(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CLongLong

  @C("sqlite3_interrupt")
  func interrupt(_ a0: Pointer<Sqlite3>?) throws(Failure)

  @C("sqlite3_complete")
  func complete(_ sql: String?) throws(Failure) -> CInt

  @C("sqlite3_complete16")
  func complete16(_ sql: ConstRawPointer?) throws(Failure) -> CInt

  // C may call 'a1' until the call returns; if it keeps it: retains: ["a1"]
  @C("sqlite3_busy_handler")
  func busyHandler(_ a0: Pointer<Sqlite3>?, _ a1: Callback<Context, CInt, CInt>?, _ a2: Context) throws(Failure) -> CInt

  @C("sqlite3_busy_timeout")
  func busyTimeout(_ a0: Pointer<Sqlite3>?, _ ms: CInt) throws(Failure) -> CInt

  // C may write a result to 'pnRow': results: ["pnRow": 3]
  // C may write a result to 'pnColumn': results: ["pnColumn": 4]
  @C("sqlite3_get_table")
  func getTable(_ db: Pointer<Sqlite3>?, _ zSql: String?, _ pazResult: Pointer<Pointer<Pointer<CChar>?>?>?, _ pnRow: Pointer<CInt>?, _ pnColumn: Pointer<CInt>?, _ pzErrmsg: Pointer<Pointer<CChar>?>?) throws(Failure) -> CInt

  @C("sqlite3_free_table")
  func freeTable(_ result: Pointer<Pointer<CChar>?>?) throws(Failure)

  // more arguments are more parameters behind 'a0'
  @C("sqlite3_mprintf", variadicAfter: "a0")
  func mprintf(_ a0: String?) throws(Failure) -> Pointer<CChar>?

  // more arguments are more parameters behind 'a2'
  @C("sqlite3_snprintf", variadicAfter: "a2")
  func snprintf(_ a0: CInt, _ a1: Pointer<CChar>?, _ a2: String?) throws(Failure) -> Pointer<CChar>?

  @C("sqlite3_malloc")
  func malloc(_ a0: CInt) throws(Failure) -> RawPointer?

  @C("sqlite3_malloc64")
  func malloc64(_ a0: CUnsignedLongLong) throws(Failure) -> RawPointer?

  @C("sqlite3_realloc")
  func realloc(_ a0: RawPointer?, _ a1: CInt) throws(Failure) -> RawPointer?

  @C("sqlite3_realloc64")
  func realloc64(_ a0: RawPointer?, _ a1: CUnsignedLongLong) throws(Failure) -> RawPointer?

  @C("sqlite3_free")
  func free(_ a0: RawPointer?) throws(Failure)

  @C("sqlite3_msize")
  func msize(_ a0: RawPointer?) throws(Failure) -> CUnsignedLongLong

  @C("sqlite3_memory_used")
  func memoryUsed() throws(Failure) -> CLongLong

  @C("sqlite3_memory_highwater")
  func memoryHighwater(_ resetFlag: CInt) throws(Failure) -> CLongLong

  @C("sqlite3_randomness")
  func randomness(_ n: CInt, _ p: RawPointer?) throws(Failure)

  // C may call 'xAuth' until the call returns; if it keeps it: retains: ["xAuth"]
  @C("sqlite3_set_authorizer")
  func setAuthorizer(_ a0: Pointer<Sqlite3>?, _ xAuth: Callback<Context, CInt, CString?, CString?, CString?, CString?, CInt>?, _ pUserData: Context) throws(Failure) -> CInt

  // C may call 'xTrace' until the call returns; if it keeps it: retains: ["xTrace"]
  @C("sqlite3_trace")
  func trace(_ a0: Pointer<Sqlite3>?, _ xTrace: Callback<Context, CString?, Void>?, _ a2: Context) throws(Failure) -> RawPointer?

  // C may call 'xProfile' until the call returns; if it keeps it: retains: ["xProfile"]
  @C("sqlite3_profile")
  func profile(_ a0: Pointer<Sqlite3>?, _ xProfile: Callback<Context, CString?, CUnsignedLongLong, Void>?, _ a2: Context) throws(Failure) -> RawPointer?

  @C("sqlite3_trace_v2")
  func traceV2(_ a0: Pointer<Sqlite3>?, _ uMask: CUnsignedInt, _ xCallback: FunctionPointer<CUnsignedInt, RawPointer?, RawPointer?, RawPointer?, CInt>?, _ pCtx: RawPointer?) throws(Failure) -> CInt

  // C may call 'a2' until the call returns; if it keeps it: retains: ["a2"]
  @C("sqlite3_progress_handler")
  func progressHandler(_ a0: Pointer<Sqlite3>?, _ a1: CInt, _ a2: Callback<Context, CInt>?, _ a3: Context) throws(Failure)

  // C may write a result to 'ppDb': results: ["ppDb": 1]
  @C("sqlite3_open")
  func open(_ filename: String?, _ ppDb: Pointer<Pointer<Sqlite3>?>?) throws(Failure) -> CInt

  // C may write a result to 'ppDb': results: ["ppDb": 1]
  @C("sqlite3_open16")
  func open16(_ filename: ConstRawPointer?, _ ppDb: Pointer<Pointer<Sqlite3>?>?) throws(Failure) -> CInt

  // C may write a result to 'ppDb': results: ["ppDb": 1]
  @C("sqlite3_open_v2")
  func openV2(_ filename: String?, _ ppDb: Pointer<Pointer<Sqlite3>?>?, _ flags: CInt, _ zVfs: String?) throws(Failure) -> CInt

  @C("sqlite3_uri_parameter")
  func uriParameter(_ z: String?, _ zParam: String?) throws(Failure) -> String?

  @C("sqlite3_uri_boolean")
  func uriBoolean(_ z: String?, _ zParam: String?, _ bDefault: CInt) throws(Failure) -> CInt

  @C("sqlite3_uri_int64")
  func uriInt64(_ a0: String?, _ a1: String?, _ a2: CLongLong) throws(Failure) -> CLongLong

  // 'z' and 'n' may be a buffer: counts: ["z": .after(CInt.self)]
  @C("sqlite3_uri_key")
  func uriKey(_ z: String?, _ n: CInt) throws(Failure) -> String?

  @C("sqlite3_filename_database")
  func filenameDatabase(_ a0: String?) throws(Failure) -> String?

  @C("sqlite3_filename_journal")
  func filenameJournal(_ a0: String?) throws(Failure) -> String?

  @C("sqlite3_filename_wal")
  func filenameWal(_ a0: String?) throws(Failure) -> String?

  @C("sqlite3_database_file_object")
  func databaseFileObject(_ a0: String?) throws(Failure) -> Pointer<File<Space>>?

  @C("sqlite3_create_filename")
  func createFilename(_ zDatabase: String?, _ zJournal: String?, _ zWal: String?, _ nParam: CInt, _ azParam: Pointer<CString?>?) throws(Failure) -> String?

  @C("sqlite3_free_filename")
  func freeFilename(_ a0: String?) throws(Failure)

  @C("sqlite3_errcode")
  func errcode(_ db: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_extended_errcode")
  func extendedErrcode(_ db: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_errmsg")
  func errmsg(_ a0: Pointer<Sqlite3>?) throws(Failure) -> String?

  @C("sqlite3_errmsg16")
  func errmsg16(_ a0: Pointer<Sqlite3>?) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_errstr")
  func errstr(_ a0: CInt) throws(Failure) -> String?

  @C("sqlite3_error_offset")
  func errorOffset(_ db: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_limit")
  func limit(_ a0: Pointer<Sqlite3>?, _ id: CInt, _ newVal: CInt) throws(Failure) -> CInt

  // C may write a result to 'ppStmt': results: ["ppStmt": 3]
  @C("sqlite3_prepare")
  func prepare(_ db: Pointer<Sqlite3>?, _ zSql: String?, _ nByte: CInt, _ ppStmt: Pointer<Pointer<Stmt>?>?, _ pzTail: Pointer<CString?>?) throws(Failure) -> CInt

  // C may write a result to 'ppStmt': results: ["ppStmt": 3]
  @C("sqlite3_prepare_v2")
  func prepareV2(_ db: Pointer<Sqlite3>?, _ zSql: String?, _ nByte: CInt, _ ppStmt: Pointer<Pointer<Stmt>?>?, _ pzTail: Pointer<CString?>?) throws(Failure) -> CInt

  // C may write a result to 'ppStmt': results: ["ppStmt": 4]
  @C("sqlite3_prepare_v3")
  func prepareV3(_ db: Pointer<Sqlite3>?, _ zSql: String?, _ nByte: CInt, _ prepFlags: CUnsignedInt, _ ppStmt: Pointer<Pointer<Stmt>?>?, _ pzTail: Pointer<CString?>?) throws(Failure) -> CInt

  // C may write a result to 'ppStmt': results: ["ppStmt": 3]
  @C("sqlite3_prepare16")
  func prepare16(_ db: Pointer<Sqlite3>?, _ zSql: ConstRawPointer?, _ nByte: CInt, _ ppStmt: Pointer<Pointer<Stmt>?>?, _ pzTail: Pointer<ConstRawPointer?>?) throws(Failure) -> CInt

  // C may write a result to 'ppStmt': results: ["ppStmt": 3]
  @C("sqlite3_prepare16_v2")
  func prepare16V2(_ db: Pointer<Sqlite3>?, _ zSql: ConstRawPointer?, _ nByte: CInt, _ ppStmt: Pointer<Pointer<Stmt>?>?, _ pzTail: Pointer<ConstRawPointer?>?) throws(Failure) -> CInt

  // C may write a result to 'ppStmt': results: ["ppStmt": 4]
  @C("sqlite3_prepare16_v3")
  func prepare16V3(_ db: Pointer<Sqlite3>?, _ zSql: ConstRawPointer?, _ nByte: CInt, _ prepFlags: CUnsignedInt, _ ppStmt: Pointer<Pointer<Stmt>?>?, _ pzTail: Pointer<ConstRawPointer?>?) throws(Failure) -> CInt

  @C("sqlite3_sql")
  func sql(_ pStmt: Pointer<Stmt>?) throws(Failure) -> String?

  @C("sqlite3_expanded_sql")
  func expandedSql(_ pStmt: Pointer<Stmt>?) throws(Failure) -> Pointer<CChar>?

  @C("sqlite3_stmt_readonly")
  func stmtReadonly(_ pStmt: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_stmt_isexplain")
  func stmtIsexplain(_ pStmt: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_stmt_busy")
  func stmtBusy(_ a0: Pointer<Stmt>?) throws(Failure) -> CInt

  // 'a2' and 'n' may be a buffer: counts: ["a2": .after(CInt.self)]
  @C("sqlite3_bind_blob")
  func bindBlob(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: ConstRawPointer?, _ n: CInt, _ a4: FunctionPointer<RawPointer?, Void>?) throws(Failure) -> CInt

  @C("sqlite3_bind_blob64")
  func bindBlob64(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: ConstRawPointer?, _ a3: CUnsignedLongLong, _ a4: FunctionPointer<RawPointer?, Void>?) throws(Failure) -> CInt

  @C("sqlite3_bind_double")
  func bindDouble(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: Double) throws(Failure) -> CInt

  @C("sqlite3_bind_int")
  func bindInt(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: CInt) throws(Failure) -> CInt

  @C("sqlite3_bind_int64")
  func bindInt64(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: CLongLong) throws(Failure) -> CInt

  @C("sqlite3_bind_null")
  func bindNull(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> CInt

  @C("sqlite3_bind_text")
  func bindText(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: String?, _ a3: CInt, _ a4: FunctionPointer<RawPointer?, Void>?) throws(Failure) -> CInt

  @C("sqlite3_bind_text16")
  func bindText16(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: ConstRawPointer?, _ a3: CInt, _ a4: FunctionPointer<RawPointer?, Void>?) throws(Failure) -> CInt

  @C("sqlite3_bind_text64")
  func bindText64(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: String?, _ a3: CUnsignedLongLong, _ a4: FunctionPointer<RawPointer?, Void>?, _ encoding: CUnsignedChar) throws(Failure) -> CInt

  @C("sqlite3_bind_value")
  func bindValue(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: ConstPointer<Value>?) throws(Failure) -> CInt

  // C may call 'a4' until the call returns; if it keeps it: retains: ["a4"]
  @C("sqlite3_bind_pointer")
  func bindPointer(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: Context, _ a3: String?, _ a4: Callback<Context, Void>?) throws(Failure) -> CInt

  @C("sqlite3_bind_zeroblob")
  func bindZeroblob(_ a0: Pointer<Stmt>?, _ a1: CInt, _ n: CInt) throws(Failure) -> CInt

  @C("sqlite3_bind_zeroblob64")
  func bindZeroblob64(_ a0: Pointer<Stmt>?, _ a1: CInt, _ a2: CUnsignedLongLong) throws(Failure) -> CInt

  @C("sqlite3_bind_parameter_count")
  func bindParameterCount(_ a0: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_bind_parameter_name")
  func bindParameterName(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> String?

  @C("sqlite3_bind_parameter_index")
  func bindParameterIndex(_ a0: Pointer<Stmt>?, _ zName: String?) throws(Failure) -> CInt

  @C("sqlite3_clear_bindings")
  func clearBindings(_ a0: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_column_count")
  func columnCount(_ pStmt: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_column_name")
  func columnName(_ a0: Pointer<Stmt>?, _ n: CInt) throws(Failure) -> String?

  @C("sqlite3_column_name16")
  func columnName16(_ a0: Pointer<Stmt>?, _ n: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_column_database_name")
  func columnDatabaseName(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> String?

  @C("sqlite3_column_database_name16")
  func columnDatabaseName16(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_column_table_name")
  func columnTableName(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> String?

  @C("sqlite3_column_table_name16")
  func columnTableName16(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_column_origin_name")
  func columnOriginName(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> String?

  @C("sqlite3_column_origin_name16")
  func columnOriginName16(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_column_decltype")
  func columnDecltype(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> String?

  @C("sqlite3_column_decltype16")
  func columnDecltype16(_ a0: Pointer<Stmt>?, _ a1: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_step")
  func step(_ a0: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_data_count")
  func dataCount(_ pStmt: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_column_blob")
  func columnBlob(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_column_double")
  func columnDouble(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> Double

  @C("sqlite3_column_int")
  func columnInt(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> CInt

  @C("sqlite3_column_int64")
  func columnInt64(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> CLongLong

  @C("sqlite3_column_text")
  func columnText(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> ConstPointer<CUnsignedChar>?

  @C("sqlite3_column_text16")
  func columnText16(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_column_value")
  func columnValue(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> Pointer<Value>?

  @C("sqlite3_column_bytes")
  func columnBytes(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> CInt

  @C("sqlite3_column_bytes16")
  func columnBytes16(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> CInt

  @C("sqlite3_column_type")
  func columnType(_ a0: Pointer<Stmt>?, _ iCol: CInt) throws(Failure) -> CInt

  @C("sqlite3_finalize")
  func finalize(_ pStmt: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_reset")
  func reset(_ pStmt: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_create_function")
  func createFunction(_ db: Pointer<Sqlite3>?, _ zFunctionName: String?, _ nArg: CInt, _ eTextRep: CInt, _ pApp: RawPointer?, _ xFunc: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xStep: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xFinal: FunctionPointer<Pointer<ContextValue>?, Void>?) throws(Failure) -> CInt

  @C("sqlite3_create_function16")
  func createFunction16(_ db: Pointer<Sqlite3>?, _ zFunctionName: ConstRawPointer?, _ nArg: CInt, _ eTextRep: CInt, _ pApp: RawPointer?, _ xFunc: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xStep: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xFinal: FunctionPointer<Pointer<ContextValue>?, Void>?) throws(Failure) -> CInt

  // C may call 'xDestroy' until the call returns; if it keeps it: retains: ["xDestroy"]
  @C("sqlite3_create_function_v2")
  func createFunctionV2(_ db: Pointer<Sqlite3>?, _ zFunctionName: String?, _ nArg: CInt, _ eTextRep: CInt, _ pApp: Context, _ xFunc: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xStep: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xFinal: FunctionPointer<Pointer<ContextValue>?, Void>?, _ xDestroy: Callback<Context, Void>?) throws(Failure) -> CInt

  // C may call 'xDestroy' until the call returns; if it keeps it: retains: ["xDestroy"]
  @C("sqlite3_create_window_function")
  func createWindowFunction(_ db: Pointer<Sqlite3>?, _ zFunctionName: String?, _ nArg: CInt, _ eTextRep: CInt, _ pApp: Context, _ xStep: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xFinal: FunctionPointer<Pointer<ContextValue>?, Void>?, _ xValue: FunctionPointer<Pointer<ContextValue>?, Void>?, _ xInverse: FunctionPointer<Pointer<ContextValue>?, CInt, Pointer<Pointer<Value>?>?, Void>?, _ xDestroy: Callback<Context, Void>?) throws(Failure) -> CInt

  @C("sqlite3_aggregate_count")
  func aggregateCount(_ a0: Pointer<ContextValue>?) throws(Failure) -> CInt

  @C("sqlite3_expired")
  func expired(_ a0: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_transfer_bindings")
  func transferBindings(_ a0: Pointer<Stmt>?, _ a1: Pointer<Stmt>?) throws(Failure) -> CInt

  @C("sqlite3_global_recover")
  func globalRecover() throws(Failure) -> CInt

  @C("sqlite3_thread_cleanup")
  func threadCleanup() throws(Failure)

  // C may call 'a0' until the call returns; if it keeps it: retains: ["a0"]
  @C("sqlite3_memory_alarm")
  func memoryAlarm(_ a0: Callback<Context, CLongLong, CInt, Void>?, _ a1: Context, _ a2: CLongLong) throws(Failure) -> CInt

  @C("sqlite3_value_blob")
  func valueBlob(_ a0: Pointer<Value>?) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_value_double")
  func valueDouble(_ a0: Pointer<Value>?) throws(Failure) -> Double

  @C("sqlite3_value_int")
  func valueInt(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_int64")
  func valueInt64(_ a0: Pointer<Value>?) throws(Failure) -> CLongLong

  @C("sqlite3_value_pointer")
  func valuePointer(_ a0: Pointer<Value>?, _ a1: String?) throws(Failure) -> RawPointer?

  @C("sqlite3_value_text")
  func valueText(_ a0: Pointer<Value>?) throws(Failure) -> ConstPointer<CUnsignedChar>?

  @C("sqlite3_value_text16")
  func valueText16(_ a0: Pointer<Value>?) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_value_text16le")
  func valueText16le(_ a0: Pointer<Value>?) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_value_text16be")
  func valueText16be(_ a0: Pointer<Value>?) throws(Failure) -> ConstRawPointer?

  @C("sqlite3_value_bytes")
  func valueBytes(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_bytes16")
  func valueBytes16(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_type")
  func valueType(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_numeric_type")
  func valueNumericType(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_nochange")
  func valueNochange(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_frombind")
  func valueFrombind(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_encoding")
  func valueEncoding(_ a0: Pointer<Value>?) throws(Failure) -> CInt

  @C("sqlite3_value_subtype")
  func valueSubtype(_ a0: Pointer<Value>?) throws(Failure) -> CUnsignedInt

  @C("sqlite3_value_dup")
  func valueDup(_ a0: ConstPointer<Value>?) throws(Failure) -> Pointer<Value>?

  @C("sqlite3_value_free")
  func valueFree(_ a0: Pointer<Value>?) throws(Failure)

  @C("sqlite3_aggregate_context")
  func aggregateContext(_ a0: Pointer<ContextValue>?, _ nBytes: CInt) throws(Failure) -> RawPointer?

  @C("sqlite3_user_data")
  func userData(_ a0: Pointer<ContextValue>?) throws(Failure) -> RawPointer?

  @C("sqlite3_context_db_handle")
  func contextDbHandle(_ a0: Pointer<ContextValue>?) throws(Failure) -> Pointer<Sqlite3>?

  @C("sqlite3_get_auxdata")
  func getAuxdata(_ a0: Pointer<ContextValue>?, _ n: CInt) throws(Failure) -> RawPointer?

  // C may call 'a3' until the call returns; if it keeps it: retains: ["a3"]
  @C("sqlite3_set_auxdata")
  func setAuxdata(_ a0: Pointer<ContextValue>?, _ n: CInt, _ a2: Context, _ a3: Callback<Context, Void>?) throws(Failure)

  @C("sqlite3_result_blob")
  func resultBlob(_ a0: Pointer<ContextValue>?, _ a1: ConstRawPointer?, _ a2: CInt, _ a3: FunctionPointer<RawPointer?, Void>?) throws(Failure)

  @C("sqlite3_result_blob64")
  func resultBlob64(_ a0: Pointer<ContextValue>?, _ a1: ConstRawPointer?, _ a2: CUnsignedLongLong, _ a3: FunctionPointer<RawPointer?, Void>?) throws(Failure)

  @C("sqlite3_result_double")
  func resultDouble(_ a0: Pointer<ContextValue>?, _ a1: Double) throws(Failure)

  @C("sqlite3_result_error")
  func resultError(_ a0: Pointer<ContextValue>?, _ a1: String?, _ a2: CInt) throws(Failure)

  @C("sqlite3_result_error16")
  func resultError16(_ a0: Pointer<ContextValue>?, _ a1: ConstRawPointer?, _ a2: CInt) throws(Failure)

  @C("sqlite3_result_error_toobig")
  func resultErrorToobig(_ a0: Pointer<ContextValue>?) throws(Failure)

  @C("sqlite3_result_error_nomem")
  func resultErrorNomem(_ a0: Pointer<ContextValue>?) throws(Failure)

  @C("sqlite3_result_error_code")
  func resultErrorCode(_ a0: Pointer<ContextValue>?, _ a1: CInt) throws(Failure)

  @C("sqlite3_result_int")
  func resultInt(_ a0: Pointer<ContextValue>?, _ a1: CInt) throws(Failure)

  @C("sqlite3_result_int64")
  func resultInt64(_ a0: Pointer<ContextValue>?, _ a1: CLongLong) throws(Failure)

  @C("sqlite3_result_null")
  func resultNull(_ a0: Pointer<ContextValue>?) throws(Failure)

  @C("sqlite3_result_text")
  func resultText(_ a0: Pointer<ContextValue>?, _ a1: String?, _ a2: CInt, _ a3: FunctionPointer<RawPointer?, Void>?) throws(Failure)

  @C("sqlite3_result_text64")
  func resultText64(_ a0: Pointer<ContextValue>?, _ a1: String?, _ a2: CUnsignedLongLong, _ a3: FunctionPointer<RawPointer?, Void>?, _ encoding: CUnsignedChar) throws(Failure)

  @C("sqlite3_result_text16")
  func resultText16(_ a0: Pointer<ContextValue>?, _ a1: ConstRawPointer?, _ a2: CInt, _ a3: FunctionPointer<RawPointer?, Void>?) throws(Failure)

  @C("sqlite3_result_text16le")
  func resultText16le(_ a0: Pointer<ContextValue>?, _ a1: ConstRawPointer?, _ a2: CInt, _ a3: FunctionPointer<RawPointer?, Void>?) throws(Failure)

  @C("sqlite3_result_text16be")
  func resultText16be(_ a0: Pointer<ContextValue>?, _ a1: ConstRawPointer?, _ a2: CInt, _ a3: FunctionPointer<RawPointer?, Void>?) throws(Failure)

  @C("sqlite3_result_value")
  func resultValue(_ a0: Pointer<ContextValue>?, _ a1: Pointer<Value>?) throws(Failure)

  // C may call 'a3' until the call returns; if it keeps it: retains: ["a3"]
  @C("sqlite3_result_pointer")
  func resultPointer(_ a0: Pointer<ContextValue>?, _ a1: Context, _ a2: String?, _ a3: Callback<Context, Void>?) throws(Failure)

  @C("sqlite3_result_zeroblob")
  func resultZeroblob(_ a0: Pointer<ContextValue>?, _ n: CInt) throws(Failure)

  @C("sqlite3_result_zeroblob64")
  func resultZeroblob64(_ a0: Pointer<ContextValue>?, _ n: CUnsignedLongLong) throws(Failure) -> CInt

  @C("sqlite3_result_subtype")
  func resultSubtype(_ a0: Pointer<ContextValue>?, _ a1: CUnsignedInt) throws(Failure)

  // C may call 'xCompare' until the call returns; if it keeps it: retains: ["xCompare"]
  @C("sqlite3_create_collation")
  func createCollation(_ a0: Pointer<Sqlite3>?, _ zName: String?, _ eTextRep: CInt, _ pArg: Context, _ xCompare: Callback<Context, CInt, ConstRawPointer?, CInt, ConstRawPointer?, CInt>?) throws(Failure) -> CInt

  // C may call 'xCompare' until the call returns; if it keeps it: retains: ["xCompare"]
  // C may call 'xDestroy' until the call returns; if it keeps it: retains: ["xDestroy"]
  @C("sqlite3_create_collation_v2")
  func createCollationV2(_ a0: Pointer<Sqlite3>?, _ zName: String?, _ eTextRep: CInt, _ pArg: Context, _ xCompare: Callback<Context, CInt, ConstRawPointer?, CInt, ConstRawPointer?, CInt>?, _ xDestroy: Callback<Context, Void>?) throws(Failure) -> CInt

  // C may call 'xCompare' until the call returns; if it keeps it: retains: ["xCompare"]
  @C("sqlite3_create_collation16")
  func createCollation16(_ a0: Pointer<Sqlite3>?, _ zName: ConstRawPointer?, _ eTextRep: CInt, _ pArg: Context, _ xCompare: Callback<Context, CInt, ConstRawPointer?, CInt, ConstRawPointer?, CInt>?) throws(Failure) -> CInt

  // C may call 'a2' until the call returns; if it keeps it: retains: ["a2"]
  @C("sqlite3_collation_needed")
  func collationNeeded(_ a0: Pointer<Sqlite3>?, _ a1: Context, _ a2: Callback<Context, Pointer<Sqlite3>?, CInt, CString?, Void>?) throws(Failure) -> CInt

  // C may call 'a2' until the call returns; if it keeps it: retains: ["a2"]
  @C("sqlite3_collation_needed16")
  func collationNeeded16(_ a0: Pointer<Sqlite3>?, _ a1: Context, _ a2: Callback<Context, Pointer<Sqlite3>?, CInt, ConstRawPointer?, Void>?) throws(Failure) -> CInt

  @C("sqlite3_sleep")
  func sleep(_ a0: CInt) throws(Failure) -> CInt

  @C("sqlite3_win32_set_directory")
  func win32SetDirectory(_ type: CUnsignedLong, _ zValue: RawPointer?) throws(Failure) -> CInt

  @C("sqlite3_win32_set_directory8")
  func win32SetDirectory8(_ type: CUnsignedLong, _ zValue: String?) throws(Failure) -> CInt

  @C("sqlite3_win32_set_directory16")
  func win32SetDirectory16(_ type: CUnsignedLong, _ zValue: ConstRawPointer?) throws(Failure) -> CInt

  @C("sqlite3_get_autocommit")
  func getAutocommit(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_db_handle")
  func dbHandle(_ a0: Pointer<Stmt>?) throws(Failure) -> Pointer<Sqlite3>?

  @C("sqlite3_db_name")
  func dbName(_ db: Pointer<Sqlite3>?, _ n: CInt) throws(Failure) -> String?

  @C("sqlite3_db_filename")
  func dbFilename(_ db: Pointer<Sqlite3>?, _ zDbName: String?) throws(Failure) -> String?

  @C("sqlite3_db_readonly")
  func dbReadonly(_ db: Pointer<Sqlite3>?, _ zDbName: String?) throws(Failure) -> CInt

  @C("sqlite3_txn_state")
  func txnState(_ a0: Pointer<Sqlite3>?, _ zSchema: String?) throws(Failure) -> CInt

  @C("sqlite3_next_stmt")
  func nextStmt(_ pDb: Pointer<Sqlite3>?, _ pStmt: Pointer<Stmt>?) throws(Failure) -> Pointer<Stmt>?

  // C may call 'a1' until the call returns; if it keeps it: retains: ["a1"]
  @C("sqlite3_commit_hook")
  func commitHook(_ a0: Pointer<Sqlite3>?, _ a1: Callback<Context, CInt>?, _ a2: Context) throws(Failure) -> RawPointer?

  // C may call 'a1' until the call returns; if it keeps it: retains: ["a1"]
  @C("sqlite3_rollback_hook")
  func rollbackHook(_ a0: Pointer<Sqlite3>?, _ a1: Callback<Context, Void>?, _ a2: Context) throws(Failure) -> RawPointer?

  // C may call 'a1' until the call returns; if it keeps it: retains: ["a1"]
  // C may call 'a3' until the call returns; if it keeps it: retains: ["a3"]
  @C("sqlite3_autovacuum_pages")
  func autovacuumPages(_ db: Pointer<Sqlite3>?, _ a1: Callback<Context, CString?, CUnsignedInt, CUnsignedInt, CUnsignedInt, CUnsignedInt>?, _ a2: Context, _ a3: Callback<Context, Void>?) throws(Failure) -> CInt

  // C may call 'a1' until the call returns; if it keeps it: retains: ["a1"]
  @C("sqlite3_update_hook")
  func updateHook(_ a0: Pointer<Sqlite3>?, _ a1: Callback<Context, CInt, CString?, CString?, CLongLong, Void>?, _ a2: Context) throws(Failure) -> RawPointer?

  @C("sqlite3_enable_shared_cache")
  func enableSharedCache(_ a0: CInt) throws(Failure) -> CInt

  @C("sqlite3_release_memory")
  func releaseMemory(_ a0: CInt) throws(Failure) -> CInt

  @C("sqlite3_db_release_memory")
  func dbReleaseMemory(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_soft_heap_limit64")
  func softHeapLimit64(_ n: CLongLong) throws(Failure) -> CLongLong

  @C("sqlite3_hard_heap_limit64")
  func hardHeapLimit64(_ n: CLongLong) throws(Failure) -> CLongLong

  @C("sqlite3_soft_heap_limit")
  func softHeapLimit(_ n: CInt) throws(Failure)

  // C may write a result to 'pNotNull': results: ["pNotNull": 6]
  // C may write a result to 'pPrimaryKey': results: ["pPrimaryKey": 7]
  // C may write a result to 'pAutoinc': results: ["pAutoinc": 8]
  @C("sqlite3_table_column_metadata")
  func tableColumnMetadata(_ db: Pointer<Sqlite3>?, _ zDbName: String?, _ zTableName: String?, _ zColumnName: String?, _ pzDataType: Pointer<CString?>?, _ pzCollSeq: Pointer<CString?>?, _ pNotNull: Pointer<CInt>?, _ pPrimaryKey: Pointer<CInt>?, _ pAutoinc: Pointer<CInt>?) throws(Failure) -> CInt

  @C("sqlite3_load_extension")
  func loadExtension(_ db: Pointer<Sqlite3>?, _ zFile: String?, _ zProc: String?, _ pzErrMsg: Pointer<Pointer<CChar>?>?) throws(Failure) -> CInt

  @C("sqlite3_enable_load_extension")
  func enableLoadExtension(_ db: Pointer<Sqlite3>?, _ onoff: CInt) throws(Failure) -> CInt

  @C("sqlite3_auto_extension")
  func autoExtension(_ xEntryPoint: FunctionPointer<Void>?) throws(Failure) -> CInt

  @C("sqlite3_cancel_auto_extension")
  func cancelAutoExtension(_ xEntryPoint: FunctionPointer<Void>?) throws(Failure) -> CInt

  @C("sqlite3_reset_auto_extension")
  func resetAutoExtension() throws(Failure)

  @C("sqlite3_create_module")
  func createModule(_ db: Pointer<Sqlite3>?, _ zName: String?, _ p: ConstPointer<Module<Space>>?, _ pClientData: RawPointer?) throws(Failure) -> CInt

  // C may call 'xDestroy' until the call returns; if it keeps it: retains: ["xDestroy"]
  @C("sqlite3_create_module_v2")
  func createModuleV2(_ db: Pointer<Sqlite3>?, _ zName: String?, _ p: ConstPointer<Module<Space>>?, _ pClientData: Context, _ xDestroy: Callback<Context, Void>?) throws(Failure) -> CInt

  @C("sqlite3_drop_modules")
  func dropModules(_ db: Pointer<Sqlite3>?, _ azKeep: Pointer<CString?>?) throws(Failure) -> CInt

  @C("sqlite3_declare_vtab")
  func declareVtab(_ a0: Pointer<Sqlite3>?, _ zSQL: String?) throws(Failure) -> CInt

  @C("sqlite3_overload_function")
  func overloadFunction(_ a0: Pointer<Sqlite3>?, _ zFuncName: String?, _ nArg: CInt) throws(Failure) -> CInt

  // C may write a result to 'ppBlob': results: ["ppBlob": 6]
  @C("sqlite3_blob_open")
  func blobOpen(_ a0: Pointer<Sqlite3>?, _ zDb: String?, _ zTable: String?, _ zColumn: String?, _ iRow: CLongLong, _ flags: CInt, _ ppBlob: Pointer<Pointer<Blob>?>?) throws(Failure) -> CInt

  @C("sqlite3_blob_reopen")
  func blobReopen(_ a0: Pointer<Blob>?, _ a1: CLongLong) throws(Failure) -> CInt

  @C("sqlite3_blob_close")
  func blobClose(_ a0: Pointer<Blob>?) throws(Failure) -> CInt

  @C("sqlite3_blob_bytes")
  func blobBytes(_ a0: Pointer<Blob>?) throws(Failure) -> CInt

  // 'z' and 'n' may be a buffer: counts: ["z": .after(CInt.self)]
  @C("sqlite3_blob_read")
  func blobRead(_ a0: Pointer<Blob>?, _ z: RawPointer?, _ n: CInt, _ iOffset: CInt) throws(Failure) -> CInt

  // 'z' and 'n' may be a buffer: counts: ["z": .after(CInt.self)]
  @C("sqlite3_blob_write")
  func blobWrite(_ a0: Pointer<Blob>?, _ z: ConstRawPointer?, _ n: CInt, _ iOffset: CInt) throws(Failure) -> CInt

  @C("sqlite3_vfs_find")
  func vfsFind(_ zVfsName: String?) throws(Failure) -> Pointer<Vfs<Space>>?

  @C("sqlite3_vfs_register")
  func vfsRegister(_ a0: Pointer<Vfs<Space>>?, _ makeDflt: CInt) throws(Failure) -> CInt

  @C("sqlite3_vfs_unregister")
  func vfsUnregister(_ a0: Pointer<Vfs<Space>>?) throws(Failure) -> CInt

  @C("sqlite3_mutex_alloc")
  func mutexAlloc(_ a0: CInt) throws(Failure) -> Pointer<Mutex>?

  @C("sqlite3_mutex_free")
  func mutexFree(_ a0: Pointer<Mutex>?) throws(Failure)

  @C("sqlite3_mutex_enter")
  func mutexEnter(_ a0: Pointer<Mutex>?) throws(Failure)

  @C("sqlite3_mutex_try")
  func mutexTry(_ a0: Pointer<Mutex>?) throws(Failure) -> CInt

  @C("sqlite3_mutex_leave")
  func mutexLeave(_ a0: Pointer<Mutex>?) throws(Failure)

  @C("sqlite3_mutex_held")
  func mutexHeld(_ a0: Pointer<Mutex>?) throws(Failure) -> CInt

  @C("sqlite3_mutex_notheld")
  func mutexNotheld(_ a0: Pointer<Mutex>?) throws(Failure) -> CInt

  @C("sqlite3_db_mutex")
  func dbMutex(_ a0: Pointer<Sqlite3>?) throws(Failure) -> Pointer<Mutex>?

  @C("sqlite3_file_control")
  func fileControl(_ a0: Pointer<Sqlite3>?, _ zDbName: String?, _ op: CInt, _ a3: RawPointer?) throws(Failure) -> CInt

  // more arguments are more parameters behind 'op'
  @C("sqlite3_test_control", variadicAfter: "op")
  func testControl(_ op: CInt) throws(Failure) -> CInt

  @C("sqlite3_keyword_count")
  func keywordCount() throws(Failure) -> CInt

  // C may write a result to 'a2': results: ["a2": 2]
  @C("sqlite3_keyword_name")
  func keywordName(_ a0: CInt, _ a1: Pointer<CString?>?, _ a2: Pointer<CInt>?) throws(Failure) -> CInt

  @C("sqlite3_keyword_check")
  func keywordCheck(_ a0: String?, _ a1: CInt) throws(Failure) -> CInt

  @C("sqlite3_str_new")
  func strNew(_ a0: Pointer<Sqlite3>?) throws(Failure) -> Pointer<Str>?

  @C("sqlite3_str_finish")
  func strFinish(_ a0: Pointer<Str>?) throws(Failure) -> Pointer<CChar>?

  // more arguments are more parameters behind 'zFormat'
  @C("sqlite3_str_appendf", variadicAfter: "zFormat")
  func strAppendf(_ a0: Pointer<Str>?, _ zFormat: String?) throws(Failure)

  // 'zIn' and 'n' may be a buffer: counts: ["zIn": .after(CInt.self)]
  @C("sqlite3_str_append")
  func strAppend(_ a0: Pointer<Str>?, _ zIn: String?, _ n: CInt) throws(Failure)

  @C("sqlite3_str_appendall")
  func strAppendall(_ a0: Pointer<Str>?, _ zIn: String?) throws(Failure)

  @C("sqlite3_str_appendchar")
  func strAppendchar(_ a0: Pointer<Str>?, _ n: CInt, _ c: CChar) throws(Failure)

  @C("sqlite3_str_reset")
  func strReset(_ a0: Pointer<Str>?) throws(Failure)

  @C("sqlite3_str_errcode")
  func strErrcode(_ a0: Pointer<Str>?) throws(Failure) -> CInt

  @C("sqlite3_str_length")
  func strLength(_ a0: Pointer<Str>?) throws(Failure) -> CInt

  @C("sqlite3_str_value")
  func strValue(_ a0: Pointer<Str>?) throws(Failure) -> Pointer<CChar>?

  // C may write a result to 'pCurrent': results: ["pCurrent": 1]
  // C may write a result to 'pHighwater': results: ["pHighwater": 2]
  @C("sqlite3_status")
  func status(_ op: CInt, _ pCurrent: Pointer<CInt>?, _ pHighwater: Pointer<CInt>?, _ resetFlag: CInt) throws(Failure) -> CInt

  // C may write a result to 'pCurrent': results: ["pCurrent": 1]
  // C may write a result to 'pHighwater': results: ["pHighwater": 2]
  @C("sqlite3_status64")
  func status64(_ op: CInt, _ pCurrent: Pointer<CLongLong>?, _ pHighwater: Pointer<CLongLong>?, _ resetFlag: CInt) throws(Failure) -> CInt

  // C may write a result to 'pCur': results: ["pCur": 2]
  // C may write a result to 'pHiwtr': results: ["pHiwtr": 3]
  @C("sqlite3_db_status")
  func dbStatus(_ a0: Pointer<Sqlite3>?, _ op: CInt, _ pCur: Pointer<CInt>?, _ pHiwtr: Pointer<CInt>?, _ resetFlg: CInt) throws(Failure) -> CInt

  @C("sqlite3_stmt_status")
  func stmtStatus(_ a0: Pointer<Stmt>?, _ op: CInt, _ resetFlg: CInt) throws(Failure) -> CInt

  @C("sqlite3_backup_init")
  func backupInit(_ pDest: Pointer<Sqlite3>?, _ zDestName: String?, _ pSource: Pointer<Sqlite3>?, _ zSourceName: String?) throws(Failure) -> Pointer<Backup>?

  @C("sqlite3_backup_step")
  func backupStep(_ p: Pointer<Backup>?, _ nPage: CInt) throws(Failure) -> CInt

  @C("sqlite3_backup_finish")
  func backupFinish(_ p: Pointer<Backup>?) throws(Failure) -> CInt

  @C("sqlite3_backup_remaining")
  func backupRemaining(_ p: Pointer<Backup>?) throws(Failure) -> CInt

  @C("sqlite3_backup_pagecount")
  func backupPagecount(_ p: Pointer<Backup>?) throws(Failure) -> CInt

  @C("sqlite3_unlock_notify")
  func unlockNotify(_ pBlocked: Pointer<Sqlite3>?, _ xNotify: FunctionPointer<Pointer<RawPointer?>?, CInt, Void>?, _ pNotifyArg: RawPointer?) throws(Failure) -> CInt

  @C("sqlite3_stricmp")
  func stricmp(_ a0: String?, _ a1: String?) throws(Failure) -> CInt

  @C("sqlite3_strnicmp")
  func strnicmp(_ a0: String?, _ a1: String?, _ a2: CInt) throws(Failure) -> CInt

  @C("sqlite3_strglob")
  func strglob(_ zGlob: String?, _ zStr: String?) throws(Failure) -> CInt

  @C("sqlite3_strlike")
  func strlike(_ zGlob: String?, _ zStr: String?, _ cEsc: CUnsignedInt) throws(Failure) -> CInt

  // more arguments are more parameters behind 'zFormat'
  @C("sqlite3_log", variadicAfter: "zFormat")
  func log(_ iErrCode: CInt, _ zFormat: String?) throws(Failure)

  // C may call 'a1' until the call returns; if it keeps it: retains: ["a1"]
  @C("sqlite3_wal_hook")
  func walHook(_ a0: Pointer<Sqlite3>?, _ a1: Callback<Context, Pointer<Sqlite3>?, CString?, CInt, CInt>?, _ a2: Context) throws(Failure) -> RawPointer?

  @C("sqlite3_wal_autocheckpoint")
  func walAutocheckpoint(_ db: Pointer<Sqlite3>?, _ n: CInt) throws(Failure) -> CInt

  @C("sqlite3_wal_checkpoint")
  func walCheckpoint(_ db: Pointer<Sqlite3>?, _ zDb: String?) throws(Failure) -> CInt

  // C may write a result to 'pnLog': results: ["pnLog": 3]
  // C may write a result to 'pnCkpt': results: ["pnCkpt": 4]
  @C("sqlite3_wal_checkpoint_v2")
  func walCheckpointV2(_ db: Pointer<Sqlite3>?, _ zDb: String?, _ eMode: CInt, _ pnLog: Pointer<CInt>?, _ pnCkpt: Pointer<CInt>?) throws(Failure) -> CInt

  // more arguments are more parameters behind 'op'
  @C("sqlite3_vtab_config", variadicAfter: "op")
  func vtabConfig(_ a0: Pointer<Sqlite3>?, _ op: CInt) throws(Failure) -> CInt

  @C("sqlite3_vtab_on_conflict")
  func vtabOnConflict(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_vtab_nochange")
  func vtabNochange(_ a0: Pointer<ContextValue>?) throws(Failure) -> CInt

  @C("sqlite3_vtab_collation")
  func vtabCollation(_ a0: Pointer<IndexInfo<Space>>?, _ a1: CInt) throws(Failure) -> String?

  @C("sqlite3_vtab_distinct")
  func vtabDistinct(_ a0: Pointer<IndexInfo<Space>>?) throws(Failure) -> CInt

  @C("sqlite3_vtab_in")
  func vtabIn(_ a0: Pointer<IndexInfo<Space>>?, _ iCons: CInt, _ bHandle: CInt) throws(Failure) -> CInt

  // C may write a result to 'ppOut': results: ["ppOut": 1]
  @C("sqlite3_vtab_in_first")
  func vtabInFirst(_ pVal: Pointer<Value>?, _ ppOut: Pointer<Pointer<Value>?>?) throws(Failure) -> CInt

  // C may write a result to 'ppOut': results: ["ppOut": 1]
  @C("sqlite3_vtab_in_next")
  func vtabInNext(_ pVal: Pointer<Value>?, _ ppOut: Pointer<Pointer<Value>?>?) throws(Failure) -> CInt

  // C may write a result to 'ppVal': results: ["ppVal": 2]
  @C("sqlite3_vtab_rhs_value")
  func vtabRhsValue(_ a0: Pointer<IndexInfo<Space>>?, _ a1: CInt, _ ppVal: Pointer<Pointer<Value>?>?) throws(Failure) -> CInt

  @C("sqlite3_stmt_scanstatus")
  func stmtScanstatus(_ pStmt: Pointer<Stmt>?, _ idx: CInt, _ iScanStatusOp: CInt, _ pOut: RawPointer?) throws(Failure) -> CInt

  @C("sqlite3_stmt_scanstatus_reset")
  func stmtScanstatusReset(_ a0: Pointer<Stmt>?) throws(Failure)

  @C("sqlite3_db_cacheflush")
  func dbCacheflush(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  @C("sqlite3_system_errno")
  func systemErrno(_ a0: Pointer<Sqlite3>?) throws(Failure) -> CInt

  // C may write a result to 'ppSnapshot': results: ["ppSnapshot": 2]
  @C("sqlite3_snapshot_get")
  func snapshotGet(_ db: Pointer<Sqlite3>?, _ zSchema: String?, _ ppSnapshot: Pointer<Pointer<Snapshot>?>?) throws(Failure) -> CInt

  @C("sqlite3_snapshot_open")
  func snapshotOpen(_ db: Pointer<Sqlite3>?, _ zSchema: String?, _ pSnapshot: Pointer<Snapshot>?) throws(Failure) -> CInt

  @C("sqlite3_snapshot_free")
  func snapshotFree(_ a0: Pointer<Snapshot>?) throws(Failure)

  @C("sqlite3_snapshot_cmp")
  func snapshotCmp(_ p1: Pointer<Snapshot>?, _ p2: Pointer<Snapshot>?) throws(Failure) -> CInt

  @C("sqlite3_snapshot_recover")
  func snapshotRecover(_ db: Pointer<Sqlite3>?, _ zDb: String?) throws(Failure) -> CInt

  // C may write a result to 'piSize': results: ["piSize": 2]
  @C("sqlite3_serialize")
  func serialize(_ db: Pointer<Sqlite3>?, _ zSchema: String?, _ piSize: Pointer<CLongLong>?, _ mFlags: CUnsignedInt) throws(Failure) -> Pointer<CUnsignedChar>?

  @C("sqlite3_deserialize")
  func deserialize(_ db: Pointer<Sqlite3>?, _ zSchema: String?, _ pData: Pointer<CUnsignedChar>?, _ szDb: CLongLong, _ szBuf: CLongLong, _ mFlags: CUnsignedInt) throws(Failure) -> CInt

  @C("sqlite3_rtree_geometry_callback")
  func rtreeGeometryCallback(_ db: Pointer<Sqlite3>?, _ zGeom: String?, _ xGeom: FunctionPointer<Pointer<RtreeGeometry<Space>>?, CInt, Pointer<Double>?, Pointer<CInt>?, CInt>?, _ pContext: RawPointer?) throws(Failure) -> CInt

  // C may call 'xDestructor' until the call returns; if it keeps it: retains: ["xDestructor"]
  @C("sqlite3_rtree_query_callback")
  func rtreeQueryCallback(_ db: Pointer<Sqlite3>?, _ zQueryFunc: String?, _ xQueryFunc: FunctionPointer<Pointer<RtreeQueryInfo<Space>>?, CInt>?, _ pContext: Context, _ xDestructor: Callback<Context, Void>?) throws(Failure) -> CInt

  @C("sqlite3_version") var version: ConstGlobal<CFlexibleArray<CChar>> { get }

  @C("sqlite3_temp_directory") var tempDirectory: Global<Pointer<CChar>?> { get }

  @C("sqlite3_data_directory") var dataDirectory: Global<Pointer<CChar>?> { get }

  @C("SQLITE_VERSION", value: "3.40.1") var sqliteVersion: String { get }

  @C("SQLITE_VERSION_NUMBER", value: 3040001) var sqliteVersionNumber: CInt { get }

  @C("SQLITE_SOURCE_ID", value: "2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f3alt1") var sqliteSourceId: String { get }

  @C("SQLITE_OK", value: 0) var sqliteOk: CInt { get }

  @C("SQLITE_ERROR", value: 1) var sqliteError: CInt { get }

  @C("SQLITE_INTERNAL", value: 2) var sqliteInternal: CInt { get }

  @C("SQLITE_PERM", value: 3) var sqlitePerm: CInt { get }

  @C("SQLITE_ABORT", value: 4) var sqliteAbort: CInt { get }

  @C("SQLITE_BUSY", value: 5) var sqliteBusy: CInt { get }

  @C("SQLITE_LOCKED", value: 6) var sqliteLocked: CInt { get }

  @C("SQLITE_NOMEM", value: 7) var sqliteNomem: CInt { get }

  @C("SQLITE_READONLY", value: 8) var sqliteReadonly: CInt { get }

  @C("SQLITE_INTERRUPT", value: 9) var sqliteInterrupt: CInt { get }

  @C("SQLITE_IOERR", value: 10) var sqliteIoerr: CInt { get }

  @C("SQLITE_CORRUPT", value: 11) var sqliteCorrupt: CInt { get }

  @C("SQLITE_NOTFOUND", value: 12) var sqliteNotfound: CInt { get }

  @C("SQLITE_FULL", value: 13) var sqliteFull: CInt { get }

  @C("SQLITE_CANTOPEN", value: 14) var sqliteCantopen: CInt { get }

  @C("SQLITE_PROTOCOL", value: 15) var sqliteProtocol: CInt { get }

  @C("SQLITE_EMPTY", value: 16) var sqliteEmpty: CInt { get }

  @C("SQLITE_SCHEMA", value: 17) var sqliteSchema: CInt { get }

  @C("SQLITE_TOOBIG", value: 18) var sqliteToobig: CInt { get }

  @C("SQLITE_CONSTRAINT", value: 19) var sqliteConstraint: CInt { get }

  @C("SQLITE_MISMATCH", value: 20) var sqliteMismatch: CInt { get }

  @C("SQLITE_MISUSE", value: 21) var sqliteMisuse: CInt { get }

  @C("SQLITE_NOLFS", value: 22) var sqliteNolfs: CInt { get }

  @C("SQLITE_AUTH", value: 23) var sqliteAuth: CInt { get }

  @C("SQLITE_FORMAT", value: 24) var sqliteFormat: CInt { get }

  @C("SQLITE_RANGE", value: 25) var sqliteRange: CInt { get }

  @C("SQLITE_NOTADB", value: 26) var sqliteNotadb: CInt { get }

  @C("SQLITE_NOTICE", value: 27) var sqliteNotice: CInt { get }

  @C("SQLITE_WARNING", value: 28) var sqliteWarning: CInt { get }

  @C("SQLITE_ROW", value: 100) var sqliteRow: CInt { get }

  @C("SQLITE_DONE", value: 101) var sqliteDone: CInt { get }

  @C("SQLITE_ERROR_MISSING_COLLSEQ", value: 257) var sqliteErrorMissingCollseq: CInt { get }

  @C("SQLITE_ERROR_RETRY", value: 513) var sqliteErrorRetry: CInt { get }

  @C("SQLITE_ERROR_SNAPSHOT", value: 769) var sqliteErrorSnapshot: CInt { get }

  @C("SQLITE_IOERR_READ", value: 266) var sqliteIoerrRead: CInt { get }

  @C("SQLITE_IOERR_SHORT_READ", value: 522) var sqliteIoerrShortRead: CInt { get }

  @C("SQLITE_IOERR_WRITE", value: 778) var sqliteIoerrWrite: CInt { get }

  @C("SQLITE_IOERR_FSYNC", value: 1034) var sqliteIoerrFsync: CInt { get }

  @C("SQLITE_IOERR_DIR_FSYNC", value: 1290) var sqliteIoerrDirFsync: CInt { get }

  @C("SQLITE_IOERR_TRUNCATE", value: 1546) var sqliteIoerrTruncate: CInt { get }

  @C("SQLITE_IOERR_FSTAT", value: 1802) var sqliteIoerrFstat: CInt { get }

  @C("SQLITE_IOERR_UNLOCK", value: 2058) var sqliteIoerrUnlock: CInt { get }

  @C("SQLITE_IOERR_RDLOCK", value: 2314) var sqliteIoerrRdlock: CInt { get }

  @C("SQLITE_IOERR_DELETE", value: 2570) var sqliteIoerrDelete: CInt { get }

  @C("SQLITE_IOERR_BLOCKED", value: 2826) var sqliteIoerrBlocked: CInt { get }

  @C("SQLITE_IOERR_NOMEM", value: 3082) var sqliteIoerrNomem: CInt { get }

  @C("SQLITE_IOERR_ACCESS", value: 3338) var sqliteIoerrAccess: CInt { get }

  @C("SQLITE_IOERR_CHECKRESERVEDLOCK", value: 3594) var sqliteIoerrCheckreservedlock: CInt { get }

  @C("SQLITE_IOERR_LOCK", value: 3850) var sqliteIoerrLock: CInt { get }

  @C("SQLITE_IOERR_CLOSE", value: 4106) var sqliteIoerrClose: CInt { get }

  @C("SQLITE_IOERR_DIR_CLOSE", value: 4362) var sqliteIoerrDirClose: CInt { get }

  @C("SQLITE_IOERR_SHMOPEN", value: 4618) var sqliteIoerrShmopen: CInt { get }

  @C("SQLITE_IOERR_SHMSIZE", value: 4874) var sqliteIoerrShmsize: CInt { get }

  @C("SQLITE_IOERR_SHMLOCK", value: 5130) var sqliteIoerrShmlock: CInt { get }

  @C("SQLITE_IOERR_SHMMAP", value: 5386) var sqliteIoerrShmmap: CInt { get }

  @C("SQLITE_IOERR_SEEK", value: 5642) var sqliteIoerrSeek: CInt { get }

  @C("SQLITE_IOERR_DELETE_NOENT", value: 5898) var sqliteIoerrDeleteNoent: CInt { get }

  @C("SQLITE_IOERR_MMAP", value: 6154) var sqliteIoerrMmap: CInt { get }

  @C("SQLITE_IOERR_GETTEMPPATH", value: 6410) var sqliteIoerrGettemppath: CInt { get }

  @C("SQLITE_IOERR_CONVPATH", value: 6666) var sqliteIoerrConvpath: CInt { get }

  @C("SQLITE_IOERR_VNODE", value: 6922) var sqliteIoerrVnode: CInt { get }

  @C("SQLITE_IOERR_AUTH", value: 7178) var sqliteIoerrAuth: CInt { get }

  @C("SQLITE_IOERR_BEGIN_ATOMIC", value: 7434) var sqliteIoerrBeginAtomic: CInt { get }

  @C("SQLITE_IOERR_COMMIT_ATOMIC", value: 7690) var sqliteIoerrCommitAtomic: CInt { get }

  @C("SQLITE_IOERR_ROLLBACK_ATOMIC", value: 7946) var sqliteIoerrRollbackAtomic: CInt { get }

  @C("SQLITE_IOERR_DATA", value: 8202) var sqliteIoerrData: CInt { get }

  @C("SQLITE_IOERR_CORRUPTFS", value: 8458) var sqliteIoerrCorruptfs: CInt { get }

  @C("SQLITE_LOCKED_SHAREDCACHE", value: 262) var sqliteLockedSharedcache: CInt { get }

  @C("SQLITE_LOCKED_VTAB", value: 518) var sqliteLockedVtab: CInt { get }

  @C("SQLITE_BUSY_RECOVERY", value: 261) var sqliteBusyRecovery: CInt { get }

  @C("SQLITE_BUSY_SNAPSHOT", value: 517) var sqliteBusySnapshot: CInt { get }

  @C("SQLITE_BUSY_TIMEOUT", value: 773) var sqliteBusyTimeout: CInt { get }

  @C("SQLITE_CANTOPEN_NOTEMPDIR", value: 270) var sqliteCantopenNotempdir: CInt { get }

  @C("SQLITE_CANTOPEN_ISDIR", value: 526) var sqliteCantopenIsdir: CInt { get }

  @C("SQLITE_CANTOPEN_FULLPATH", value: 782) var sqliteCantopenFullpath: CInt { get }

  @C("SQLITE_CANTOPEN_CONVPATH", value: 1038) var sqliteCantopenConvpath: CInt { get }

  @C("SQLITE_CANTOPEN_DIRTYWAL", value: 1294) var sqliteCantopenDirtywal: CInt { get }

  @C("SQLITE_CANTOPEN_SYMLINK", value: 1550) var sqliteCantopenSymlink: CInt { get }

  @C("SQLITE_CORRUPT_VTAB", value: 267) var sqliteCorruptVtab: CInt { get }

  @C("SQLITE_CORRUPT_SEQUENCE", value: 523) var sqliteCorruptSequence: CInt { get }

  @C("SQLITE_CORRUPT_INDEX", value: 779) var sqliteCorruptIndex: CInt { get }

  @C("SQLITE_READONLY_RECOVERY", value: 264) var sqliteReadonlyRecovery: CInt { get }

  @C("SQLITE_READONLY_CANTLOCK", value: 520) var sqliteReadonlyCantlock: CInt { get }

  @C("SQLITE_READONLY_ROLLBACK", value: 776) var sqliteReadonlyRollback: CInt { get }

  @C("SQLITE_READONLY_DBMOVED", value: 1032) var sqliteReadonlyDbmoved: CInt { get }

  @C("SQLITE_READONLY_CANTINIT", value: 1288) var sqliteReadonlyCantinit: CInt { get }

  @C("SQLITE_READONLY_DIRECTORY", value: 1544) var sqliteReadonlyDirectory: CInt { get }

  @C("SQLITE_ABORT_ROLLBACK", value: 516) var sqliteAbortRollback: CInt { get }

  @C("SQLITE_CONSTRAINT_CHECK", value: 275) var sqliteConstraintCheck: CInt { get }

  @C("SQLITE_CONSTRAINT_COMMITHOOK", value: 531) var sqliteConstraintCommithook: CInt { get }

  @C("SQLITE_CONSTRAINT_FOREIGNKEY", value: 787) var sqliteConstraintForeignkey: CInt { get }

  @C("SQLITE_CONSTRAINT_FUNCTION", value: 1043) var sqliteConstraintFunction: CInt { get }

  @C("SQLITE_CONSTRAINT_NOTNULL", value: 1299) var sqliteConstraintNotnull: CInt { get }

  @C("SQLITE_CONSTRAINT_PRIMARYKEY", value: 1555) var sqliteConstraintPrimarykey: CInt { get }

  @C("SQLITE_CONSTRAINT_TRIGGER", value: 1811) var sqliteConstraintTrigger: CInt { get }

  @C("SQLITE_CONSTRAINT_UNIQUE", value: 2067) var sqliteConstraintUnique: CInt { get }

  @C("SQLITE_CONSTRAINT_VTAB", value: 2323) var sqliteConstraintVtab: CInt { get }

  @C("SQLITE_CONSTRAINT_ROWID", value: 2579) var sqliteConstraintRowid: CInt { get }

  @C("SQLITE_CONSTRAINT_PINNED", value: 2835) var sqliteConstraintPinned: CInt { get }

  @C("SQLITE_CONSTRAINT_DATATYPE", value: 3091) var sqliteConstraintDatatype: CInt { get }

  @C("SQLITE_NOTICE_RECOVER_WAL", value: 283) var sqliteNoticeRecoverWal: CInt { get }

  @C("SQLITE_NOTICE_RECOVER_ROLLBACK", value: 539) var sqliteNoticeRecoverRollback: CInt { get }

  @C("SQLITE_WARNING_AUTOINDEX", value: 284) var sqliteWarningAutoindex: CInt { get }

  @C("SQLITE_AUTH_USER", value: 279) var sqliteAuthUser: CInt { get }

  @C("SQLITE_OK_LOAD_PERMANENTLY", value: 256) var sqliteOkLoadPermanently: CInt { get }

  @C("SQLITE_OK_SYMLINK", value: 512) var sqliteOkSymlink: CInt { get }

  @C("SQLITE_OPEN_READONLY", value: 1) var sqliteOpenReadonly: CInt { get }

  @C("SQLITE_OPEN_READWRITE", value: 2) var sqliteOpenReadwrite: CInt { get }

  @C("SQLITE_OPEN_CREATE", value: 4) var sqliteOpenCreate: CInt { get }

  @C("SQLITE_OPEN_DELETEONCLOSE", value: 8) var sqliteOpenDeleteonclose: CInt { get }

  @C("SQLITE_OPEN_EXCLUSIVE", value: 16) var sqliteOpenExclusive: CInt { get }

  @C("SQLITE_OPEN_AUTOPROXY", value: 32) var sqliteOpenAutoproxy: CInt { get }

  @C("SQLITE_OPEN_URI", value: 64) var sqliteOpenUri: CInt { get }

  @C("SQLITE_OPEN_MEMORY", value: 128) var sqliteOpenMemory: CInt { get }

  @C("SQLITE_OPEN_MAIN_DB", value: 256) var sqliteOpenMainDb: CInt { get }

  @C("SQLITE_OPEN_TEMP_DB", value: 512) var sqliteOpenTempDb: CInt { get }

  @C("SQLITE_OPEN_TRANSIENT_DB", value: 1024) var sqliteOpenTransientDb: CInt { get }

  @C("SQLITE_OPEN_MAIN_JOURNAL", value: 2048) var sqliteOpenMainJournal: CInt { get }

  @C("SQLITE_OPEN_TEMP_JOURNAL", value: 4096) var sqliteOpenTempJournal: CInt { get }

  @C("SQLITE_OPEN_SUBJOURNAL", value: 8192) var sqliteOpenSubjournal: CInt { get }

  @C("SQLITE_OPEN_SUPER_JOURNAL", value: 16384) var sqliteOpenSuperJournal: CInt { get }

  @C("SQLITE_OPEN_NOMUTEX", value: 32768) var sqliteOpenNomutex: CInt { get }

  @C("SQLITE_OPEN_FULLMUTEX", value: 65536) var sqliteOpenFullmutex: CInt { get }

  @C("SQLITE_OPEN_SHAREDCACHE", value: 131072) var sqliteOpenSharedcache: CInt { get }

  @C("SQLITE_OPEN_PRIVATECACHE", value: 262144) var sqliteOpenPrivatecache: CInt { get }

  @C("SQLITE_OPEN_WAL", value: 524288) var sqliteOpenWal: CInt { get }

  @C("SQLITE_OPEN_NOFOLLOW", value: 16777216) var sqliteOpenNofollow: CInt { get }

  @C("SQLITE_OPEN_EXRESCODE", value: 33554432) var sqliteOpenExrescode: CInt { get }

  @C("SQLITE_OPEN_MASTER_JOURNAL", value: 16384) var sqliteOpenMasterJournal: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC", value: 1) var sqliteIocapAtomic: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC512", value: 2) var sqliteIocapAtomic512: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC1K", value: 4) var sqliteIocapAtomic1k: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC2K", value: 8) var sqliteIocapAtomic2k: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC4K", value: 16) var sqliteIocapAtomic4k: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC8K", value: 32) var sqliteIocapAtomic8k: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC16K", value: 64) var sqliteIocapAtomic16k: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC32K", value: 128) var sqliteIocapAtomic32k: CInt { get }

  @C("SQLITE_IOCAP_ATOMIC64K", value: 256) var sqliteIocapAtomic64k: CInt { get }

  @C("SQLITE_IOCAP_SAFE_APPEND", value: 512) var sqliteIocapSafeAppend: CInt { get }

  @C("SQLITE_IOCAP_SEQUENTIAL", value: 1024) var sqliteIocapSequential: CInt { get }

  @C("SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN", value: 2048) var sqliteIocapUndeletableWhenOpen: CInt { get }

  @C("SQLITE_IOCAP_POWERSAFE_OVERWRITE", value: 4096) var sqliteIocapPowersafeOverwrite: CInt { get }

  @C("SQLITE_IOCAP_IMMUTABLE", value: 8192) var sqliteIocapImmutable: CInt { get }

  @C("SQLITE_IOCAP_BATCH_ATOMIC", value: 16384) var sqliteIocapBatchAtomic: CInt { get }

  @C("SQLITE_LOCK_NONE", value: 0) var sqliteLockNone: CInt { get }

  @C("SQLITE_LOCK_SHARED", value: 1) var sqliteLockShared: CInt { get }

  @C("SQLITE_LOCK_RESERVED", value: 2) var sqliteLockReserved: CInt { get }

  @C("SQLITE_LOCK_PENDING", value: 3) var sqliteLockPending: CInt { get }

  @C("SQLITE_LOCK_EXCLUSIVE", value: 4) var sqliteLockExclusive: CInt { get }

  @C("SQLITE_SYNC_NORMAL", value: 2) var sqliteSyncNormal: CInt { get }

  @C("SQLITE_SYNC_FULL", value: 3) var sqliteSyncFull: CInt { get }

  @C("SQLITE_SYNC_DATAONLY", value: 16) var sqliteSyncDataonly: CInt { get }

  @C("SQLITE_FCNTL_LOCKSTATE", value: 1) var sqliteFcntlLockstate: CInt { get }

  @C("SQLITE_FCNTL_GET_LOCKPROXYFILE", value: 2) var sqliteFcntlGetLockproxyfile: CInt { get }

  @C("SQLITE_FCNTL_SET_LOCKPROXYFILE", value: 3) var sqliteFcntlSetLockproxyfile: CInt { get }

  @C("SQLITE_FCNTL_LAST_ERRNO", value: 4) var sqliteFcntlLastErrno: CInt { get }

  @C("SQLITE_FCNTL_SIZE_HINT", value: 5) var sqliteFcntlSizeHint: CInt { get }

  @C("SQLITE_FCNTL_CHUNK_SIZE", value: 6) var sqliteFcntlChunkSize: CInt { get }

  @C("SQLITE_FCNTL_FILE_POINTER", value: 7) var sqliteFcntlFilePointer: CInt { get }

  @C("SQLITE_FCNTL_SYNC_OMITTED", value: 8) var sqliteFcntlSyncOmitted: CInt { get }

  @C("SQLITE_FCNTL_WIN32_AV_RETRY", value: 9) var sqliteFcntlWin32AvRetry: CInt { get }

  @C("SQLITE_FCNTL_PERSIST_WAL", value: 10) var sqliteFcntlPersistWal: CInt { get }

  @C("SQLITE_FCNTL_OVERWRITE", value: 11) var sqliteFcntlOverwrite: CInt { get }

  @C("SQLITE_FCNTL_VFSNAME", value: 12) var sqliteFcntlVfsname: CInt { get }

  @C("SQLITE_FCNTL_POWERSAFE_OVERWRITE", value: 13) var sqliteFcntlPowersafeOverwrite: CInt { get }

  @C("SQLITE_FCNTL_PRAGMA", value: 14) var sqliteFcntlPragma: CInt { get }

  @C("SQLITE_FCNTL_BUSYHANDLER", value: 15) var sqliteFcntlBusyhandler: CInt { get }

  @C("SQLITE_FCNTL_TEMPFILENAME", value: 16) var sqliteFcntlTempfilename: CInt { get }

  @C("SQLITE_FCNTL_MMAP_SIZE", value: 18) var sqliteFcntlMmapSize: CInt { get }

  @C("SQLITE_FCNTL_TRACE", value: 19) var sqliteFcntlTrace: CInt { get }

  @C("SQLITE_FCNTL_HAS_MOVED", value: 20) var sqliteFcntlHasMoved: CInt { get }

  @C("SQLITE_FCNTL_SYNC", value: 21) var sqliteFcntlSync: CInt { get }

  @C("SQLITE_FCNTL_COMMIT_PHASETWO", value: 22) var sqliteFcntlCommitPhasetwo: CInt { get }

  @C("SQLITE_FCNTL_WIN32_SET_HANDLE", value: 23) var sqliteFcntlWin32SetHandle: CInt { get }

  @C("SQLITE_FCNTL_WAL_BLOCK", value: 24) var sqliteFcntlWalBlock: CInt { get }

  @C("SQLITE_FCNTL_ZIPVFS", value: 25) var sqliteFcntlZipvfs: CInt { get }

  @C("SQLITE_FCNTL_RBU", value: 26) var sqliteFcntlRbu: CInt { get }

  @C("SQLITE_FCNTL_VFS_POINTER", value: 27) var sqliteFcntlVfsPointer: CInt { get }

  @C("SQLITE_FCNTL_JOURNAL_POINTER", value: 28) var sqliteFcntlJournalPointer: CInt { get }

  @C("SQLITE_FCNTL_WIN32_GET_HANDLE", value: 29) var sqliteFcntlWin32GetHandle: CInt { get }

  @C("SQLITE_FCNTL_PDB", value: 30) var sqliteFcntlPdb: CInt { get }

  @C("SQLITE_FCNTL_BEGIN_ATOMIC_WRITE", value: 31) var sqliteFcntlBeginAtomicWrite: CInt { get }

  @C("SQLITE_FCNTL_COMMIT_ATOMIC_WRITE", value: 32) var sqliteFcntlCommitAtomicWrite: CInt { get }

  @C("SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE", value: 33) var sqliteFcntlRollbackAtomicWrite: CInt { get }

  @C("SQLITE_FCNTL_LOCK_TIMEOUT", value: 34) var sqliteFcntlLockTimeout: CInt { get }

  @C("SQLITE_FCNTL_DATA_VERSION", value: 35) var sqliteFcntlDataVersion: CInt { get }

  @C("SQLITE_FCNTL_SIZE_LIMIT", value: 36) var sqliteFcntlSizeLimit: CInt { get }

  @C("SQLITE_FCNTL_CKPT_DONE", value: 37) var sqliteFcntlCkptDone: CInt { get }

  @C("SQLITE_FCNTL_RESERVE_BYTES", value: 38) var sqliteFcntlReserveBytes: CInt { get }

  @C("SQLITE_FCNTL_CKPT_START", value: 39) var sqliteFcntlCkptStart: CInt { get }

  @C("SQLITE_FCNTL_EXTERNAL_READER", value: 40) var sqliteFcntlExternalReader: CInt { get }

  @C("SQLITE_FCNTL_CKSM_FILE", value: 41) var sqliteFcntlCksmFile: CInt { get }

  @C("SQLITE_FCNTL_RESET_CACHE", value: 42) var sqliteFcntlResetCache: CInt { get }

  @C("SQLITE_GET_LOCKPROXYFILE", value: 2) var sqliteGetLockproxyfile: CInt { get }

  @C("SQLITE_SET_LOCKPROXYFILE", value: 3) var sqliteSetLockproxyfile: CInt { get }

  @C("SQLITE_LAST_ERRNO", value: 4) var sqliteLastErrno: CInt { get }

  @C("SQLITE_ACCESS_EXISTS", value: 0) var sqliteAccessExists: CInt { get }

  @C("SQLITE_ACCESS_READWRITE", value: 1) var sqliteAccessReadwrite: CInt { get }

  @C("SQLITE_ACCESS_READ", value: 2) var sqliteAccessRead: CInt { get }

  @C("SQLITE_SHM_UNLOCK", value: 1) var sqliteShmUnlock: CInt { get }

  @C("SQLITE_SHM_LOCK", value: 2) var sqliteShmLock: CInt { get }

  @C("SQLITE_SHM_SHARED", value: 4) var sqliteShmShared: CInt { get }

  @C("SQLITE_SHM_EXCLUSIVE", value: 8) var sqliteShmExclusive: CInt { get }

  @C("SQLITE_SHM_NLOCK", value: 8) var sqliteShmNlock: CInt { get }

  @C("SQLITE_CONFIG_SINGLETHREAD", value: 1) var sqliteConfigSinglethread: CInt { get }

  @C("SQLITE_CONFIG_MULTITHREAD", value: 2) var sqliteConfigMultithread: CInt { get }

  @C("SQLITE_CONFIG_SERIALIZED", value: 3) var sqliteConfigSerialized: CInt { get }

  @C("SQLITE_CONFIG_MALLOC", value: 4) var sqliteConfigMalloc: CInt { get }

  @C("SQLITE_CONFIG_GETMALLOC", value: 5) var sqliteConfigGetmalloc: CInt { get }

  @C("SQLITE_CONFIG_SCRATCH", value: 6) var sqliteConfigScratch: CInt { get }

  @C("SQLITE_CONFIG_PAGECACHE", value: 7) var sqliteConfigPagecache: CInt { get }

  @C("SQLITE_CONFIG_HEAP", value: 8) var sqliteConfigHeap: CInt { get }

  @C("SQLITE_CONFIG_MEMSTATUS", value: 9) var sqliteConfigMemstatus: CInt { get }

  @C("SQLITE_CONFIG_MUTEX", value: 10) var sqliteConfigMutex: CInt { get }

  @C("SQLITE_CONFIG_GETMUTEX", value: 11) var sqliteConfigGetmutex: CInt { get }

  @C("SQLITE_CONFIG_LOOKASIDE", value: 13) var sqliteConfigLookaside: CInt { get }

  @C("SQLITE_CONFIG_PCACHE", value: 14) var sqliteConfigPcache: CInt { get }

  @C("SQLITE_CONFIG_GETPCACHE", value: 15) var sqliteConfigGetpcache: CInt { get }

  @C("SQLITE_CONFIG_LOG", value: 16) var sqliteConfigLog: CInt { get }

  @C("SQLITE_CONFIG_URI", value: 17) var sqliteConfigUri: CInt { get }

  @C("SQLITE_CONFIG_PCACHE2", value: 18) var sqliteConfigPcache2: CInt { get }

  @C("SQLITE_CONFIG_GETPCACHE2", value: 19) var sqliteConfigGetpcache2: CInt { get }

  @C("SQLITE_CONFIG_COVERING_INDEX_SCAN", value: 20) var sqliteConfigCoveringIndexScan: CInt { get }

  @C("SQLITE_CONFIG_SQLLOG", value: 21) var sqliteConfigSqllog: CInt { get }

  @C("SQLITE_CONFIG_MMAP_SIZE", value: 22) var sqliteConfigMmapSize: CInt { get }

  @C("SQLITE_CONFIG_WIN32_HEAPSIZE", value: 23) var sqliteConfigWin32Heapsize: CInt { get }

  @C("SQLITE_CONFIG_PCACHE_HDRSZ", value: 24) var sqliteConfigPcacheHdrsz: CInt { get }

  @C("SQLITE_CONFIG_PMASZ", value: 25) var sqliteConfigPmasz: CInt { get }

  @C("SQLITE_CONFIG_STMTJRNL_SPILL", value: 26) var sqliteConfigStmtjrnlSpill: CInt { get }

  @C("SQLITE_CONFIG_SMALL_MALLOC", value: 27) var sqliteConfigSmallMalloc: CInt { get }

  @C("SQLITE_CONFIG_SORTERREF_SIZE", value: 28) var sqliteConfigSorterrefSize: CInt { get }

  @C("SQLITE_CONFIG_MEMDB_MAXSIZE", value: 29) var sqliteConfigMemdbMaxsize: CInt { get }

  @C("SQLITE_DBCONFIG_MAINDBNAME", value: 1000) var sqliteDbconfigMaindbname: CInt { get }

  @C("SQLITE_DBCONFIG_LOOKASIDE", value: 1001) var sqliteDbconfigLookaside: CInt { get }

  @C("SQLITE_DBCONFIG_ENABLE_FKEY", value: 1002) var sqliteDbconfigEnableFkey: CInt { get }

  @C("SQLITE_DBCONFIG_ENABLE_TRIGGER", value: 1003) var sqliteDbconfigEnableTrigger: CInt { get }

  @C("SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER", value: 1004) var sqliteDbconfigEnableFts3Tokenizer: CInt { get }

  @C("SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION", value: 1005) var sqliteDbconfigEnableLoadExtension: CInt { get }

  @C("SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE", value: 1006) var sqliteDbconfigNoCkptOnClose: CInt { get }

  @C("SQLITE_DBCONFIG_ENABLE_QPSG", value: 1007) var sqliteDbconfigEnableQpsg: CInt { get }

  @C("SQLITE_DBCONFIG_TRIGGER_EQP", value: 1008) var sqliteDbconfigTriggerEqp: CInt { get }

  @C("SQLITE_DBCONFIG_RESET_DATABASE", value: 1009) var sqliteDbconfigResetDatabase: CInt { get }

  @C("SQLITE_DBCONFIG_DEFENSIVE", value: 1010) var sqliteDbconfigDefensive: CInt { get }

  @C("SQLITE_DBCONFIG_WRITABLE_SCHEMA", value: 1011) var sqliteDbconfigWritableSchema: CInt { get }

  @C("SQLITE_DBCONFIG_LEGACY_ALTER_TABLE", value: 1012) var sqliteDbconfigLegacyAlterTable: CInt { get }

  @C("SQLITE_DBCONFIG_DQS_DML", value: 1013) var sqliteDbconfigDqsDml: CInt { get }

  @C("SQLITE_DBCONFIG_DQS_DDL", value: 1014) var sqliteDbconfigDqsDdl: CInt { get }

  @C("SQLITE_DBCONFIG_ENABLE_VIEW", value: 1015) var sqliteDbconfigEnableView: CInt { get }

  @C("SQLITE_DBCONFIG_LEGACY_FILE_FORMAT", value: 1016) var sqliteDbconfigLegacyFileFormat: CInt { get }

  @C("SQLITE_DBCONFIG_TRUSTED_SCHEMA", value: 1017) var sqliteDbconfigTrustedSchema: CInt { get }

  @C("SQLITE_DBCONFIG_MAX", value: 1017) var sqliteDbconfigMax: CInt { get }

  @C("SQLITE_DENY", value: 1) var sqliteDeny: CInt { get }

  @C("SQLITE_IGNORE", value: 2) var sqliteIgnore: CInt { get }

  @C("SQLITE_CREATE_INDEX", value: 1) var sqliteCreateIndex: CInt { get }

  @C("SQLITE_CREATE_TABLE", value: 2) var sqliteCreateTable: CInt { get }

  @C("SQLITE_CREATE_TEMP_INDEX", value: 3) var sqliteCreateTempIndex: CInt { get }

  @C("SQLITE_CREATE_TEMP_TABLE", value: 4) var sqliteCreateTempTable: CInt { get }

  @C("SQLITE_CREATE_TEMP_TRIGGER", value: 5) var sqliteCreateTempTrigger: CInt { get }

  @C("SQLITE_CREATE_TEMP_VIEW", value: 6) var sqliteCreateTempView: CInt { get }

  @C("SQLITE_CREATE_TRIGGER", value: 7) var sqliteCreateTrigger: CInt { get }

  @C("SQLITE_CREATE_VIEW", value: 8) var sqliteCreateView: CInt { get }

  @C("SQLITE_DELETE", value: 9) var sqliteDelete: CInt { get }

  @C("SQLITE_DROP_INDEX", value: 10) var sqliteDropIndex: CInt { get }

  @C("SQLITE_DROP_TABLE", value: 11) var sqliteDropTable: CInt { get }

  @C("SQLITE_DROP_TEMP_INDEX", value: 12) var sqliteDropTempIndex: CInt { get }

  @C("SQLITE_DROP_TEMP_TABLE", value: 13) var sqliteDropTempTable: CInt { get }

  @C("SQLITE_DROP_TEMP_TRIGGER", value: 14) var sqliteDropTempTrigger: CInt { get }

  @C("SQLITE_DROP_TEMP_VIEW", value: 15) var sqliteDropTempView: CInt { get }

  @C("SQLITE_DROP_TRIGGER", value: 16) var sqliteDropTrigger: CInt { get }

  @C("SQLITE_DROP_VIEW", value: 17) var sqliteDropView: CInt { get }

  @C("SQLITE_INSERT", value: 18) var sqliteInsert: CInt { get }

  @C("SQLITE_PRAGMA", value: 19) var sqlitePragma: CInt { get }

  @C("SQLITE_READ", value: 20) var sqliteRead: CInt { get }

  @C("SQLITE_SELECT", value: 21) var sqliteSelect: CInt { get }

  @C("SQLITE_TRANSACTION", value: 22) var sqliteTransaction: CInt { get }

  @C("SQLITE_UPDATE", value: 23) var sqliteUpdate: CInt { get }

  @C("SQLITE_ATTACH", value: 24) var sqliteAttach: CInt { get }

  @C("SQLITE_DETACH", value: 25) var sqliteDetach: CInt { get }

  @C("SQLITE_ALTER_TABLE", value: 26) var sqliteAlterTable: CInt { get }

  @C("SQLITE_REINDEX", value: 27) var sqliteReindex: CInt { get }

  @C("SQLITE_ANALYZE", value: 28) var sqliteAnalyze: CInt { get }

  @C("SQLITE_CREATE_VTABLE", value: 29) var sqliteCreateVtable: CInt { get }

  @C("SQLITE_DROP_VTABLE", value: 30) var sqliteDropVtable: CInt { get }

  @C("SQLITE_FUNCTION", value: 31) var sqliteFunction: CInt { get }

  @C("SQLITE_SAVEPOINT", value: 32) var sqliteSavepoint: CInt { get }

  @C("SQLITE_COPY", value: 0) var sqliteCopy: CInt { get }

  @C("SQLITE_RECURSIVE", value: 33) var sqliteRecursive: CInt { get }

  @C("SQLITE_TRACE_STMT", value: 1) var sqliteTraceStmt: CInt { get }

  @C("SQLITE_TRACE_PROFILE", value: 2) var sqliteTraceProfile: CInt { get }

  @C("SQLITE_TRACE_ROW", value: 4) var sqliteTraceRow: CInt { get }

  @C("SQLITE_TRACE_CLOSE", value: 8) var sqliteTraceClose: CInt { get }

  @C("SQLITE_LIMIT_LENGTH", value: 0) var sqliteLimitLength: CInt { get }

  @C("SQLITE_LIMIT_SQL_LENGTH", value: 1) var sqliteLimitSqlLength: CInt { get }

  @C("SQLITE_LIMIT_COLUMN", value: 2) var sqliteLimitColumn: CInt { get }

  @C("SQLITE_LIMIT_EXPR_DEPTH", value: 3) var sqliteLimitExprDepth: CInt { get }

  @C("SQLITE_LIMIT_COMPOUND_SELECT", value: 4) var sqliteLimitCompoundSelect: CInt { get }

  @C("SQLITE_LIMIT_VDBE_OP", value: 5) var sqliteLimitVdbeOp: CInt { get }

  @C("SQLITE_LIMIT_FUNCTION_ARG", value: 6) var sqliteLimitFunctionArg: CInt { get }

  @C("SQLITE_LIMIT_ATTACHED", value: 7) var sqliteLimitAttached: CInt { get }

  @C("SQLITE_LIMIT_LIKE_PATTERN_LENGTH", value: 8) var sqliteLimitLikePatternLength: CInt { get }

  @C("SQLITE_LIMIT_VARIABLE_NUMBER", value: 9) var sqliteLimitVariableNumber: CInt { get }

  @C("SQLITE_LIMIT_TRIGGER_DEPTH", value: 10) var sqliteLimitTriggerDepth: CInt { get }

  @C("SQLITE_LIMIT_WORKER_THREADS", value: 11) var sqliteLimitWorkerThreads: CInt { get }

  @C("SQLITE_PREPARE_PERSISTENT", value: 1) var sqlitePreparePersistent: CInt { get }

  @C("SQLITE_PREPARE_NORMALIZE", value: 2) var sqlitePrepareNormalize: CInt { get }

  @C("SQLITE_PREPARE_NO_VTAB", value: 4) var sqlitePrepareNoVtab: CInt { get }

  @C("SQLITE_INTEGER", value: 1) var sqliteInteger: CInt { get }

  @C("SQLITE_FLOAT", value: 2) var sqliteFloat: CInt { get }

  @C("SQLITE_BLOB", value: 4) var sqliteBlob: CInt { get }

  @C("SQLITE_NULL", value: 5) var sqliteNull: CInt { get }

  @C("SQLITE_TEXT", value: 3) var sqliteText: CInt { get }

  @C("SQLITE3_TEXT", value: 3) var text: CInt { get }

  @C("SQLITE_UTF8", value: 1) var sqliteUtf8: CInt { get }

  @C("SQLITE_UTF16LE", value: 2) var sqliteUtf16le: CInt { get }

  @C("SQLITE_UTF16BE", value: 3) var sqliteUtf16be: CInt { get }

  @C("SQLITE_UTF16", value: 4) var sqliteUtf16: CInt { get }

  @C("SQLITE_ANY", value: 5) var sqliteAny: CInt { get }

  @C("SQLITE_UTF16_ALIGNED", value: 8) var sqliteUtf16Aligned: CInt { get }

  @C("SQLITE_DETERMINISTIC", value: 2048) var sqliteDeterministic: CInt { get }

  @C("SQLITE_DIRECTONLY", value: 524288) var sqliteDirectonly: CInt { get }

  @C("SQLITE_SUBTYPE", value: 1048576) var sqliteSubtype: CInt { get }

  @C("SQLITE_INNOCUOUS", value: 2097152) var sqliteInnocuous: CInt { get }

  @C("SQLITE_TRANSIENT", value: -1) var sqliteTransient: FunctionPointer<RawPointer?, Void> { get }

  @C("SQLITE_WIN32_DATA_DIRECTORY_TYPE", value: 1) var sqliteWin32DataDirectoryType: CInt { get }

  @C("SQLITE_WIN32_TEMP_DIRECTORY_TYPE", value: 2) var sqliteWin32TempDirectoryType: CInt { get }

  @C("SQLITE_TXN_NONE", value: 0) var sqliteTxnNone: CInt { get }

  @C("SQLITE_TXN_READ", value: 1) var sqliteTxnRead: CInt { get }

  @C("SQLITE_TXN_WRITE", value: 2) var sqliteTxnWrite: CInt { get }

  @C("SQLITE_INDEX_SCAN_UNIQUE", value: 1) var sqliteIndexScanUnique: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_EQ", value: 2) var sqliteIndexConstraintEq: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_GT", value: 4) var sqliteIndexConstraintGt: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_LE", value: 8) var sqliteIndexConstraintLe: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_LT", value: 16) var sqliteIndexConstraintLt: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_GE", value: 32) var sqliteIndexConstraintGe: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_MATCH", value: 64) var sqliteIndexConstraintMatch: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_LIKE", value: 65) var sqliteIndexConstraintLike: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_GLOB", value: 66) var sqliteIndexConstraintGlob: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_REGEXP", value: 67) var sqliteIndexConstraintRegexp: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_NE", value: 68) var sqliteIndexConstraintNe: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_ISNOT", value: 69) var sqliteIndexConstraintIsnot: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_ISNOTNULL", value: 70) var sqliteIndexConstraintIsnotnull: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_ISNULL", value: 71) var sqliteIndexConstraintIsnull: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_IS", value: 72) var sqliteIndexConstraintIs: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_LIMIT", value: 73) var sqliteIndexConstraintLimit: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_OFFSET", value: 74) var sqliteIndexConstraintOffset: CInt { get }

  @C("SQLITE_INDEX_CONSTRAINT_FUNCTION", value: 150) var sqliteIndexConstraintFunction: CInt { get }

  @C("SQLITE_MUTEX_FAST", value: 0) var sqliteMutexFast: CInt { get }

  @C("SQLITE_MUTEX_RECURSIVE", value: 1) var sqliteMutexRecursive: CInt { get }

  @C("SQLITE_MUTEX_STATIC_MAIN", value: 2) var sqliteMutexStaticMain: CInt { get }

  @C("SQLITE_MUTEX_STATIC_MEM", value: 3) var sqliteMutexStaticMem: CInt { get }

  @C("SQLITE_MUTEX_STATIC_MEM2", value: 4) var sqliteMutexStaticMem2: CInt { get }

  @C("SQLITE_MUTEX_STATIC_OPEN", value: 4) var sqliteMutexStaticOpen: CInt { get }

  @C("SQLITE_MUTEX_STATIC_PRNG", value: 5) var sqliteMutexStaticPrng: CInt { get }

  @C("SQLITE_MUTEX_STATIC_LRU", value: 6) var sqliteMutexStaticLru: CInt { get }

  @C("SQLITE_MUTEX_STATIC_LRU2", value: 7) var sqliteMutexStaticLru2: CInt { get }

  @C("SQLITE_MUTEX_STATIC_PMEM", value: 7) var sqliteMutexStaticPmem: CInt { get }

  @C("SQLITE_MUTEX_STATIC_APP1", value: 8) var sqliteMutexStaticApp1: CInt { get }

  @C("SQLITE_MUTEX_STATIC_APP2", value: 9) var sqliteMutexStaticApp2: CInt { get }

  @C("SQLITE_MUTEX_STATIC_APP3", value: 10) var sqliteMutexStaticApp3: CInt { get }

  @C("SQLITE_MUTEX_STATIC_VFS1", value: 11) var sqliteMutexStaticVfs1: CInt { get }

  @C("SQLITE_MUTEX_STATIC_VFS2", value: 12) var sqliteMutexStaticVfs2: CInt { get }

  @C("SQLITE_MUTEX_STATIC_VFS3", value: 13) var sqliteMutexStaticVfs3: CInt { get }

  @C("SQLITE_MUTEX_STATIC_MASTER", value: 2) var sqliteMutexStaticMaster: CInt { get }

  @C("SQLITE_TESTCTRL_FIRST", value: 5) var sqliteTestctrlFirst: CInt { get }

  @C("SQLITE_TESTCTRL_PRNG_SAVE", value: 5) var sqliteTestctrlPrngSave: CInt { get }

  @C("SQLITE_TESTCTRL_PRNG_RESTORE", value: 6) var sqliteTestctrlPrngRestore: CInt { get }

  @C("SQLITE_TESTCTRL_PRNG_RESET", value: 7) var sqliteTestctrlPrngReset: CInt { get }

  @C("SQLITE_TESTCTRL_BITVEC_TEST", value: 8) var sqliteTestctrlBitvecTest: CInt { get }

  @C("SQLITE_TESTCTRL_FAULT_INSTALL", value: 9) var sqliteTestctrlFaultInstall: CInt { get }

  @C("SQLITE_TESTCTRL_BENIGN_MALLOC_HOOKS", value: 10) var sqliteTestctrlBenignMallocHooks: CInt { get }

  @C("SQLITE_TESTCTRL_PENDING_BYTE", value: 11) var sqliteTestctrlPendingByte: CInt { get }

  @C("SQLITE_TESTCTRL_ASSERT", value: 12) var sqliteTestctrlAssert: CInt { get }

  @C("SQLITE_TESTCTRL_ALWAYS", value: 13) var sqliteTestctrlAlways: CInt { get }

  @C("SQLITE_TESTCTRL_RESERVE", value: 14) var sqliteTestctrlReserve: CInt { get }

  @C("SQLITE_TESTCTRL_OPTIMIZATIONS", value: 15) var sqliteTestctrlOptimizations: CInt { get }

  @C("SQLITE_TESTCTRL_ISKEYWORD", value: 16) var sqliteTestctrlIskeyword: CInt { get }

  @C("SQLITE_TESTCTRL_SCRATCHMALLOC", value: 17) var sqliteTestctrlScratchmalloc: CInt { get }

  @C("SQLITE_TESTCTRL_INTERNAL_FUNCTIONS", value: 17) var sqliteTestctrlInternalFunctions: CInt { get }

  @C("SQLITE_TESTCTRL_LOCALTIME_FAULT", value: 18) var sqliteTestctrlLocaltimeFault: CInt { get }

  @C("SQLITE_TESTCTRL_EXPLAIN_STMT", value: 19) var sqliteTestctrlExplainStmt: CInt { get }

  @C("SQLITE_TESTCTRL_ONCE_RESET_THRESHOLD", value: 19) var sqliteTestctrlOnceResetThreshold: CInt { get }

  @C("SQLITE_TESTCTRL_NEVER_CORRUPT", value: 20) var sqliteTestctrlNeverCorrupt: CInt { get }

  @C("SQLITE_TESTCTRL_VDBE_COVERAGE", value: 21) var sqliteTestctrlVdbeCoverage: CInt { get }

  @C("SQLITE_TESTCTRL_BYTEORDER", value: 22) var sqliteTestctrlByteorder: CInt { get }

  @C("SQLITE_TESTCTRL_ISINIT", value: 23) var sqliteTestctrlIsinit: CInt { get }

  @C("SQLITE_TESTCTRL_SORTER_MMAP", value: 24) var sqliteTestctrlSorterMmap: CInt { get }

  @C("SQLITE_TESTCTRL_IMPOSTER", value: 25) var sqliteTestctrlImposter: CInt { get }

  @C("SQLITE_TESTCTRL_PARSER_COVERAGE", value: 26) var sqliteTestctrlParserCoverage: CInt { get }

  @C("SQLITE_TESTCTRL_RESULT_INTREAL", value: 27) var sqliteTestctrlResultIntreal: CInt { get }

  @C("SQLITE_TESTCTRL_PRNG_SEED", value: 28) var sqliteTestctrlPrngSeed: CInt { get }

  @C("SQLITE_TESTCTRL_EXTRA_SCHEMA_CHECKS", value: 29) var sqliteTestctrlExtraSchemaChecks: CInt { get }

  @C("SQLITE_TESTCTRL_SEEK_COUNT", value: 30) var sqliteTestctrlSeekCount: CInt { get }

  @C("SQLITE_TESTCTRL_TRACEFLAGS", value: 31) var sqliteTestctrlTraceflags: CInt { get }

  @C("SQLITE_TESTCTRL_TUNE", value: 32) var sqliteTestctrlTune: CInt { get }

  @C("SQLITE_TESTCTRL_LOGEST", value: 33) var sqliteTestctrlLogest: CInt { get }

  @C("SQLITE_TESTCTRL_LAST", value: 33) var sqliteTestctrlLast: CInt { get }

  @C("SQLITE_STATUS_MEMORY_USED", value: 0) var sqliteStatusMemoryUsed: CInt { get }

  @C("SQLITE_STATUS_PAGECACHE_USED", value: 1) var sqliteStatusPagecacheUsed: CInt { get }

  @C("SQLITE_STATUS_PAGECACHE_OVERFLOW", value: 2) var sqliteStatusPagecacheOverflow: CInt { get }

  @C("SQLITE_STATUS_SCRATCH_USED", value: 3) var sqliteStatusScratchUsed: CInt { get }

  @C("SQLITE_STATUS_SCRATCH_OVERFLOW", value: 4) var sqliteStatusScratchOverflow: CInt { get }

  @C("SQLITE_STATUS_MALLOC_SIZE", value: 5) var sqliteStatusMallocSize: CInt { get }

  @C("SQLITE_STATUS_PARSER_STACK", value: 6) var sqliteStatusParserStack: CInt { get }

  @C("SQLITE_STATUS_PAGECACHE_SIZE", value: 7) var sqliteStatusPagecacheSize: CInt { get }

  @C("SQLITE_STATUS_SCRATCH_SIZE", value: 8) var sqliteStatusScratchSize: CInt { get }

  @C("SQLITE_STATUS_MALLOC_COUNT", value: 9) var sqliteStatusMallocCount: CInt { get }

  @C("SQLITE_DBSTATUS_LOOKASIDE_USED", value: 0) var sqliteDbstatusLookasideUsed: CInt { get }

  @C("SQLITE_DBSTATUS_CACHE_USED", value: 1) var sqliteDbstatusCacheUsed: CInt { get }

  @C("SQLITE_DBSTATUS_SCHEMA_USED", value: 2) var sqliteDbstatusSchemaUsed: CInt { get }

  @C("SQLITE_DBSTATUS_STMT_USED", value: 3) var sqliteDbstatusStmtUsed: CInt { get }

  @C("SQLITE_DBSTATUS_LOOKASIDE_HIT", value: 4) var sqliteDbstatusLookasideHit: CInt { get }

  @C("SQLITE_DBSTATUS_LOOKASIDE_MISS_SIZE", value: 5) var sqliteDbstatusLookasideMissSize: CInt { get }

  @C("SQLITE_DBSTATUS_LOOKASIDE_MISS_FULL", value: 6) var sqliteDbstatusLookasideMissFull: CInt { get }

  @C("SQLITE_DBSTATUS_CACHE_HIT", value: 7) var sqliteDbstatusCacheHit: CInt { get }

  @C("SQLITE_DBSTATUS_CACHE_MISS", value: 8) var sqliteDbstatusCacheMiss: CInt { get }

  @C("SQLITE_DBSTATUS_CACHE_WRITE", value: 9) var sqliteDbstatusCacheWrite: CInt { get }

  @C("SQLITE_DBSTATUS_DEFERRED_FKS", value: 10) var sqliteDbstatusDeferredFks: CInt { get }

  @C("SQLITE_DBSTATUS_CACHE_USED_SHARED", value: 11) var sqliteDbstatusCacheUsedShared: CInt { get }

  @C("SQLITE_DBSTATUS_CACHE_SPILL", value: 12) var sqliteDbstatusCacheSpill: CInt { get }

  @C("SQLITE_DBSTATUS_MAX", value: 12) var sqliteDbstatusMax: CInt { get }

  @C("SQLITE_STMTSTATUS_FULLSCAN_STEP", value: 1) var sqliteStmtstatusFullscanStep: CInt { get }

  @C("SQLITE_STMTSTATUS_SORT", value: 2) var sqliteStmtstatusSort: CInt { get }

  @C("SQLITE_STMTSTATUS_AUTOINDEX", value: 3) var sqliteStmtstatusAutoindex: CInt { get }

  @C("SQLITE_STMTSTATUS_VM_STEP", value: 4) var sqliteStmtstatusVmStep: CInt { get }

  @C("SQLITE_STMTSTATUS_REPREPARE", value: 5) var sqliteStmtstatusReprepare: CInt { get }

  @C("SQLITE_STMTSTATUS_RUN", value: 6) var sqliteStmtstatusRun: CInt { get }

  @C("SQLITE_STMTSTATUS_FILTER_MISS", value: 7) var sqliteStmtstatusFilterMiss: CInt { get }

  @C("SQLITE_STMTSTATUS_FILTER_HIT", value: 8) var sqliteStmtstatusFilterHit: CInt { get }

  @C("SQLITE_STMTSTATUS_MEMUSED", value: 99) var sqliteStmtstatusMemused: CInt { get }

  @C("SQLITE_CHECKPOINT_PASSIVE", value: 0) var sqliteCheckpointPassive: CInt { get }

  @C("SQLITE_CHECKPOINT_FULL", value: 1) var sqliteCheckpointFull: CInt { get }

  @C("SQLITE_CHECKPOINT_RESTART", value: 2) var sqliteCheckpointRestart: CInt { get }

  @C("SQLITE_CHECKPOINT_TRUNCATE", value: 3) var sqliteCheckpointTruncate: CInt { get }

  @C("SQLITE_VTAB_CONSTRAINT_SUPPORT", value: 1) var sqliteVtabConstraintSupport: CInt { get }

  @C("SQLITE_VTAB_INNOCUOUS", value: 2) var sqliteVtabInnocuous: CInt { get }

  @C("SQLITE_VTAB_DIRECTONLY", value: 3) var sqliteVtabDirectonly: CInt { get }

  @C("SQLITE_ROLLBACK", value: 1) var sqliteRollback: CInt { get }

  @C("SQLITE_FAIL", value: 3) var sqliteFail: CInt { get }

  @C("SQLITE_REPLACE", value: 5) var sqliteReplace: CInt { get }

  @C("SQLITE_SCANSTAT_NLOOP", value: 0) var sqliteScanstatNloop: CInt { get }

  @C("SQLITE_SCANSTAT_NVISIT", value: 1) var sqliteScanstatNvisit: CInt { get }

  @C("SQLITE_SCANSTAT_EST", value: 2) var sqliteScanstatEst: CInt { get }

  @C("SQLITE_SCANSTAT_NAME", value: 3) var sqliteScanstatName: CInt { get }

  @C("SQLITE_SCANSTAT_EXPLAIN", value: 4) var sqliteScanstatExplain: CInt { get }

  @C("SQLITE_SCANSTAT_SELECTID", value: 5) var sqliteScanstatSelectid: CInt { get }

  @C("SQLITE_SERIALIZE_NOCOPY", value: 1) var sqliteSerializeNocopy: CInt { get }

  @C("SQLITE_DESERIALIZE_FREEONCLOSE", value: 1) var sqliteDeserializeFreeonclose: CInt { get }

  @C("SQLITE_DESERIALIZE_RESIZEABLE", value: 2) var sqliteDeserializeResizeable: CInt { get }

  @C("SQLITE_DESERIALIZE_READONLY", value: 4) var sqliteDeserializeReadonly: CInt { get }

  @C("NOT_WITHIN", value: 0) var notWithin: CInt { get }

  @C("PARTLY_WITHIN", value: 1) var partlyWithin: CInt { get }

  @C("FULLY_WITHIN", value: 2) var fullyWithin: CInt { get }

  @C("FTS5_TOKENIZE_QUERY", value: 1) var fts5TokenizeQuery: CInt { get }

  @C("FTS5_TOKENIZE_PREFIX", value: 2) var fts5TokenizePrefix: CInt { get }

  @C("FTS5_TOKENIZE_DOCUMENT", value: 4) var fts5TokenizeDocument: CInt { get }

  @C("FTS5_TOKENIZE_AUX", value: 8) var fts5TokenizeAux: CInt { get }

  @C("FTS5_TOKEN_COLOCATED", value: 1) var fts5TokenColocated: CInt { get }

  // Not described, with the reason:
  // - constant SQLITE_STATIC: it is a null pointer, which is nil in Swift
  // - function sqlite3_vmprintf: 'va_list', the arguments of another function, has no form in a description
  // - function sqlite3_vsnprintf: 'va_list', the arguments of another function, has no form in a description
  // - function sqlite3_str_vappendf: 'va_list', the arguments of another function, has no form in a description
}
