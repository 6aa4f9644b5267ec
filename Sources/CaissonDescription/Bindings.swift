/// Describes a C library: each function of the protocol is a C function.
///
/// ```swift
/// @Bindings(headers: ["<expat.h>"], link: ["expat"])
/// public protocol Expat: ForeignLibrary {
///   typealias Parser = Pointer<ParserStruct>
///
///   @C("XML_ParserCreate")
///   func createParser(encoding: String?) throws(Failure) -> Parser?
/// }
/// ```
///
/// The macro writes `ExpatLinked<L: Linker>: Expat`, which calls the functions through any linker: `ExpatLinked(Dynamic(
/// "libexpat.so.1"))` at run time through libffi. `caisson generate` reads the same description and writes `ExpatStatic`,
/// which calls C stubs that the C compiler has compared with the headers.
///
/// - Parameters:
///   - headers: the headers that declare the functions, each as it stands behind `#include`: `"<expat.h>"`.
///   - defines: the macros to define before the headers are read, each as it stands behind `-D`: `"_GNU_SOURCE"`,
///     `"PCRE2_CODE_UNIT_WIDTH=8"`. One without a value only has to be defined. The generated C module defines them itself, and whoever
///     builds it needs no flags. (With `_GNU_SOURCE`, `<glob.h>`, `<regex.h>`, `<sys/resource.h>` and `<sys/utsname.h>`
///     declare structures differently from Swift's own glibc module, and cannot be described with this macro.)
///   - link: the libraries to link, each as it stands behind `-l`: `"expat"`.
///   - pkgConfig: the name by which pkg-config knows the library, if its headers are outside the compiler's search path,
///     or need macros: `"libpng"`. `caisson` reads the headers with the folders and macros (`-I`, `-D`) of
///     `pkg-config --cflags`; the package gives the name to its C module as well:
///     `.systemLibrary(name: "CPNG", pkgConfig: "libpng")`.
///   - isolation: which threads may be in the library at the same time; by default, the program is responsible for this.
@attached(peer, names: suffixed(Linked))
public macro Bindings(
  headers: [String] = [], defines: [String] = [], link: [String] = [], pkgConfig: String? = nil,
  isolation: LibraryIsolation = .concurrent
) =
  #externalMacro(module: "CaissonMacros", type: "BindingsMacro")
