// A back end needs one import.
@_exported public import Caisson
@_exported public import CaissonModel
