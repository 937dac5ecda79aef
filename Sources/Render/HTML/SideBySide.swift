import Figures
import ReportText
import Revisions
import SemanticDiff

/// Both texts line by line, the old one on the left. Long stretches that stayed the same are folded.
struct SideBySide {
  private let redline: Redline
  private let filter: DiffFilter
  private let language: Language
  /// Set before every id.
  private let prefix: String
  /// What changed, by figure of each side.
  private let oldFigures: [Int: FigureChange]
  private let newFigures: [Int: FigureChange]

  /// Lines that stay in sight around a change.
  private static let context = 2
  private static let shortestFold = 4

  init(
    diff: ReportDiff, figures: [FigureChange], filter: DiffFilter, language: Language, prefix: String
  ) {
    redline = Redline(diff)
    self.filter = filter
    self.language = language
    self.prefix = prefix
    oldFigures = Dictionary(
      figures.compactMap { change in change.old.map { ($0, change) } },
      uniquingKeysWith: { first, _ in first })
    newFigures = Dictionary(
      figures.compactMap { change in change.new.map { ($0, change) } },
      uniquingKeysWith: { first, _ in first })
  }

  private var diff: ReportDiff { redline.diff }
  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func write(to page: inout HTMLWriter) {
    let rows = redline.rows.filter(isAskedFor)
    page.markup("\n")
    page.element("section", ["class": "text"]) { page in
      page.element("h2", text: words(.bothTexts))
      page.element("div", ["class": "sides"]) { page in
        page.element("span", text: words(.oldSide))
        page.element("span", text: words(.newSide))
      }
      for stretch in stretches(of: rows) {
        guard let fold = stretch.fold else {
          for place in stretch.rows { write(rows, place, to: &page) }
          continue
        }
        page.element("details") { page in
          page.element("summary", text: words(fold))
          for place in stretch.rows { write(rows, place, to: &page) }
        }
      }
    }
  }

  private func isAskedFor(_ row: Redline.Row) -> Bool {
    guard let wanted = filter.section else { return true }
    let paths =
      row.old.map { diff.old.path(of: redline.old[$0].section) }
      + row.new.map { diff.new.path(of: redline.new[$0].section) }
    return paths.contains { $0.contains { $0.contains(wanted) } }
  }

  // MARK: Folding

  private struct Stretch {
    let rows: Range<Int>
    /// What stands for the rows where they are folded.
    let fold: Phrase?
  }

  private enum Look {
    case shown, quiet, away
  }

  private func stretches(of rows: [Redline.Row]) -> [Stretch] {
    var looks = rows.indices.map { place -> Look in
      // What moved is told by its first line where it went from, and read where it came to.
      if rows[place].state == .departed, place > 0, rows[place - 1].state == .departed { return .away }
      return .quiet
    }
    for (place, row) in rows.enumerated() where isEdited(row) || isMoveStart(rows, place) {
      for near in max(0, place - Self.context)...min(rows.count - 1, place + Self.context)
      where looks[near] == .quiet { looks[near] = .shown }
    }
    var stretches: [Stretch] = []
    var start = 0
    while start < rows.count {
      let end = looks[start...].firstIndex { $0 != looks[start] } ?? rows.count
      let count = end - start
      let fold: Phrase? =
        switch looks[start] {
        case .shown: nil
        case .quiet: count >= Self.shortestFold ? .unchangedLines(count) : nil
        case .away: .linesMovedAway(count)
        }
      stretches.append(Stretch(rows: start..<end, fold: fold))
      start = end
    }
    return stretches
  }

  private func isMoveStart(_ rows: [Redline.Row], _ place: Int) -> Bool {
    let state = rows[place].state
    guard state == .arrived || state == .departed else { return false }
    return place == 0 || rows[place - 1].state != state
  }

  /// Whether something in the row is another word or another figure, wherever it stands.
  private func isEdited(_ row: Redline.Row) -> Bool {
    switch row.state {
    case .added, .removed: true
    case .departed: false
    case .kept, .arrived: !redline.isSame(row) || hasChangedFigure(row)
    }
  }

  /// A figure may state something else in a sentence that stayed the same.
  private func hasChangedFigure(_ row: Redline.Row) -> Bool {
    row.new.contains { line in
      !figures(in: redline.new[line].span, of: diff.new).filter { newFigures[$0] != nil }.isEmpty
    }
  }

  // MARK: Rows

