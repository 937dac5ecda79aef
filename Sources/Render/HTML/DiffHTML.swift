import History
import Revisions
package import SemanticDiff

/// Returns a comparison as one HTML page that needs nothing else: the changed figures in a table to sort and filter, then
/// both texts side by side. It reaches for no network, and says so to the browser.
package func diffHTML(
  _ diff: ReportDiff, from: DiffEnd, to: DiffEnd, filter: DiffFilter = DiffFilter(), language: Language
) -> [UInt8] {
  let title = [diff.new.header.title, diff.old.header.title].first { !$0.isEmpty }
  let part = DiffPart(diff: diff, from: from, to: to, filter: filter, language: language, place: 0)
  return HTMLPage(title: title ?? Phrase.untitled.text(in: language), language: language).written { page in
    part.writeEnds(to: &page)
    part.writeTally(to: &page)
  } body: { page in
    part.write(to: &page)
  }
}

/// Returns revisions as one HTML page, each report that one of them changed as in `diffHTML`.
package func showHTML(_ revisions: [ShownRevision], title: String, language: Language) -> [UInt8] {
  HTMLPage(title: title, language: language).written { _ in
  } body: { page in
    var place = 0
    for shown in revisions { shown.write(to: &page, &place, language) }
  }
}

extension ShownRevision {
  fileprivate func write(to page: inout HTMLWriter, _ place: inout Int, _ language: Language) {
    page.markup("\n")
    page.element("article", ["class": "revision"]) { page in
      page.element("h2", text: revision.subject)
      page.element("p", ["class": "quiet"]) { page in
        page.text(
          "\(revision.id.short) \(revision.author.name) <\(revision.author.email)> \(revision.author.timestamp)"
        )
      }
      let rest = revision.message.dropFirst(revision.subject.count)
      if !rest.isEmpty { page.element("p", ["class": "message"], text: String(rest)) }
      for change in changes {
        page.element("h3", text: change.report.description)
        page.element("p", ["class": "tally"], text: ReportSummary(change).words.text(in: language))
        if case .changed(let diff) = change.outcome {
          let end = DiffEnd(label: change.report.description, report: change.report, revision: revision)
          DiffPart(diff: diff, from: end, to: end, filter: DiffFilter(), language: language, place: place)
            .write(to: &page)
          place += 1
        }
      }
    }
  }
}

/// One comparison on a page that may hold several.
struct DiffPart {
  let diff: ReportDiff
  let from: DiffEnd
  let to: DiffEnd
  let filter: DiffFilter
  let language: Language
  /// Counted from 0; parts the ids of one comparison from those of another.
  let place: Int

  func write(to page: inout HTMLWriter) {
    let figures = filter.figures(of: diff)
    let prefix = place == 0 ? "" : "\(place)-"
    if !figures.isEmpty {
      FigureChangeRows(diff: diff, changes: figures, language: language, prefix: prefix).write(to: &page)
    }
    if !filter.figuresOnly, !diff.isEmpty {
      SideBySide(diff: diff, figures: figures, filter: filter, language: language, prefix: prefix)
        .write(to: &page)
    }
  }

  func writeEnds(to page: inout HTMLWriter) {
    page.element("p", ["class": "ends"]) { page in
      write(from, .oldSide, "old", to: &page)
      write(to, .newSide, "new", to: &page)
    }
  }

  func writeTally(to page: inout HTMLWriter) {
    let tally = ChangeTally(figures: filter.figures(of: diff), sections: filter.sections(of: diff))
    page.element("p", ["class": "tally"]) { page in
      if diff.isEmpty {
        page.text(words(.nothingRead(of: diff)))
      } else {
        page.text(words(tally.figureWords))
        if tally.sectionTotal > 0 {
          page.markup("<br>")
          page.text(words(tally.sectionWords))
        }
      }
    }
    if diff.isCapped { page.element("p", ["class": "warning"], text: words(.capped)) }
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func write(_ end: DiffEnd, _ side: Phrase, _ tint: String, to page: inout HTMLWriter) {
    page.element("span", ["class": "end \(tint)"]) { page in
      page.element("b", text: words(side))
      page.text(" \(end.label)")
      if let revision = end.revision {
        page.element("small", text: " \(revision.id.short) \(revision.author.day) \(revision.author.name)")
      }
    }
  }
}
