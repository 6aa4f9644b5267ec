/// The name by which C knows a structure, a union, an enumeration or an opaque type.
///
/// A value, so that nothing has to look into C text: ``description`` spells it in C, ``notation`` as a description does.
public indirect enum CTypeName: Hashable, Sendable {
  /// `struct tm`, by its tag.
  case structure(String)
  /// `union epoll_data`, by its tag.
  case union(String)
  /// `enum XML_Status`, by its tag.
  case enumeration(String)
  /// A name that a typedef gives: `XML_Feature`.
  case typedef(String)
  /// A record without a name, by the path to a value of it: `struct outer.member[0]`.
  case member(MemberPath)
  /// The record that an unnamed member of another record is, by its index there.
  case anonymousMember(of: CTypeName, at: Int)
  /// A record without a name in C, by an identifier that means nothing to C.
  case anonymous(String)
  /// A `volatile` type. A description cannot say more of it than that pointers lead there.
  case volatile(CType)
}

extension CTypeName {
  /// Whether C has a way to name the type.
  public var isNamed: Bool {
    switch self {
    case .structure, .union, .enumeration, .typedef, .member, .volatile: true
    case .anonymousMember, .anonymous: false
    }
  }

  /// Whether the type has a tag or a typedef's name, and not just a path that leads to it.
  public var hasOwnName: Bool { identifier != nil }

  /// The tag or the typedef's name alone; nil for a type that has neither.
  public var identifier: String? {
    switch self {
    case .structure(let name), .union(let name), .enumeration(let name), .typedef(let name): name
    case .member, .anonymousMember, .anonymous, .volatile: nil
    }
  }
}

extension CTypeName: CustomStringConvertible {
  /// The name as C spells it: `struct tm`, `__typeof__(((struct outer *)0)->member[0])`.
  public var description: String {
    switch self {
    case .structure(let tag): "struct \(tag)"
    case .union(let tag): "union \(tag)"
    case .enumeration(let tag): "enum \(tag)"
    case .typedef(let name): name
    case .member(let path): path.description
    case .anonymousMember(let record, let index): "\(record).\(index)"
    case .anonymous(let identifier): "anonymous \(identifier)"
    case .volatile(let type):
      // The qualifier of a pointer stands to the right of its star.
      if case .pointer = type { type.declaration(of: "volatile") } else { "volatile \(type)" }
    }
  }
}
