import Figures
import History
import Quantities
import ReportText
import Revisions

/// Places that nobody can take.
func rankFaults(in text: AuditedText) -> [Finding] {
  text.report.figures.compactMap { rank -> Finding? in
    guard rank.aspect == .rank, rank.written.maximum == nil, !text.isRow(rank.sentence) else { return nil }
    if rank.normalized.value < ExactDecimal(1) {
      return finding(
        .rankBeforeFirst, rank, nil, expected: "1", arithmetic: "\(rank.written.value) < 1", in: text)
    }
    guard let peers = text.peers(of: rank), rank.normalized.value > peers.normalized.value else { return nil }
    return finding(
      .rankBehindLast, rank, peers, expected: peers.written.value.description,
      arithmetic: "\(rank.written.value) > \(peers.written.value)", in: text)
  } + turnedMoves(in: text)
}

private func finding(
  _ fault: Fault, _ rank: Figure, _ peers: Figure?, expected: String, arithmetic: String, in text: AuditedText
) -> Finding {
  Finding(
    fault, .error, subject: rank.indicator.name, stated: rank.written.value.description, expected: expected,
    unit: rank.written.unit, tolerance: ExactDecimal(0), arithmetic: arithmetic,
    figures: ([rank] + [peers].compactMap(\.self)).map { Finding.Mention(.report, $0) },
    places: text.places(of: [rank]))
}

/// `由第5位上升到第7位`
private func turnedMoves(in text: AuditedText) -> [Finding] {
  zip(text.report.figures, text.report.figures.dropFirst()).compactMap { from, to -> Finding? in
    guard from.aspect == .rank, to.aspect == .rank, from.sentence == to.sentence, from.written.maximum == nil,
      to.written.maximum == nil, from.normalized.value != to.normalized.value,
      MoveWords.from.stands(in: text.ownWords(from), of: text.text),
      case let words = text.ownWords(to), words.lowerBound - from.span.end <= 3,
      MoveWords.to.stands(before: words.upperBound, in: text.text)
    else { return nil }
    let rose = to.normalized.value < from.normalized.value
    let (better, worse) = (
      RankWords.better.stands(in: words, of: text.text), RankWords.worse.stands(in: words, of: text.text)
    )
    guard better != worse, better != rose else { return nil }
    return Finding(
      .rankMoveTurned, .error, subject: to.indicator.name, stated: to.written.value.description,
      expected: nil,
      unit: to.written.unit, tolerance: ExactDecimal(0),
      arithmetic: "\(from.written.value) → \(to.written.value)",
      figures: [to, from].map { Finding.Mention(.report, $0) }, places: text.places(of: [to]))
  }
}

extension AuditedText {
  /// How many those are among whom a place is taken: 12 of `在全省12个设区市中列第4位`.
  fileprivate func peers(of rank: Figure) -> Figure? {
    let before = figures(of: rank.sentence).filter { $0.span.end <= rank.span.start }
    guard let peers = before.last(where: { $0.aspect == .level }), peers.isAddend,
      peers.written.value.scale == 0,
      // 在12个设区市中 and the place, with at most a comma between.
      text.start(behind: [.semicolon, .stop], in: peers.span.end..<rank.span.start) == peers.span.end,
      let among = (peers.span.end..<rank.span.start).last(where: { RankWords.among.stands(at: $0, in: text) }
      ),
      RankWords.peers.stands(in: peers.span.end..<among, of: text)
        || RankWords.peers.stands(before: among, in: text),
      text.start(behind: [.comma], in: peers.span.end..<among) == peers.span.end
    else { return nil }
    return peers
  }
}
