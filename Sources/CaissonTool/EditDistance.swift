/// How far apart two words are: the least number of letters to add, remove, change, or swap with the next.
struct EditDistance {
  let count: Int

  init(_ left: String, _ right: String) {
    let (left, right) = (Array(left), Array(right))
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let changed = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = Swift.min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = Swift.min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    count = last.last ?? 0
  }
}
