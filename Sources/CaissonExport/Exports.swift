// Macro expansions describe exports with types of the model.
@_exported public import CaissonModel

// C's names for integers that the Swift standard library lacks.
@_exported public import typealias Caisson.CIntMax
@_exported public import typealias Caisson.CIntPointer
@_exported public import typealias Caisson.CPointerDifference
@_exported public import typealias Caisson.CSize
@_exported public import typealias Caisson.CUnsignedIntMax
@_exported public import typealias Caisson.CUnsignedIntPointer
@_exported public import typealias Caisson.CWideCharacter
