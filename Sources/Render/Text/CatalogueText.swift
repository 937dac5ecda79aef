import Catalogue
import Revisions

/// Returns the indicators, each with its names, and what became of their file.
package func catalogueText(_ summary: CatalogueSummary, language: Language, style: Style) -> String {
  var page = TextPage(language, style)
  page.write(summary.action)
  if let file = summary.file, !summary.action.isRemoval {
    page.line(.catalogueHolds(file, added: summary.count(.added), amended: summary.count(.amended)))
  }
  var columns = Columns([(.left, 48), (.left, 60), (.left, 20), (.left, 12)])
  let rows = summary.indicators.map { page.row($0) }
  for row in rows { columns.measure(row) }
  for (indicator, row) in zip(summary.indicators, rows) {
    page.line(columns.line(row), indent: summary.file == nil ? 0 : 2)
    guard summary.file == nil else { continue }
    for share in indicator.entry.shares {
      page.line(StyledText("\(share.part) / \(share.whole)", .quiet), indent: 2)
    }
    let aliases = indicator.entry.aliases.joined(separator: language == .chinese ? "、" : ", ")
    if !aliases.isEmpty { page.line(Phrase.alsoCalled(aliases), indent: 2) }
    if !indicator.entry.source.isEmpty { page.line(.publishedBy(indicator.entry.source), .quiet, indent: 2) }
  }
  for name in summary.taken { page.line(.nameTaken(name.name, from: name.from, by: name.by), .warning) }
  return page.text
}

extension CatalogueSummary {
  fileprivate func count(_ origin: Indicator.Origin) -> Int { indicators.count { $0.origin == origin } }
}

extension CatalogueSummary.Action {
  fileprivate var isRemoval: Bool { if case .removed = self { true } else { false } }
}

extension TextPage {
  fileprivate mutating func write(_ action: CatalogueSummary.Action) {
    switch action {
    case .shown: break
    case .set(let branch, let revision, true), .removed(let branch, let revision, true):
      var title = StyledText("[\(branch) ", .quiet)
      title.append(revision.id.short, .warning)
      title.append("] ", .quiet)
      title.append(revision.subject, .strong)
      line(title)
    case .set(_, let revision, false), .removed(_, let revision, false):
      line(.unchanged("catalogue.yaml", revision.id.short))
    }
  }

  fileprivate func row(_ indicator: CatalogueSummary.Indicator) -> [StyledText] {
    let entry = indicator.entry
    let mark =
      switch indicator.origin {
      case .builtIn: ""
      case .added: "+ "
      case .amended: "~ "
      }
    return [
      StyledText(mark, .new) + StyledText(entry.key, .strong), StyledText(entry.name),
      StyledText(entry.units.joined(separator: language == .chinese ? "、" : ", ")),
      StyledText(words(.betterWhen(entry.betterWhen)), .quiet),
    ]
  }
}
