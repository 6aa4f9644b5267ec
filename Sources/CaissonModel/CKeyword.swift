/// Keywords that generated C uses after the headers: some headers define `const` or `inline` as macros.
public enum CKeyword {
  /// The keywords, including those of GNU C that headers define for other compilers.
  public static let all = [
    "__attribute__", "char", "const", "double", "enum", "extern", "float", "inline", "int", "long", "return", "short",
    "signed", "sizeof", "static", "struct", "union", "unsigned", "void",
  ]

  /// Lines that restore the meaning of all keywords.
  public static let restoration = all.map { "#undef \($0)\n" }.joined()
}
