// What the macros write describes itself with the model's types.
@_exported public import CaissonModel

// C's names for integers that Swift's own library does not have.
@_exported public import typealias Caisson.CIntMax
@_exported public import typealias Caisson.CIntPointer
@_exported public import typealias Caisson.CPointerDifference
@_exported public import typealias Caisson.CSize
@_exported public import typealias Caisson.CUnsignedIntMax
@_exported public import typealias Caisson.CUnsignedIntPointer
@_exported public import typealias Caisson.CWideCharacter
