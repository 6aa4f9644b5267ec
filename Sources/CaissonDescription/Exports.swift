// A description needs one import.
@_exported public import CaissonLinking
