/// A type that describes exports, written by ``Export(_:)`` and related macros.
public protocol Exported {
  /// The descriptions of the exports.
  static var exports: [ExportDescription] { get }
}
