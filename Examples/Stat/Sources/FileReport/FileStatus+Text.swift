internal import Caisson
internal import Stat

extension FileStatus {
  /// The type of the file in words.
  var typeName: String {
    switch mode.type {
    case .regularFile: size == 0 ? "regular empty file" : "regular file"
    case .directory: "directory"
    case .symbolicLink: "symbolic link"
    case .characterDevice: "character special file"
    case .blockDevice: "block special file"
    case .pipe: "fifo"
    case .socket: "socket"
    default: "weird file"
    }
  }
}

extension FileMode {
  /// The bits in octal, with at least four digits: `0644`.
  var octal: String {
    let digits = String(rawValue, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The mode in ten letters: `-rw-r--r--`.
  var letters: String {
    let types: [FileMode: String] = [
      .regularFile: "-", .directory: "d", .symbolicLink: "l", .characterDevice: "c", .blockDevice: "b", .pipe: "p",
      .socket: "s",
    ]
    func letter(_ bit: FileMode, _ letter: String) -> String { contains(bit) ? letter : "-" }
    func execute(_ bit: FileMode, _ special: FileMode, _ letter: String) -> String {
      if contains(special) { return contains(bit) ? letter : letter.uppercased() }
      return contains(bit) ? "x" : "-"
    }
    return (types[type] ?? "?")
      + letter(.ownerReads, "r") + letter(.ownerWrites, "w") + execute(.ownerExecutes, .setsUser, "s")
      + letter(.groupReads, "r") + letter(.groupWrites, "w") + execute(.groupExecutes, .setsGroup, "s")
      + letter(.othersRead, "r") + letter(.othersWrite, "w") + execute(.othersExecute, .sticky, "t")
  }
}

extension Timestamp {
  /// The seconds, with nine decimal places.
  var text: String {
    let digits = String(nanoseconds)
    return "\(seconds)." + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }
}
