internal import CaissonHeaders
internal import CaissonModel
internal import CaissonPictures
internal import Foundation
internal import Testing

/// The records that are drawn.
enum Fixtures {
  /// A folder of headers of our own.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "CFixtures").path

  /// The picture of a record of `pictures.h`.
  static func picture(_ name: String, on target: String = "x86_64-linux-gnu") throws -> RecordPicture {
    let reader = try HeaderReader(target: target, arguments: ["-ffreestanding", "-I", folder])
    let model = try reader.read(["\"pictures.h\""])
    let type = try #require(CTypeName(notation: name))
    return try #require(RecordPicture(of: type, in: model, target: target), "\(name) is missing")
  }

  /// The text of a picture, as it is compared: an empty line at the end is left out.
  static func text(_ names: String..., on targets: [String] = ["x86_64-linux-gnu"], isColored: Bool = false) throws
    -> String
  {
    let pictures = try names.flatMap { name in try targets.map { try picture(name, on: $0) } }
    return String(TextPicture(pictures, isColored: isColored).text.dropLast())
  }
}
