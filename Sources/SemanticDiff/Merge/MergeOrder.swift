/// Puts what both sides hold into one order: ours, with what they added and moved set where they have it.
struct MergeOrder {
  /// An element: a unit, or a line that is new on one side.
  enum Element: Hashable {
    case unit(Int)
    case ours(Int)
    case theirs(Int)
  }

  private let ours: MergeSide
  private let theirs: MergeSide
  private let units: [MergeUnit]
  private let unitOfBase: [Int]
  /// The merged order so far, as a ring that begins and ends with `start`.
  private var next: [Element?: Element] = [:]
  private var previous: [Element: Element?] = [:]

  /// `kept` tells which units are in the merged text; `twin` gives for a new line of theirs the one of ours that says the
  /// same or is to be weighed against it.
  init(
    _ ours: MergeSide, _ theirs: MergeSide, _ units: [MergeUnit], kept: [Bool], twin: [Int: Int]
  ) {
    self.ours = ours
    self.theirs = theirs
    self.units = units
    var unitOfBase = [Int](repeating: 0, count: ours.row.count)
    for (place, unit) in units.enumerated() { for line in unit.base { unitOfBase[line] = place } }
    self.unitOfBase = unitOfBase
    var last: Element?
    for element in sequence(of: ours) {
      if case .unit(let unit) = element, !kept[unit] { continue }
      insert(element, after: last)
      last = element
    }
    last = nil
    for element in sequence(of: theirs) {
      switch element {
      case .unit(let unit):
        guard kept[unit] else { continue }
        if previous[element] == nil {
          insert(element, after: place(for: element, after: last))
        } else if isMoved(unit, theirs), !isMoved(unit, ours) {
          move(element, after: last)
        }
        last = element
      case .theirs(let line):
        if let other = twin[line] {
          last = .ours(other)
        } else {
          insert(element, after: place(for: element, after: last))
          last = element
        }
      case .ours: break
      }
    }
  }

  var elements: [Element] {
    var result: [Element] = []
    var last: Element?
    while let element = next[last] {
      result.append(element)
      last = element
    }
    return result
  }

  /// What a side holds in its order, each unit once.
  private func sequence(of side: MergeSide) -> [Element] {
    var seen = Set<Int>()
    var result: [Element] = []
    for line in side.lines.indices {
      guard let row = side.ownRow[line] else {
        result.append(side.isOurs ? .ours(line) : .theirs(line))
        continue
      }
      let unit = unitOfBase[side.redline.rows[row].old[0]]
      if seen.insert(unit).inserted { result.append(.unit(unit)) }
    }
    return result
  }

  /// Whether a side moved a unit itself; what merely went with its section stayed in it.
  private func isMoved(_ unit: Int, _ side: MergeSide) -> Bool {
    units[unit].base.contains { line in
      guard let row = side.row[line], side.redline.rows[row].state == .arrived,
        let own = side.redline.rows[row].new.first
      else { return false }
      guard let above = side.headingAbove(own), let aboveRow = side.ownRow[above],
        side.redline.rows[aboveRow].state == .arrived, let before = side.baseHeadingAbove(line)
      else { return true }
      return !side.redline.rows[aboveRow].old.contains(before)
    }
  }

  // MARK: Places

  private mutating func insert(_ element: Element, after last: Element?) {
    let following = next[last]
    next[last] = element
    previous[element] = .some(last)
    next[element] = following
    if let following { previous[following] = .some(element) }
  }

  private mutating func remove(_ element: Element) {
    guard let before = previous[element] else { return }
    let following = next[element]
    next[before] = following
    if let following { previous[following] = .some(before) }
    next[element] = nil
    previous[element] = nil
  }

  /// Moves a unit: a heading with all that we have in its section, a sentence with what we added behind it.
  private mutating func move(_ element: Element, after last: Element?) {
    let target = place(for: element, after: last)
    if let before = previous[element], before == target { return }
    var train = [element]
    if case .unit(let unit) = element, let own = units[unit].ours.last {
      var at = next[element]
      while let following = at, isBehind(following, own) {
        train.append(following)
        at = next[at]
      }
    }
    if let target, train.contains(target) { return }
    for part in train { remove(part) }
    var place = target
    for part in train {
      insert(part, after: place)
      place = part
    }
  }

  /// Whether an element goes where our line `own` before it goes.
  private func isBehind(_ element: Element, _ own: Int) -> Bool {
    switch element {
    case .theirs: return false
    case .ours(let line):
      if ours.lines[own].isHeading { return ours.isInside(line, heading: own) }
      return !ours.lines[line].isHeading && ours.lines[line].section == ours.lines[own].section
    case .unit(let unit):
      guard ours.lines[own].isHeading, let line = units[unit].ours.first else { return false }
      return ours.isInside(line, heading: own)
    }
  }

  /// Behind what we added at the same place, but a sentence of theirs never behind a heading of ours.
  private func place(for element: Element, after last: Element?) -> Element? {
    var place = last
    let isHeading =
      switch element {
      case .unit(let unit): units[unit].theirs.first.map { theirs.lines[$0].isHeading } ?? false
      case .theirs(let line): theirs.lines[line].isHeading
      case .ours: false
      }
    while case .ours(let line)? = next[place], isHeading || !ours.lines[line].isHeading {
      place = .ours(line)
    }
    return place
  }
}
