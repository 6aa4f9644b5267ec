internal import Foundation
internal import Testing

/// `sqlite-shell`, beside Python's sqlite3.
@Suite struct SQLiteExampleTests {
  private static let backends = ["static", "dynamic"]

  /// Runs a statement as the shell does.
  private static let python = """
    import math, sqlite3, sys
    def text(value):
      if value is None: return "null"
      if isinstance(value, bytes): return "blob:" + value.hex()
      return {int: "integer", float: "real", str: "text"}[type(value)] + ":" + str(value)
    database = sqlite3.connect(sys.argv[1])
    database.create_function("reverse", 1, lambda text: text[::-1])
    database.create_function("hypotenuse", 2, math.hypot)
    try:
      rows = database.execute(sys.argv[2])
      print("\\t".join(column[0] for column in rows.description))
      for row in rows: print("\\t".join(map(text, row)))
    except sqlite3.Error as error:
      print(f"{sys.argv[1]}: {error} (sqlite {error.sqlite_errorcode})")
    """

  private func shell(_ backend: String, _ scratch: borrowing Scratch, _ arguments: String...) throws -> Outcome {
    try Program.product("sqlite-shell", ["--backend", backend, "test.db"] + arguments, in: scratch.url)
  }

  private func python(_ scratch: borrowing Scratch, _ statement: String) throws -> String {
    let outcome = try Program.run("python3", ["-c", Self.python, "test.db", statement], in: scratch.url)
    #expect(outcome.errors.isEmpty)
    return outcome.output
  }

  /// A database with a table of people, made by the shell.
  private func people(_ backend: String) throws -> Scratch {
    let scratch = try Scratch()
    for arguments in [
      ["create table people (name text unique, age, height, photo, note)"],
      ["insert into people values (?, ?, ?, ?, ?)", "Ada", "36", "1.625", "x'00ff7f'", "null"],
      ["insert into people values (?, ?, ?, ?, ?)", "--", "Žofie 🎈", "-9223372036854775808", "1e300", "x''", ""],
    ] {
      let outcome = try Program.product(
        "sqlite-shell", ["--backend", backend, "test.db"] + arguments, in: scratch.url)
      #expect(outcome.exitCode == 0 && outcome.output.isEmpty, "\(outcome.errors)")
    }
    return scratch
  }

  @Test(arguments: backends)
  func valuesOfEveryTypeAgreeWithPython(_ backend: String) throws {
    let scratch = try people(backend)
    let stored = "name\tage\theight\tphoto\tnote\ntext:Ada\tinteger:36\treal:1.625\tblob:00ff7f\tnull\n"
    #expect(try python(scratch, "select * from people where age > 0") == stored)
    for statement in [
      "select * from people order by name", "select name, typeof(photo), 1 / 0, -0.5 from people",
      "select 1 as a, 2 as b where false",
    ] {
      let mine = try shell(backend, scratch, statement)
      let other = try python(scratch, statement)
      // Without rows the shell has no names to print.
      #expect(mine.exitCode == 0 && (mine.output == other || other == "a\tb\n"), "\(mine.output)\(mine.errors)")
    }
    #expect(try shell(backend, scratch, "select photo from people where age = ?", "36").output.hasSuffix(":00ff7f\n"))
  }

  @Test(arguments: backends)
  func functionsOfSwiftAreFunctionsOfSQL(_ backend: String) throws {
    let scratch = try people(backend)
    let statement = "select reverse(name), hypotenuse(3, 4.0), hypotenuse(length(name), 0) from people order by 1"
    let mine = try shell(backend, scratch, statement)
    #expect(try mine.output == python(scratch, statement) && mine.output.contains("text:🎈 eifoŽ"))
  }

  @Test(arguments: backends)
  func errorOfAFunctionFailsTheStatement(_ backend: String) throws {
    let scratch = try people(backend)
    let outcome = try shell(backend, scratch, "update people set age = hypotenuse(name, 1)")
    #expect(outcome.exitCode == 1 && outcome.errors == "test.db: hypotenuse needs numbers, not text:Ada\n")
    #expect(try shell(backend, scratch, "select sum(age = 36) from people").output.hasSuffix("integer:1\n"))
  }

  @Test(arguments: backends)
  func errorsAreSQLitesOwn(_ backend: String) throws {
    let scratch = try people(backend)
    for statement in ["insert into people (name) values ('Ada')", "selec", "select * from nobody"] {
      let outcome = try shell(backend, scratch, statement)
      #expect(outcome.exitCode == 1)
      #expect(try outcome.errors == python(scratch, statement))
    }
    let unopened = try Program.product(
      "sqlite-shell", ["--backend", backend, "none/test.db", "select 1"], in: scratch.url)
    #expect(
      unopened.exitCode == 1 && unopened.errors == "none/test.db: unable to open database file (sqlite 14)\n")
  }

  @Test(arguments: backends)
  func scriptsRunThroughACallback(_ backend: String) throws {
    let scratch = try people(backend)
    try scratch.write(
      "create table t (a); insert into t values (1), (null);\nselect a, 'x' from t; -- the end\nbad;", to: "script.sql")
    let path = Repository.products.appendingPathComponent("sqlite-shell").path
    let outcome = try Program.run(
      "sh", ["-c", "\"$0\" --backend \(backend) test.db < script.sql", path], in: scratch.url)
    #expect(outcome.output == "1|x\nNULL|x\n")
    #expect(outcome.exitCode == 1 && outcome.errors == "test.db: near \"bad\": syntax error (sqlite 1)\n")
  }
}
