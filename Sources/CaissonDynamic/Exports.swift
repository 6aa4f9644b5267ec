// A script needs one import, and a program that binds a library by its description.
@_exported public import CaissonLinking
