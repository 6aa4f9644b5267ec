import Caisson
import CaissonDynamic

let libc = Dynamic()
let puts = try libc.function("puts", CString.self, returning: CInt.self)
puts("Hello from C")
