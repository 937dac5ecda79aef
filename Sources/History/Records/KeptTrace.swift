import Figures
import Quantities
import Revisions

/// All that the answer of a trace depends on, beside the catalogue, which the records of a reader share.
struct TraceQuestion: Hashable {
  let words: String
  let series: String?
  let tip: RevisionID

  /// Answers to this many questions are kept at most. Those of one number push each other out.
  private static let most: UInt64 = 32

  /// FNV-1a of the words and the series; the revision is left out, so that the answer of a newer one takes the place.
  var name: RecordName {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array(words.utf8) + [0] + Array((series ?? "").utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return RecordName([UInt8(truncatingIfNeeded: (hash >> 32) % Self.most)])
  }
}

extension Trace {
  /// The answer that was kept last to this very question; `nil` where there is none, or it is damaged.
  init?(answering question: TraceQuestion, in records: some RecordKeeper) {
    guard let record = records.record(.trace, named: question.name) else { return nil }
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      guard try reader.text() == question.tip.hex, try reader.text() == question.words,
        try reader.optional({ (reader) throws(MalformedRecord) in try reader.text() }) == question.series
      else { return nil }
      reader.texts = try reader.list { (reader) throws(MalformedRecord) in try reader.text() }
      let name = try reader.text()
      let key = try reader.optional { (reader) throws(MalformedRecord) in try reader.text() }
      let points = try reader.list { (reader) throws(MalformedRecord) in try reader.point() }
      let restatements = try reader.list { (reader) throws(MalformedRecord) in
        try reader.restatement(of: points)
      }
      guard reader.isAtEnd else { return nil }
      self.init(
        indicator: Indicator(name: name, key: key), points: points, restatements: restatements)
    } catch {
      return nil
    }
  }

  /// The record of the answer, which takes the place of that to an older revision.
  func record(asAnswerTo question: TraceQuestion) -> [UInt8] {
    var body = RecordWriter()
    body.texts = TextTable()
    body.text(indicator.name)
    body.optional(indicator.key) { $0.text($1) }
    body.list(points) { $0.point($1) }
    body.list(restatements) { $0.restatement($1) }
    var record = RecordWriter()
    record.text(question.tip.hex)
    record.text(question.words)
    record.optional(question.series) { $0.text($1) }
    record.list(body.texts?.texts ?? []) { $0.text($1) }
    record.written(body.bytes[...])
    return record.bytes
  }
}

extension RecordWriter {
  fileprivate mutating func point(_ point: TracePoint) {
    text(point.report.series)
    text(point.report.period)
    text(point.period)
    wholeRevision(point.revision)
    figure(point.figure)
    place(point.place)
    number(point.vintage)
    flag(point.isLatest)
    number(point.repeats)
    optional(point.scope) { $0.text($1) }
    length(point.line.subject.length)
  }

  private mutating func length(_ length: PeriodLength) {
    switch length {
    // That of the period that is written already.
    case .named: number(0)
    case .months(let count):
      number(1)
      number(count)
    case .days(let from, let to, let years):
      number(2)
      text(from)
      text(to)
      number(years)
    }
  }

  fileprivate mutating func restatement(_ restatement: Restatement) {
    text(restatement.period)
    number(restatement.from)
    number(restatement.to)
    optional(restatement.delta) { $0.decimal($1) }
    choice(restatement.manner)
    text(restatement.arithmetic)
  }
}

extension RecordReader {
  fileprivate mutating func point() throws(MalformedRecord) -> TracePoint {
    let (report, period) = (try reportName(), PeriodName(named: try text()))
    let (revision, figure, place) = (try wholeRevision(), try figure(), try place())
    let (vintage, isLatest, repeats) = (try number(), try flag(), try number())
    let scope = try optional { (reader) throws(MalformedRecord) in try reader.text() }
    return TracePoint(
      VintageKey(figure, about: period, scope: scope), report: report, revision: revision, figure: figure,
      place: place, vintage: vintage, isLatest: isLatest, repeats: repeats, over: try length(of: period))
  }

  private mutating func length(of period: PeriodName) throws(MalformedRecord) -> PeriodLength {
    switch try number() {
    case 0: .named(period.name)
    case 1: .months(try number())
    case 2: .days(from: try text(), to: try text(), years: try number())
    default: throw MalformedRecord()
    }
  }

  fileprivate mutating func restatement(of points: [TracePoint]) throws(MalformedRecord) -> Restatement {
    let period = try text()
    let (from, to) = (try number(), try number())
    guard points.indices.contains(from), points.indices.contains(to) else { throw MalformedRecord() }
    return Restatement(
      period: period, from: from, to: to,
      delta: try optional { (reader) throws(MalformedRecord) in try reader.decimal() },
      manner: try choice(Restatement.Manner.self), arithmetic: try text())
  }
}
