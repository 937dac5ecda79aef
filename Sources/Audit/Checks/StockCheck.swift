import Figures
import History
import Quantities
import ReportText

/// `在已建55家的基础上新培育36家,累计达到91家`: what there was and what came new give what there is.
func stockFaults(in text: AuditedText) -> [Finding] {
  text.sentences.indices.compactMap { place -> Finding? in
    let told = text.figures(of: place).filter { $0.aspect == .level }
    guard told.count >= 3, !text.isRow(place) else { return nil }
    for (first, second, third) in triples(told) {
      guard first.isAddend, second.isAddend, third.isAddend, second.accumulation == .new,
        third.accumulation == .cumulative, first.accumulation != .new,
        Set([first, second, third].map(\.normalized.unit)).count == 1,
        isStock(first, in: text), let sum = PartsSum([first, second], of: third), !sum.fits
      else { continue }
      return sum.finding(.newStockMisses, in: text)
    }
    return nil
  }
}

/// Whether the words around the figure say that it is what there was before.
private func isStock(_ figure: Figure, in text: AuditedText) -> Bool {
  let clause = text.clause(figure)
  let end = text.text.end(
    before: [.comma, .semicolon, .stop], in: figure.span.end..<text.sentences[figure.sentence].span.end)
  return PartWords.stock.stands(in: clause.lowerBound..<end, of: text.text)
}

private func triples(_ figures: [Figure]) -> [(Figure, Figure, Figure)] {
  figures.indices.dropLast(2).map { (figures[$0], figures[$0 + 1], figures[$0 + 2]) }
}
