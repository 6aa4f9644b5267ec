// Descriptions are laid out by the same rules as values at run time.
@_exported public import CaissonLayout
