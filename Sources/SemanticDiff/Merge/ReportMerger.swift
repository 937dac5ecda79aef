import Figures
import Quantities
import ReportText
import Revisions

/// Makes a `ReportMerge` of two sides.
struct ReportMerger {
  private let ours: MergeSide
  private let theirs: MergeSide
  private let units: [MergeUnit]
  /// Changed figures of the base, as each side changed them.
  private let ourFigures: [Int: FigureChange]
  private let theirFigures: [Int: FigureChange]
  private var conflicts: [MergeConflict] = []

  init(_ ours: MergeSide, _ theirs: MergeSide) {
    self.ours = ours
    self.theirs = theirs
    units = MergeUnit.units(ours, theirs)
    ourFigures = Self.changes(ours)
    theirFigures = Self.changes(theirs)
  }

  private static func changes(_ side: MergeSide) -> [Int: FigureChange] {
    Dictionary(
      side.redline.diff.figures.compactMap { change in change.old.map { ($0, change) } },
      uniquingKeysWith: { first, _ in first })
  }

  private var base: StructuredReport { ours.redline.diff.old }
  private var baseLines: [TextLine] { ours.redline.old }

  mutating func merged() -> ReportMerge {
    let fates = MergeFates(ours, theirs, units)
    let twins = MergeTwins(ours, theirs)
    let order = MergeOrder(ours, theirs, units, kept: fates.isKept, twin: twins.lines)
    var lines: [ReportMerge.Line] = []
    for element in order.elements {
      switch element {
      case .unit(let unit): lines.append(line(of: units[unit], isContested: fates.isContested[unit]))
      case .ours(let place): lines.append(ownLine(place, rival: twins.rivals[place]))
      case .theirs(let place):
        let form = MergeForm([theirs.lines[place]], of: theirs.report)
        lines.append(Self.line(form, [.words(form.words)]))
      }
    }
    setBreaks(of: order.elements, in: &lines)
    let isOrderly = Numbering.isOrderly(ours.report) && Numbering.isOrderly(theirs.report)
    return ReportMerge(lines, conflicts, isRenumbered: isOrderly)
  }

  /// Where one side added lines to a paragraph, its end has moved behind them, and with it what the other side made of it.
  private func setBreaks(of elements: [MergeOrder.Element], in lines: inout [ReportMerge.Line]) {
    for (place, element) in elements.enumerated() {
      guard case .unit(let number) = element, let base = units[number].base.last else { continue }
      let unit = units[number]
      for (side, own, other, rival) in [
        (ours, unit.ours, theirs, unit.theirs), (theirs, unit.theirs, ours, unit.ours),
      ] {
        guard var last = own.last, let rival = rival.last, !side.lines[last].isHeading,
          !side.lines[last].isBeforeBlank
        else { continue }
        var end = place
        while end + 1 < elements.count, !side.lines[last].isBeforeBlank || end == place,
          elements[end + 1] == side.element(last + 1)
        {
          end += 1
          last += 1
        }
        guard end > place else { continue }
        lines[place].isBeforeBlank = false
        lines[end].isBeforeBlank = Self.chosen(
          baseLines[base].isBeforeBlank, side.lines[last].isBeforeBlank, other.lines[rival].isBeforeBlank)
      }
    }
  }

  private static func line(_ form: MergeForm, _ pieces: [ReportMerge.Line.Piece]) -> ReportMerge.Line {
    ReportMerge.Line(
      marks: form.marks, number: form.number, pieces: pieces, isBeforeBlank: form.isBeforeBlank)
  }

  /// A line that we added, and what they added in its place if that says otherwise.
  private mutating func ownLine(_ place: Int, rival: Int?) -> ReportMerge.Line {
    let form = MergeForm([ours.lines[place]], of: ours.report)
    guard let rival else { return Self.line(form, [.words(form.words)]) }
    let other = MergeForm([theirs.lines[rival]], of: theirs.report)
    let indicator = ours.report.figures.first { ours.lines[place].span.contains($0.span) }?.indicator
    conflicts.append(
      MergeConflict(
        kind: .added, section: ours.report.path(of: ours.lines[place].section), indicator: indicator,
        base: nil, ours: Self.string(form.words), theirs: Self.string(other.words)))
    return Self.line(form, [.conflict(conflicts.count - 1)])
  }

  // MARK: Units

  private mutating func line(of unit: MergeUnit, isContested: Bool) -> ReportMerge.Line {
    let original = MergeForm(unit.base.map { baseLines[$0] }, of: base)
    let one = MergeForm(unit.ours.map { ours.lines[$0] }, of: ours.report)
    let other = MergeForm(unit.theirs.map { theirs.lines[$0] }, of: theirs.report)
    if isContested {
      let isOurs = !unit.ours.isEmpty
      let figure = figures(of: unit).first
      conflicts.append(
        MergeConflict(
          kind: .removed, section: path(of: unit), indicator: figure.map { base.figures[$0].indicator },
          base: Self.string(original.words), ours: isOurs ? Self.string(one.words) : nil,
          theirs: isOurs ? nil : Self.string(other.words)))
      return Self.line(isOurs ? one : other, [.conflict(conflicts.count - 1)])
    }
    return ReportMerge.Line(
      marks: Self.chosen(original.marks, one.marks, other.marks),
      number: Self.chosen(original.number, one.number, other.number),
      pieces: pieces(unit, original, one, other),
      isBeforeBlank: Self.chosen(original.isBeforeBlank, one.isBeforeBlank, other.isBeforeBlank))
  }

