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

  /// Keeps the answer, in the place of one to an older revision.
  func keep(asAnswerTo question: TraceQuestion, in records: some RecordKeeper) {
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
    records.keep(record.bytes, .trace, named: question.name)
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
    let report = try reportName()
    return TracePoint(
      report: report, period: try text(), revision: try wholeRevision(), figure: try figure(),
      place: try place(), vintage: try number(), isLatest: try flag(), repeats: try number(),
      scope: try optional { (reader) throws(MalformedRecord) in try reader.text() })
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
