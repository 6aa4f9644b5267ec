// What the macros write describes itself with the model's types.
@_exported public import CaissonModel
