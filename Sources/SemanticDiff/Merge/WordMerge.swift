import ReportText

/// Two edited forms of one stretch of text put together, by the words that each left alone.
struct WordMerge {
  /// A change of `base` on one side.
  struct Edit: Hashable {
    /// Bytes of the base.
    let base: Range<Int>
    /// Bytes of the side's own form.
    let own: Range<Int>
  }

  enum Piece: Hashable {
    case words([UInt8])
    /// Bytes of the base that both changed, with what each makes of them.
    case conflict(base: Range<Int>, ours: [UInt8], theirs: [UInt8])
  }

  private let base: [UInt8]
  private let ours: [UInt8]
  private let theirs: [UInt8]
  private let ourEdits: [Edit]
  private let theirEdits: [Edit]

  /// The runs are pairs of a place in the base and one in the side's form with the length of what is equal there; rising.
  init(
    base: [UInt8], ours: [UInt8], ourRuns: [(base: Int, own: Int, count: Int)], theirs: [UInt8],
    theirRuns: [(base: Int, own: Int, count: Int)]
  ) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    ourEdits = Self.edits(ourRuns, base.count, ours.count)
    theirEdits = Self.edits(theirRuns, base.count, theirs.count)
  }

  private static func edits(_ runs: [(base: Int, own: Int, count: Int)], _ base: Int, _ own: Int) -> [Edit] {
    var edits: [Edit] = []
    var (place, ownPlace) = (0, 0)
    for run in runs + [(base: base, own: own, count: 0)] {
      if place < run.base || ownPlace < run.own {
        edits.append(Edit(base: place..<run.base, own: ownPlace..<run.own))
      }
      (place, ownPlace) = (run.base + run.count, run.own + run.count)
    }
    return edits
  }

  /// The merged words. `contested` are stretches of the base that may not be put together from both sides, such as the
  /// clause of a figure that each side states otherwise.
  func pieces(contested: [Range<Int>]) -> [Piece] {
    var pieces: [Piece] = []
    var place = 0
    for cluster in clusters(contested) {
      append(base[place..<cluster.base.lowerBound], to: &pieces)
      place = cluster.base.upperBound
      let one = applied(cluster.ours, to: cluster.base, ours)
      let other = applied(cluster.theirs, to: cluster.base, theirs)
      let original = Array(base[cluster.base])
      if one == other || other == original {
        append(one[...], to: &pieces)
      } else if one == original {
        append(other[...], to: &pieces)
      } else {
        pieces.append(.conflict(base: cluster.base, ours: one, theirs: other))
      }
    }
    append(base[place...], to: &pieces)
    return pieces
  }

  private func append(_ words: ArraySlice<UInt8>, to pieces: inout [Piece]) {
    guard !words.isEmpty else { return }
    if case .words(let last) = pieces.last {
      pieces[pieces.count - 1] = .words(last + words)
    } else {
      pieces.append(.words(Array(words)))
    }
  }

  // MARK: Clusters

  private struct Cluster {
    var base: Range<Int>
    var ours: [Edit] = []
    var theirs: [Edit] = []
  }

  /// Edits that cannot be made one without the other, each cluster with the stretch of the base that it covers.
  private func clusters(_ contested: [Range<Int>]) -> [Cluster] {
    var parts = contested.map { Cluster(base: $0) }
    parts += ourEdits.map { Cluster(base: $0.base, ours: [$0]) }
    parts += theirEdits.map { Cluster(base: $0.base, theirs: [$0]) }
    parts.sort { ($0.base.lowerBound, $0.base.upperBound) < ($1.base.lowerBound, $1.base.upperBound) }
    var result: [Cluster] = []
    for part in parts {
      if let last = result.last, meet(last.base, part.base) {
        result[result.count - 1].base =
          min(last.base.lowerBound, part.base.lowerBound)..<max(last.base.upperBound, part.base.upperBound)
        result[result.count - 1].ours += part.ours
        result[result.count - 1].theirs += part.theirs
      } else {
        result.append(part)
      }
    }
    return result
  }

  /// Stretches meet where they share a byte, or where two insertions have the same place.
  private func meet(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.overlaps(other) || one.isEmpty && one == other
      || other.isEmpty && one.lowerBound < other.lowerBound && other.lowerBound < one.upperBound
  }

  private func applied(_ edits: [Edit], to range: Range<Int>, _ own: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = range.lowerBound
    for edit in edits {
      result += base[place..<edit.base.lowerBound]
      result += own[edit.own]
      place = edit.base.upperBound
    }
    return result + base[place..<range.upperBound]
  }
}