  /// Theirs where we left it alone.
  private static func chosen<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value {
    ours == base ? theirs : ours
  }

  private mutating func pieces(
    _ unit: MergeUnit, _ original: MergeForm, _ one: MergeForm, _ other: MergeForm
  ) -> [ReportMerge.Line.Piece] {
    if one.words == original.words || one.words == other.words { return [.words(other.words)] }
    if other.words == original.words { return [.words(one.words)] }
    let merge = WordMerge(
      base: original.words, ours: one.words, ourRuns: runs(unit, ours, original, one), theirs: other.words,
      theirRuns: runs(unit, theirs, original, other))
    return merge.pieces(contested: contested(unit, original)).map { piece in
      switch piece {
      case .words(let words): return .words(words)
      case .conflict(let range, let mine, let their):
        let figure = figures(of: unit).first { figure in
          original.place(of: base.figures[figure].span).map { range.overlaps($0) } ?? false
        }
        conflicts.append(
          MergeConflict(
            kind: figure == nil ? .words : .figure, section: path(of: unit),
            indicator: figure.map { base.figures[$0].indicator },
            base: Self.string(Array(original.words[range])), ours: Self.string(mine),
            theirs: Self.string(their)))
        return .conflict(conflicts.count - 1)
      }
    }
  }

  private func runs(
    _ unit: MergeUnit, _ side: MergeSide, _ original: MergeForm, _ own: MergeForm
  ) -> [(base: Int, own: Int, count: Int)] {
    var rows: [Int] = []
    for line in unit.base { if let row = side.row[line], rows.last != row { rows.append(row) } }
    let runs = rows.flatMap { side.redline.equalRuns(in: side.redline.rows[$0]) }
    return MergeForm.runs(runs, from: original, to: own)
  }

  /// The figures of the base in a unit.
  private func figures(of unit: MergeUnit) -> [Int] {
    guard let first = unit.base.first, let last = unit.base.last else { return [] }
    let (start, end) = (baseLines[first].span.start, baseLines[last].span.end)
    return base.figures.indices.filter { figure in
      let span = base.figures[figure].span
      return span.start >= start && span.end <= end
        && unit.base.contains { baseLines[$0].span.contains(span) }
    }
  }

  /// The clauses of figures that each side states otherwise than the base and than the other.
  private func contested(_ unit: MergeUnit, _ original: MergeForm) -> [Range<Int>] {
    figures(of: unit).compactMap { figure in
      guard let mine = ourFigures[figure], let their = theirFigures[figure], !isSame(mine, their),
        !(isInQuote(mine) && isInQuote(their)),
        let place = original.place(of: base.figures[figure].span)
      else { return nil }
      return Self.clause(around: place, in: original.words)
    }
  }

  /// Whether the change is in the quote alone: two of them meet there, and the clause has nothing to do with it.
  private func isInQuote(_ change: FigureChange) -> Bool {
    change.kinds.allSatisfy { [.value, .unit, .precision, .unitSlip].contains($0) }
  }

  /// Whether both sides made the same of a figure.
  private func isSame(_ mine: FigureChange, _ their: FigureChange) -> Bool {
    guard let one = mine.new, let other = their.new else { return mine.new == nil && their.new == nil }
    let (figure, rival) = (ours.report.figures[one], theirs.report.figures[other])
    return figure.quote == rival.quote && figure.bound == rival.bound && figure.status == rival.status
      && figure.aspect == rival.aspect && figure.basis == rival.basis && figure.scope == rival.scope
      && figure.indicator.name == rival.indicator.name && figure.period?.label == rival.period?.label
  }

  private static func clause(around place: Range<Int>, in words: [UInt8]) -> Range<Int> {
    words.withUnsafeBufferPointer { words in
      var (start, end) = (place.lowerBound, words.count)
      var at = 0
      var last = 0
      while at < words.count {
        var length = 1
        let isStop = CharacterClass.at(at, words.count, in: words, length: &length) == .stop
        // A comma between digits ends no clause.
        let isInNumber =
          at > 0 && at + 1 < words.count && (0x30...0x39).contains(words[at - 1])
          && (0x30...0x39).contains(words[at + 1])
        if isStop && !isInNumber || words[at] == 0x0A {
          if at < place.lowerBound {
            last = at + length
          } else if at >= place.upperBound {
            end = at
            break
          }
        }
        at += length
      }
      start = last
      return start..<end
    }
  }

  private func path(of unit: MergeUnit) -> [String] {
    if let line = unit.ours.first { return ours.report.path(of: ours.lines[line].section) }
    if let line = unit.theirs.first { return theirs.report.path(of: theirs.lines[line].section) }
    return []
  }

  private static func string(_ words: [UInt8]) -> String { String(decoding: words, as: UTF8.self) }
}
