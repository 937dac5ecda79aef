import Quantities
import ReportText

/// What two figures of one indicator say of each other: the new beside the stock.
extension SentenceReader {
  /// 合作社769个，新增6个: what the new ones are set against is a stock.
  func markStockBeforeNew(_ readings: [Reading]) {
    guard readings.count > 1 else { return }
    for place in readings.indices.dropLast()
    where readings[place].accumulation == nil && readings[place].aspect == .level {
      let (stock, next) = (readings[place], readings[place + 1])
      guard next.accumulation == .new, next.aspect == .level, next.name == stock.name,
        stock.status == .actual, next.status == .actual, stock.numeral.counts,
        next.numeral.unit?.base == stock.numeral.unit?.base,
        let token = tokens.firstIndex(where: { $0.range == next.numeral.range }),
        let own = tokens.firstIndex(where: { $0.range == stock.numeral.range }),
        case let spot = Spot(place: token, in: tokens), !spot.isListed, !spot.isBracketed,
        spot.clauseStart == own + 2, !tokens[spot.clauseStart..<token].contains(where: { $0.isText }),
        case let words = tokens[Spot(place: own, in: tokens).clauseStart..<own],
        !words.contains(where: {
          $0.has(.act) || $0.time != nil
            || $0.has(.verb) && !$0.has(.plain) && !Self.possessions.contains($0.range, of: text)
        }),
        FlowWords.names.match(atEndOf: stock.name) == nil
      else { continue }
      readings[place].accumulation = .cumulative
      notes?.amend(stock.numeral, .accumulationBesideNew, next.numeral.range)
    }
  }

  private static let total = Array("总".utf8)

  /// 认定2家,总数达21家: what is told beside its total is new.
  func markNewBeforeTotal(_ readings: [Reading]) {
    guard readings.count > 1 else { return }
    for place in readings.indices.dropLast()
    where readings[place].accumulation == nil && readings[place].aspect == .level {
      if readings[place + 1].aspect != .level { continue }
      if readings[place].status != readings[place + 1].status { continue }
      if readings[place + 1].accumulation != .cumulative { continue }
      let next = readings[place + 1]
      // 完成投资1.5亿元，累计完成2.7亿元: what was done of one work.
      guard next.numeral.unit?.base == readings[place].numeral.unit?.base,
        next.numeral.unit != nil, next.numeral.unit?.kind != .money,
        let token = tokens.firstIndex(where: { $0.range == next.numeral.range }),
        let own = tokens.firstIndex(where: { $0.range == readings[place].numeral.range }),
        case let ownSpot = Spot(place: own, in: tokens), !ownSpot.isBracketed,
        !isNoLongerNew(tokens[ownSpot.itemStart..<own]), case let spot = Spot(place: token, in: tokens),
        !spot.isListed,
        next.name == readings[place].name
          || NameWords.sharesWord(next.name, readings[place].name)
            && tokens[spot.itemStart..<token].contains(where: {
              text.has(Self.total, at: $0.range.lowerBound)
            })
      else { continue }
      readings[place].accumulation = .new
      notes?.amend(readings[place].numeral, .accumulationBesideTotal, next.numeral.range)
    }
  }
}
