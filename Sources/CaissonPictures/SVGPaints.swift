/// The colours of a picture; a field has the same colour wherever it is drawn.
struct SVGPaints {
  static let faint = "#6e7781"
  static let secondary = "#57606a"
  static let border = "#24292f"
  static let paddingPaper = "#f6f8fa"
  static let difference = "#bc4c00"

  /// Light fill colours, each with a darker outline colour.
  private static let pairs = [
    ("#dbeafe", "#5b8def"), ("#dcfce7", "#4caf78"), ("#fef3c7", "#d0a215"), ("#f3e8ff", "#a06ee0"),
    ("#cffafe", "#2ea8b8"), ("#ffe4e6", "#e07a8a"), ("#ecfccb", "#86ac2e"), ("#e0e7ff", "#7079e8"),
  ]

  private var numbers: [String: Int] = [:]
  private var different: Set<String> = []

  /// Assigns colours.
  ///
  /// - Parameter plans: the pictures.
  init(_ plans: [SVGPlan]) {
    var places: [[String: [Int]]] = []
    for plan in plans {
      var own: [String: [Int]] = [:]
      for block in plan.sections.flatMap(\.blocks) where !block.isPadding {
        if numbers[block.path] == nil { numbers[block.path] = numbers.count }
        own[block.path] = [block.part.bitOffset, block.part.bitSize]
      }
      places.append(own)
    }
    for path in numbers.keys where Set(places.map { $0[path] }).count > 1 { different.insert(path) }
  }

  /// Whether a field differs between the pictures.
  var hasDifferences: Bool { !different.isEmpty }

  func differs(_ block: SVGPlan.Block) -> Bool { !block.isPadding && different.contains(block.path) }

  func fill(_ block: SVGPlan.Block) -> String { block.isPadding ? "url(#padding)" : pair(block).0 }

  func stroke(_ block: SVGPlan.Block) -> String {
    if block.isPadding { return "#b6bec7" }
    return differs(block) ? Self.difference : pair(block).1
  }

  private func pair(_ block: SVGPlan.Block) -> (String, String) {
    Self.pairs[(numbers[block.path] ?? 0) % Self.pairs.count]
  }
}
