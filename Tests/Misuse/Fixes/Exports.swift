// The fix-its that exports are offered; see Fixes.swift.
import CaissonExport

@Export("f1") public func written(_ a: consuming MutableSpan<CInt>) {}  // expected-error {{must be passed 'inout'}} expected-note {{add 'inout'}} {{40-67=inout MutableSpan<CInt>}}
@Export("f2") public func lent(_ a: CInt) -> UnsafeBufferPointer<CInt> { fatalError() }  // expected-error {{cannot return borrowed memory}} expected-note {{write '[CInt]'}} {{46-71=[CInt]}}
