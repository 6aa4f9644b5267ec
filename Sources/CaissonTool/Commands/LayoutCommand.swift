internal import ArgumentParser
internal import CaissonModel
internal import CaissonPictures
internal import Foundation

/// `caisson layout`: draws the layout of a structure or union.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout",
    abstract: "Draw the layout of a C structure or union.",
    discussion: """
      Shows fields, padding, bit-fields and cache lines:

        caisson layout '<sys/stat.h>' 'struct stat' --target x86_64-linux-gnu --target i686-linux-gnu

      The layout is Clang's. Several targets are drawn side by side, with the differences marked.
      """)

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A picture.
    case human
    /// The layout, with the version of its schema in `schema`.
    case json
  }

  @Argument(help: "The header: <x.h>, \"x.h\", or a path.")
  var header: String

  @Argument(help: "The structure or union: 'struct stat', a typedef, or a tag.")
  var type: String

  @Option(
    help: ArgumentHelp("A target; repeat it to compare. Default: this machine.", valueName: "triple"))
  var target: [String] = []

  @OptionGroup var headers: HeaderOptions

  @Option(
    help: ArgumentHelp("The root folder of another machine's headers.", valueName: "folder"))
  var sysroot: String?

  @Option(help: ArgumentHelp("Write the picture to an SVG file, too.", valueName: "file"))
  var svg: String?

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: "The size of a cache line, in bytes.")
  var cacheLine = 64

  @Option(name: .shortAndLong, help: "The output format: human (a picture) or json.")
  var format = Format.human

  func validate() throws {
    guard cacheLine >= 8, cacheLine.nonzeroBitCount == 1 else {
      throw ValidationError("--cache-line needs a power of two, at least 8")
    }
    if svg?.isEmpty == true { throw ValidationError("--svg needs a file") }
  }

  func run() throws {
    try Terminal.reporting {
      let arguments = headers.includes.map { "-I\($0)" } + headers.definitions.map { "-D\($0)" }
      let source = LayoutSource(header: header, arguments: arguments, sysroot: sysroot)
      let targets: [TargetHeaders?] = target.isEmpty ? [nil] : target.map(TargetHeaders.init)
      let pictures = try targets.map { try picture(source, $0) }
      switch format {
      case .human: print(TextPicture(pictures, cacheLine: cacheLine, isColored: color.isOn).text, terminator: "")
      case .json: print(encoded(LayoutReport(pictures, cacheLine: cacheLine)))
      }
      if let svg { try write(SVGPicture(pictures, cacheLine: cacheLine), to: svg) }
    }
  }

  private func write(_ picture: SVGPicture, to path: String) throws {
    do {
      try Data(picture.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ToolError.machine("cannot write '\(path)': \(error.localizedDescription)")
    }
    if format == .human { print("wrote \(path)") }
  }

  private func picture(_ source: LayoutSource, _ target: TargetHeaders?) throws -> RecordPicture {
    let reading = try source.read(for: target)
    let name = try RecordSearch(model: reading.model, header: source.header).name(of: type)
    guard let picture = RecordPicture(of: name, in: reading.model, target: target?.target) else {
      throw ToolError.input("'\(name)' has no layout")
    }
    if let target, reading.isBorrowed { try reportBorrowedHeaders(name, reading.model, source, target) }
    return picture
  }

  /// Notes that this machine's headers were read for another target; throws if the record's header is specific to this
  /// machine.
  private func reportBorrowedHeaders(
    _ name: CTypeName, _ model: HeaderModel, _ source: LayoutSource, _ target: TargetHeaders
  ) throws {
    guard !target.sharesOwnHeaders else { return }
    if let record = model.types.record(named: name), record.place.file.hasPrefix(TargetHeaders.ownFolder + "/") {
      throw ToolError.input(
        """
        the header '\(record.place.file)', which declares '\(name)', is specific to this machine, and there is none for \
        \(target.target)
        \(source.remedy(for: target))
        """)
    }
    Terminal.printError(
      """
      note: the C library's headers for \(target.target) are not installed, and this machine's were read instead; types \
      that differ between machines may be wrong. \(source.remedy(for: target))
      """)
  }
}
