/// Why a type or a record has no form in the model; thrown to the record whose part it is.
struct Inexpressible: Error {
  let reason: String
}
