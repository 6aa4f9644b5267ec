/// Words of C that text behind headers is written with: some headers define `const` or `inline` as macros.
public enum CKeyword {
  /// The words, those of GNU's C among them that headers define where they take another compiler into account.
  public static let all = [
    "__attribute__", "char", "const", "double", "enum", "extern", "float", "inline", "int", "long", "return", "short",
    "signed", "sizeof", "static", "struct", "union", "unsigned", "void",
  ]

  /// Lines that give all words their meaning back.
  public static let restoration = all.map { "#undef \($0)\n" }.joined()
}
