/// Where C takes the number of a buffer's elements: a part of a description, which the macros read.
public enum BufferCount {
  /// In the parameter before the buffer, of this type.
  case before(any CInteger.Type)
  /// In the parameter after the buffer, of this type.
  case after(any CInteger.Type)
  /// In the parameter at this position among all of C's, from 0, of this type.
  case at(Int, any CInteger.Type)
}
