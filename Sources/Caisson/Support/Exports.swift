// The model's names are part of the runtime's own signatures.
@_exported public import CaissonModel
