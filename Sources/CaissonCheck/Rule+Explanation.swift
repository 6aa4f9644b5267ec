extension Rule {
  /// What the rule says, why, and what to do: for `caisson explain`.
  public var explanation: String {
    switch self {
    case .noHeaders, .headerName, .libraryName, .twoTypes, .contradiction, .byValue: ofDescriptions
    case .missingFunction, .notAFunction, .parameterCount, .parameterType, .resultType, .variadic, .noPrototype,
      .freeingFunction, .inlineFunction:
      ofFunctions
    case .missingType, .opaqueType, .inexpressible, .recordKind, .missingField, .unknownField, .fieldType, .fieldPlace,
      .bitWidth, .recordSize, .recordAlignment:
      ofRecords
    case .enumerationType, .missingEnumerator, .enumeratorValue, .missingConstant, .constantValue, .missingVariable,
      .variableType, .compiler:
      ofValues
    case .deprecated, .unavailable, .nullability, .ownership, .discardedResult, .linkName, .missingSymbol,
      .versionedSymbol, .weakSymbol:
      ofUse
    }
  }

  private var ofDescriptions: String {
    switch self {
    case .noHeaders:
      "A description names the headers that declare the library: @Bindings(headers: [\"<expat.h>\"]). Without them there is "
        + "nothing to check it against."
    case .headerName: "A header is written as it stands behind #include: \"<expat.h>\", or \"\\\"mine.h\\\"\"."
    case .libraryName: "A library is written as it stands behind -l: \"expat\" for libexpat.so."
    case .twoTypes:
      "Two declarations of one description give one C function different types. C has one type for it: one of the two is wrong."
    case .contradiction: "What a declaration says of itself cannot all be true; the message says what."
    default:
      "A type of which only the name is known has no size, and C passes no arrays: a pointer is passed in their place."
    }
  }

  private var ofFunctions: String {
    switch self {
    case .missingFunction:
      "No header that the description names declares a function, or defines a macro, of this name. The name in @C is C's, "
        + "letter for letter; a header may be missing from headers:, or a macro of the command line (-D) decides what is declared."
    case .notAFunction:
      "The name is there, and is something else: a macro that is used like a function is declared with macro: true, a variable "
        + "as var name: Global<...> { get }."
    case .parameterCount:
      "The description has more or fewer parameters than the header. The counts of buffers (counts:) and what C writes through "
        + "pointers (results:) are parameters of C, too."
    case .parameterType:
      "A parameter has another type than the header says. The comparison is exact, as C's own of two declarations is: long is not "
        + "int, const char * not char *, double not float. An enumeration and the integer that it is made of are one type."
    case .resultType:
      "The result has another type than the header says. The comparison is as exact as that of parameters."
    case .variadic:
      "A function that takes more arguments than it names (printf) is called in another way: variadicAfter: says which is the last "
        + "that has a name."
    case .noPrototype:
      "The header declares the function, or a function pointer among its parameters, without saying what it takes: int f(). Any "
        + "call is right to the compiler, and none is checked."
    case .inlineFunction:
      "A function that is static (static inline) has its body in the header, and no library has it: a program that links C's stubs "
        + "has it always, and the dynamic back end never. inline: true says so; without it, a Function<...>? is one that some "
        + "library has."
    default: "What freedBy: names takes the string that is freed, and returns nothing: void free(void *)."
    }
  }

  private var ofRecords: String {
    switch self {
    case .missingType:
      "No header declares a type of this name. It is written as in C: \"struct tm\" where it has a tag, the name alone where it is "
        + "a typedef's."
    case .opaqueType:
      "The header declares the structure's name, and not what is inside: only pointers to it exist. @COpaque describes it."
    case .inexpressible:
      "The header uses something that a description cannot express (_Atomic, vectors, _BitInt, a function without a prototype): "
        + "what it is part of can be used behind a pointer, as @COpaque."
    case .recordKind:
      "A structure is not a union: fields lie one after another in one, and one over another in the other."
    case .missingField:
      "The header's structure has a field that the description leaves out. All of them give the size and the place of each; with "
        + "partial: true the layout comes from the header, and only the described fields can be used."
    case .unknownField:
      "The header's structure has no field of this name. Of a version that has, or of another platform?"
    case .fieldType: "A field has another type than the header says."
    case .fieldPlace:
      "The fields have the right types, and lie elsewhere: in another order, packed, under #pragma pack, or aligned by an "
        + "attribute, which the description says with packed:, pack: and aligned:."
    case .bitWidth:
      "The description gives a bit-field another number of bits, or takes a field for one, or one for a field."
    case .recordSize:
      "All fields agree, and the size does not: something at the end, or an attribute, is not described."
    default: "All fields and the size agree, and the alignment does not: an attribute is not described."
    }
  }

  private var ofValues: String {
    switch self {
    case .enumerationType:
      "The enumeration has numbers of another width or sign in C than in the description: give the raw type that C has, "
        + "rawType: CUnsignedInt.self. C's compilers take unsigned int where no number is below zero."
    case .missingEnumerator: "No enumeration of the headers has a constant of this name, and no macro either."
    case .enumeratorValue: "The header gives the constant another number."
    case .missingConstant: "No header has a macro or an enumeration's constant of this name that comes to a value."
    case .constantValue:
      "The header gives the constant another value. It can depend on the target, on macros of the command line, and on the version "
        + "of the library."
    case .missingVariable: "No header declares a variable of this name."
    case .variableType: "The variable has another type in the header; const counts."
    default:
      "The generated header holds assertions about everything that is described, and the compiler found one to be wrong that the "
        + "comparison with the header had no words for. What it says stands in the message."
    }
  }

  private var ofUse: String {
    switch self {
    case .deprecated: "The header marks the declaration as deprecated: it may be gone in the next version."
    case .unavailable: "The header marks the declaration as unavailable: a compiler of C refuses its use."
    case .nullability:
      "The header says by an attribute (nonnull, returns_nonnull) what the description leaves open: an optional type where there is "
        + "never a null pointer, or where none may be passed."
    case .ownership:
      "The header says that the result is memory of its own (the attribute malloc). The description copies the string, and does not "
        + "free C's: each call leaks."
    case .discardedResult:
      "The header says that the result has to be looked at (warn_unused_result): as a rule it says whether the call failed."
    case .linkName:
      "The header gives the function another name in the library (__asm__), and C's compiler calls the one of that name. The dynamic "
        + "back end reads no headers, and looks for the name in @C: that may be another function, as strerror_r is in glibc."
    case .missingSymbol:
      "The shared library has no such symbol: the dynamic back end could not make the binding, and the linker would not link the "
        + "static one. A function that may be missing is declared as var name: Function<...>? { get }, with inline: true if its "
        + "body is in the header (static inline); 'caisson import --library' does so."
    case .versionedSymbol:
      "The library keeps the symbol for programs that were linked long ago, under an old version; new programs cannot link it."
    default: "A weak symbol gives way to another one of its name, in a library that is loaded before."
    }
  }
}