  private func write(_ rows: [Redline.Row], _ place: Int, to page: inout HTMLWriter) {
    let row = rows[place]
    let isEdited = isEdited(row)
    let isMoveStart = isMoveStart(rows, place)
    // One key press for what was changed in one place.
    let isStop =
      isMoveStart
      || isEdited && (place == 0 || !self.isEdited(rows[place - 1]) || rows[place - 1].state != row.state)
    let state =
      switch row.state {
      case .kept: isEdited ? "edited" : "same"
      case .added: "added"
      case .removed: "removed"
      case .arrived: isEdited ? "arrived edited" : "arrived"
      case .departed: "departed"
      }
    let id =
      row.state == .departed ? "\(prefix)from-\(row.old[0])" : row.new.first.map { "\(prefix)to-\($0)" }
    page.markup("\n")
    page.element(
      "div", ["class": "row \(state)", "id": id, "data-stop": isStop ? "" : nil]
    ) { page in
      page.element("div", ["class": "cell old"]) { page in
        for line in row.old { writeOld(line, row, to: &page) }
        if isMoveStart, row.state == .departed {
          link("\(prefix)to-\(row.new[0])", .movedAway, "→", to: &page)
        }
      }
      page.element("div", ["class": "cell new"]) { page in
        if row.state != .departed { for line in row.new { writeNew(line, row, to: &page) } }
        // Below the words, so that they stand beside those they were.
        if isMoveStart, row.state == .arrived {
          link("\(prefix)from-\(row.old[0])", .movedHere, "↖", to: &page)
        }
      }
    }
  }

  private func link(_ target: String, _ phrase: Phrase, _ sign: String, to page: inout HTMLWriter) {
    page.element("a", ["class": "move", "href": "#\(target)"], text: "\(sign) \(words(phrase))")
  }

  private func writeOld(_ line: Int, _ row: Redline.Row, to page: inout HTMLWriter) {
    let runs = row.state == .removed ? [] : redline.equalRuns(in: row).map(\.old)
    element(for: redline.old[line], to: &page) { page in
      for piece in pieces(of: redline.old[line].span, runs) {
        if piece.isEqual {
          write(piece.span, of: diff.old, "old", oldFigures, row, to: &page)
        } else {
          page.element("del") { write(piece.span, of: diff.old, "old", oldFigures, row, to: &$0) }
        }
      }
    }
  }

  private func writeNew(_ line: Int, _ row: Redline.Row, to page: inout HTMLWriter) {
    let runs = row.state == .added ? [] : redline.equalRuns(in: row).map(\.new)
    element(for: redline.new[line], to: &page) { page in
      for piece in pieces(of: redline.new[line].span, runs) {
        if piece.isEqual {
          write(piece.span, of: diff.new, "new", newFigures, row, to: &page)
        } else {
          page.element("ins") { write(piece.span, of: diff.new, "new", newFigures, row, to: &$0) }
        }
      }
    }
  }

  private func element(
    for line: TextLine, to page: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    switch line.kind {
    case .title: page.element("p", ["class": "title"], body)
    case .heading(let level): page.element("p", ["class": "heading level\(min(level, 4))"], body)
    case .row: page.element("p", ["class": "cells"], body)
    case .sentence: page.element("p", [:], body)
    }
  }

  private func pieces(of line: TextSpan, _ runs: [TextSpan]) -> [(span: TextSpan, isEqual: Bool)] {
    var pieces: [(span: TextSpan, isEqual: Bool)] = []
    var place = line.start
    for run in runs where run.end > line.start && run.start < line.end {
      let (start, end) = (max(run.start, line.start), min(run.end, line.end))
      if place < start { pieces.append((TextSpan(place, start), false)) }
      pieces.append((TextSpan(start, end), true))
      place = end
    }
    if place < line.end { pieces.append((TextSpan(place, line.end), false)) }
    return pieces
  }

  // MARK: Words

  /// The words with the changed figures among them marked. A line that is shown twice has its figures' ids once.
  private func write(
    _ span: TextSpan, of report: StructuredReport, _ side: String, _ changes: [Int: FigureChange],
    _ row: Redline.Row, to page: inout HTMLWriter
  ) {
    var place = span.start
    for figure in figures(in: span, of: report) {
      guard let change = changes[figure] else { continue }
      let own = report.figures[figure].span
      page.text(report.words(TextSpan(place, own.start)))
      let hasID = side == "new" || row.state != .departed
      page.element(
        "mark",
        [
          "id": hasID ? "\(prefix)\(side)-\(figure)" : nil, "class": change.isSuspicious ? "suspicious" : nil,
          "title": tip(change),
        ], text: report.words(own))
      place = own.end
    }
    page.text(report.words(TextSpan(place, span.end)))
  }

  /// `value: 1091.48亿元 → 1121.48亿元 +30亿元`.
  private func tip(_ change: FigureChange) -> String {
    let quotes = [
      change.old.map { diff.old.figures[$0].statement(language) },
      change.new.map { diff.new.figures[$0].statement(language) },
    ].compactMap(\.self)
    let delta = change.deltaWords(diff, language)
    return
      "\(change.words(diff, language)): \(quotes.joined(separator: " → ")) \(delta.absolute) \(delta.relative)"
      .trimmingSpaces
  }

  /// Places of the figures that stand wholly in `span`.
  private func figures(in span: TextSpan, of report: StructuredReport) -> Range<Int> {
    func first(_ isBefore: (Figure) -> Bool) -> Int {
      var (low, high) = (0, report.figures.count)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(report.figures[middle]) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first { $0.span.start < span.start }
    return start..<max(start, first { $0.span.end <= span.end })
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var words = self[...]
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
