/// A type that says what of it is exported: written by ``Export(_:)`` and its kin.
public protocol Exported {
  /// What is exported.
  static var exports: [ExportDescription] { get }
}
