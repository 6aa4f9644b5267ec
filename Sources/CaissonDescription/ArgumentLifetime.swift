/// How long C uses an argument after the call: a part of a description, which the macros read.
///
/// ```swift
/// @C("XML_SetElementHandler", lifetimes: ["start": .retained, "end": .retained])
/// @C("sqlite3_create_function_v2", lifetimes: ["function": .retained(key: ["name", "argumentCount"])])
/// @C("uv_close", lifetimes: ["handle": .released, "closed": .once])
/// ```
///
/// If an argument is not in `lifetimes:`, C does not use it after the call returns.
public struct ArgumentLifetime {
  private init() {}

  /// C keeps the callback or the borrowed memory until the function is called again for the same owner, or the owner is released.
  ///
  /// The owner is the first parameter that is a pointer or borrowed, and not retained itself; if there is none, the library as a whole.
  public static var retained: ArgumentLifetime { ArgumentLifetime() }

  /// C keeps the callback or the borrowed memory until it is replaced, or its owner is released.
  ///
  /// - Parameters:
  ///   - owner: the parameter whose object keeps it, or the library as a whole.
  ///   - key: the parameters whose values identify what an owner keeps: a call replaces what was passed with the same values. With
  ///     none, it replaces the last one.
  public static func retained(by owner: RetainingOwner, key: [String] = []) -> ArgumentLifetime { ArgumentLifetime() }

  /// C keeps the callback or the borrowed memory until it is replaced, or its owner, the first parameter that is a pointer or borrowed,
  /// is released.
  ///
  /// - Parameter key: the parameters whose values identify what an owner keeps. With none, a call replaces the last one.
  public static func retained(key: [String]) -> ArgumentLifetime { ArgumentLifetime() }

  /// C calls the callback one time, during the call or later.
  ///
  /// It is kept alive until then, and a second call is reported. One that C never calls is never released.
  public static var once: ArgumentLifetime { ArgumentLifetime() }

  /// C never releases the callback or the borrowed memory.
  ///
  /// A callback that is passed again is kept once.
  public static var permanent: ArgumentLifetime { ArgumentLifetime() }

  /// The C object that the argument points to ends with the call, and with it what C retained for it.
  public static var released: ArgumentLifetime { ArgumentLifetime() }
}
