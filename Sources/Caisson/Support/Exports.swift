// Signatures in this module use types of the model.
@_exported public import CaissonLayout
