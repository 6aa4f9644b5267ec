// Descriptions and values at run time share one layout algorithm.
@_exported public import CaissonLayout
