internal import ArgumentParser
internal import CaissonModel
internal import CaissonPictures
internal import Foundation

/// `caisson layout`: draws the bytes of a structure or a union.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout",
    abstract: "Draws the bytes of a structure or a union of a header: fields, padding, bit-fields, cache lines.",
    discussion: """
      For example:

        caisson layout '<sys/stat.h>' 'struct stat' --target x86_64-linux-gnu --target i686-linux-gnu

      What is drawn is Clang's layout. With several targets, it stands side by side, and what differs is marked.
      """)

  /// What is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A picture.
    case human
    /// The layout, with a version of its form in `schema`.
    case json
  }

  @Argument(help: "The header: <x.h>, \"x.h\", or the path of a file.")
  var header: String

  @Argument(help: "The structure or the union: 'struct stat', a typedef's name, or the tag alone.")
  var type: String

  @Option(
    help: ArgumentHelp("A target, several times for a comparison; by default this machine.", valueName: "triple"))
  var target: [String] = []

  @OptionGroup var headers: HeaderOptions

  @Option(
    help: ArgumentHelp("A folder that holds the headers of another machine as its root does.", valueName: "folder"))
  var sysroot: String?

  @Option(help: ArgumentHelp("Write the picture as SVG too.", valueName: "file"))
  var svg: String?

  @Option(help: "Whether there are colours: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: "The length of a cache line, in bytes.")
  var cacheLine = 64

  @Option(name: .shortAndLong, help: "The form: human (a picture) or json.")
  var format = Format.human

  func validate() throws {
    guard cacheLine >= 8, cacheLine.nonzeroBitCount == 1 else {
      throw ValidationError("--cache-line needs a power of two from 8 on.")
    }
    if svg?.isEmpty == true { throw ValidationError("--svg needs the name of a file.") }
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
    if let target, reading.isBorrowed { try tellOfBorrowing(name, reading.model, source, target) }
    return picture
  }

  /// Says that this machine's headers were read for another; refuses a record that they hold for this machine alone.
  private func tellOfBorrowing(
    _ name: String, _ model: HeaderModel, _ source: LayoutSource, _ target: TargetHeaders
  ) throws {
    guard !target.sharesOwnHeaders else { return }
    if let record = model.types.record(named: name), record.place.file.hasPrefix(TargetHeaders.ownFolder + "/") {
      throw ToolError.input(
        """
        the header '\(record.place.file)', which declares '\(name)', is true of this machine alone, and there is none for \
        \(target.target).
        \(source.remedy(for: target))
        """)
    }
    Terminal.complain(
      """
      note: the headers of the C library for \(target.target) are not on this machine, whose own were read instead: types \
      that differ between machines may be wrong. \(source.remedy(for: target))
      """)
  }
}
