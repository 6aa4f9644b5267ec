/// The C name of a structure, a union, an enumeration or an opaque type.
///
/// It is a value, so that no code has to parse C text: ``description`` spells it in C, ``notation`` as a description
/// does.
public indirect enum CTypeName: Hashable, Sendable {
  /// `struct tm`, by its tag.
  case structure(String)
  /// `union epoll_data`, by its tag.
  case union(String)
  /// `enum XML_Status`, by its tag.
  case enumeration(String)
  /// A name that a typedef gives: `XML_Feature`.
  case typedef(String)
  /// An unnamed record, by the path to a value of it: `struct outer.member[0]`.
  case member(MemberPath)
  /// The record that is an unnamed member of another record, by its index there.
  case anonymousMember(of: CTypeName, at: Int)
  /// An unnamed record, by an identifier that has no meaning in C.
  case anonymous(String)
  /// A `volatile` type; a description can only state that pointers point to it.
  case volatile(CType)
}

extension CTypeName {
  /// Whether C can name the type.
  public var isNamed: Bool {
    switch self {
    case .structure, .union, .enumeration, .typedef, .member, .volatile: true
    case .anonymousMember, .anonymous: false
    }
  }

  /// Whether the type has a tag or a typedef's name, and not only a path.
  public var hasOwnName: Bool { identifier != nil }

  /// The tag or the typedef's name alone; nil if the type has neither.
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
      // The qualifier of a pointer stands to the right of the asterisk.
      if case .pointer = type { type.declaration(of: "volatile") } else { "volatile \(type)" }
    }
  }
}
