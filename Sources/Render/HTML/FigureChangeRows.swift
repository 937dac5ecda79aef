import Figures
import Quantities
import ReportText
import Revisions
import SemanticDiff

/// The table of changed figures, with a button for each kind of change.
struct FigureChangeRows {
  let diff: ReportDiff
  let changes: [FigureChange]
  let language: Language
  /// Set before every id.
  let prefix: String

  func write(to page: inout HTMLWriter) {
    page.element("section", ["class": "figures"]) { page in
      page.element("h2", text: words(.changedFigures))
      writeFilters(to: &page)
      page.element("div", ["class": "wide"]) { page in
        page.element("table") { page in
          page.element("thead") { page in page.element("tr") { writeColumns(to: &$0) } }
          page.element("tbody") { page in
            for (place, change) in changes.enumerated() { write(change, place, to: &page) }
          }
        }
      }
    }
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func writeFilters(to page: inout HTMLWriter) {
    page.element("p", ["class": "filters", "role": "group", "aria-label": words(.whatChanged)]) { page in
      page.element(
        "button", ["type": "button", "data-kind": "", "aria-pressed": "true"],
        text: "\(words(.allKinds)) \(changes.count)")
      for kind in FigureChange.Kind.allCases {
        let count = changes.count { $0.kinds.contains(kind) }
        guard count > 0 else { continue }
        page.element(
          "button",
          [
            "type": "button", "data-kind": kind.rawValue, "aria-pressed": "false",
            "class": kind.isSuspicious ? "warning" : nil,
          ], text: "\(words(.kind(kind))) \(count)")
      }
    }
  }

  private func writeColumns(to page: inout HTMLWriter) {
    let columns: [(Phrase?, StaticString)] = [
      (nil, "number"), (.indicator, "text"), (.section, "text"), (.oldSide, "number"), (.newSide, "number"),
      (.difference, "number"), (.relative, "number"), (.whatChanged, "text"),
    ]
    for (phrase, order) in columns {
      page.element("th", ["scope": "col", "data-order": "\(order)", "aria-sort": "none"]) { page in
        let head = phrase.map(words) ?? "#"
        page.element("button", ["type": "button"], text: head.prefix(1).uppercased() + head.dropFirst())
      }
    }
  }

  private func write(_ change: FigureChange, _ place: Int, to page: inout HTMLWriter) {
    let old = change.old.map { diff.old.figures[$0] }
    let new = change.new.map { diff.new.figures[$0] }
    let delta = change.deltaWords(diff, language)
    let path = new.map { diff.new.path(of: $0.section) } ?? old.map { diff.old.path(of: $0.section) } ?? []
    page.markup("\n")
    page.open(
      "tr",
      [
        "data-kinds": change.kinds.map(\.rawValue).joined(separator: " "),
        "class": change.isSuspicious ? "suspicious" : nil,
      ])
    page.element("td", ["class": "count", "data-value": "\(place)"], text: "\(place + 1)")
    page.element("td", text: (new ?? old)?.label(language).plain ?? "")
    page.element(
      "td", ["class": "path", "title": path.joined(separator: " › ")],
      text: path.last ?? words(.opening))
    write(old, change.old.map { "\(prefix)old-\($0)" }, "old", to: &page)
    write(new, change.new.map { "\(prefix)new-\($0)" }, "new", to: &page)
    let value = change.delta?.absolute.description
    page.element("td", ["class": "amount", "data-value": value], text: delta.absolute)
    page.element(
      "td", ["class": "amount", "data-value": change.delta?.relative?.description], text: delta.relative)
    page.element("td", text: change.words(diff, language))
    page.close("tr")
  }

  private func write(_ figure: Figure?, _ target: String?, _ side: String, to page: inout HTMLWriter) {
    guard let figure, let target else { return page.element("td", text: "") }
    let value = figure.normalized.value.description
    page.element("td", ["class": "amount \(side)", "data-value": value]) { page in
      page.element(
        "a", ["href": "#\(target)", "title": diff.sentence(of: figure, isOld: side == "old")],
        text: figure.statement(language))
    }
  }
}

extension ReportDiff {
  /// What is said around a figure of either side.
  fileprivate func sentence(of figure: Figure, isOld: Bool) -> String {
    let report = isOld ? old : new
    return report.words(report.sentences[figure.sentence].span)
  }
}

extension StyledText {
  /// The words without their looks.
  var plain: String { runs.map(\.text).joined() }
}
