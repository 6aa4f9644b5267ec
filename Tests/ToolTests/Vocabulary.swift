/// The words that the product does not use, and the texts that are free of them.
enum Vocabulary {
  /// A word to avoid, with the one to use.
  struct Term: Sendable {
    /// The forms to avoid: whole words, in any case.
    let avoid: [String]
    let use: String
  }

  static let terms = [
    Term(avoid: ["may be missing", "be without", "is without"], use: "optional function"),
    Term(avoid: ["has its body in", "have its body in"], use: "inline function"),
    Term(avoid: ["described in part"], use: "partial structure"),
    Term(avoid: ["mend", "mends", "mended"], use: "fix-it"),
    Term(avoid: ["complain", "complains", "complaint", "complaints"], use: "diagnostic"),
    Term(avoid: ["formless", "inexpressible", "no form in", "has no form"], use: "unsupported"),
    Term(avoid: ["lost", "lose", "loses"], use: "skipped"),
    Term(avoid: ["for ever", "lets go of", "let go of"], use: "permanent, released"),
    Term(avoid: ["kept for", "on behalf of", "keeps on"], use: "retained by"),
    Term(avoid: ["hands back", "handed back", "hand back"], use: "context"),
    Term(avoid: ["what is lent"], use: "temporary"),
    Term(avoid: ["memory of the program's", "memory of swift's"], use: "owned"),
    Term(avoid: ["compiler of c", "compilers of c"], use: "C compiler"),
    Term(
      avoid: ["headers of c's", "word of c's", "object of c's", "variable of c's", "function of c's"], use: "C ..."),
  ]

  /// The folders of `Sources` whose comments have been revised.
  static let revisedFolders = [
    "CCaisson", "CClang", "CFFI", "Caisson", "CaissonCheck", "CaissonCommands", "CaissonDiagnostics", "CaissonDynamic",
    "CaissonEmission", "CaissonEvaluation", "CaissonExport", "CaissonGenerator", "CaissonHeaders", "CaissonImport",
    "CaissonLayout", "CaissonLinking", "CaissonLowering", "CaissonMacros/Exports", "CaissonMacros/Facts",
    "CaissonMacros/Records", "CaissonMacros/Rules", "CaissonMacros/Syntax", "CaissonModel", "CaissonPictures",
    "CaissonTool", "CaissonTracing", "CaissonVerification", "CaissonVerifier",
  ]

  /// The commands whose help has been revised: all of them.
  static let revisedCommands = [
    "check", "describe", "diff", "doctor", "explain", "export", "generate", "import", "layout", "templates",
  ]

  /// The documents for people.
  static let documents = [
    "ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "Documentation/Coverage.md", "Documentation/Faults.md",
    "Documentation/Memory.md", "Examples/README.md",
  ]

  /// The files whose string literals are words of diagnostics.
  static let files = [
    "Caisson/Marshalling/ContractViolation.swift", "Caisson/Ownership/CObjectHandle.swift",
    "CaissonHeaders/HeaderError+Description.swift", "CaissonImport/SkipReason+Description.swift",
    "CaissonLinking/Linking/LinkError.swift", "CaissonModel/FunctionContradiction.swift",
    "CaissonModel/UnsupportedReason+Description.swift",
  ]

  /// The problems of a text: a term to avoid, or an opening that makes the reader wait for the subject.
  static func problems(of text: String) -> [String] {
    let words = " " + text.lowercased().map { $0.isLetter || $0 == "'" || $0 == "-" ? $0 : " " } + " "
    let plain = String(words).split(separator: " ").joined(separator: " ")
    let found = terms.flatMap { term in
      term.avoid.filter { " \(plain) ".contains(" \($0) ") }.map { "'\($0)' in place of '\(term.use)'" }
    }
    return found + (text.hasPrefix("What ") ? ["it begins with 'What'"] : [])
  }
}
