internal import CaissonHeaders
internal import CaissonModel
internal import Foundation
internal import Testing

@testable internal import CaissonPictures

/// No byte of a record is left out of its picture, and none is drawn twice.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/include/linux/fs.h"), "these are Debian's headers"))
struct CoverageTests {
  private static let headers = [
    "sys/stat.h", "netinet/in.h", "time.h", "zlib.h", "expat.h", "sqlite3.h", "png.h", "curl/curl.h", "openssl/ssl.h",
    "netdb.h", "signal.h", "pthread.h", "ucontext.h", "netinet/ip6.h", "netinet/tcp.h", "elf.h", "sys/user.h",
    "linux/fs.h", "linux/perf_event.h", "linux/videodev2.h", "linux/bpf.h", "linux/kvm.h", "sound/asound.h",
    "linux/ethtool.h", "linux/io_uring.h",
  ]

  /// Returns the faults of a record's parts, at any depth.
  private func faults(in part: LayoutPart) -> [String] {
    var hits = [Int](repeating: 0, count: part.bitSize)
    for inner in part.parts {
      guard inner.bitOffset >= part.bitOffset, inner.bitEnd <= part.bitEnd else {
        return ["\(inner.declaration) lies outside of \(part.declaration)"]
      }
      for bit in inner.bitOffset..<inner.bitEnd { hits[bit - part.bitOffset] += 1 }
    }
    let isRight =
      switch part.kind {
      case .structure: hits.allSatisfy { $0 == 1 }
      case .union:
        hits.allSatisfy { $0 >= 1 }
          && part.parts.allSatisfy { inner in
            inner.kind == .padding
              ? hits[(inner.bitOffset - part.bitOffset)...].allSatisfy { $0 == 1 } : inner.bitOffset == part.bitOffset
          }
      case .elements(let count): part.parts.count == 1 && part.bitSize == count * part.parts[0].bitSize
      case .value, .bits, .padding: part.parts.isEmpty
      }
    return (isRight ? [] : ["\(part.declaration): \(hits)"]) + part.parts.flatMap(faults)
  }

  @Test(arguments: headers) func everyByteIsDrawnOnce(_ header: String) throws {
    let model = try HeaderReader(arguments: ["-D_GNU_SOURCE"]).read(["<\(header)>"])
    try #require(!model.types.records.isEmpty)
    for record in model.types.records {
      let picture = try #require(RecordPicture(of: record.name, in: model), "\(record.name)")
      let layout = try #require(model.recordedLayout(of: record.name))
      #expect(picture.size == layout.size && picture.alignment == layout.alignment, "\(record.name)")
      #expect(faults(in: picture.root).isEmpty, "\(record.name)")
      // Each field of Clang's stands where Clang has it.
      let drawn = picture.root.parts.filter { $0.kind != .padding }.map {
        [$0.bitOffset, $0.kind == .bits ? $0.bitSize : 0]
      }
      let recorded = layout.fields.filter { $0.bitWidth == nil || !$0.name.isEmpty }.map {
        [$0.bitOffset, $0.bitWidth ?? 0]
      }
      #expect(drawn == recorded, "\(record.name)")
    }
  }

  @Test(arguments: headers) func everyGridIsFilledOnce(_ header: String) throws {
    let model = try HeaderReader(arguments: ["-D_GNU_SOURCE"]).read(["<\(header)>"])
    for record in model.types.records {
      let picture = try #require(RecordPicture(of: record.name, in: model), "\(record.name)")
      for section in SVGPlan(picture.root).sections {
        var end = section.bits.lowerBound
        for block in section.blocks {
          #expect(block.part.bitOffset == end, "\(record.name), \(block.path)")
          end = block.part.bitEnd
        }
        // A member of a union may be shorter than the union.
        #expect(end <= section.bits.upperBound && section.bits.upperBound - end < 64, "\(record.name)")
      }
    }
  }

  @Test func paddingIsCountedWhereverItIs() throws {
    let expected: [(String, Int)] = [
      ("struct holes", 8 * (3 + 7 + 7)), ("struct flags", 3 + 12), ("struct nested", 8 * (1 + 4 * 1 + 4 + 6)),
      ("union number", 8 * 7), ("struct tight", 0), ("struct large", 8 * 7), ("struct nothing", 0),
    ]
    for (name, bits) in expected { #expect(try Fixtures.picture(name).paddingBits == bits, "\(name)") }
  }
}
