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
      try reader.readTexts()
      let name = try reader.text()
      let key = try reader.optional { (reader) throws(MalformedRecord) in try reader.text() }
      var last: Mention?
      let points = try reader.list { (reader) throws(MalformedRecord) in
        let point = try reader.point(after: last)
        last = point.said.mention
        return point
      }
      let periods = points.map(\.period)
      let restatements = try reader.list { (reader) throws(MalformedRecord) in
        try reader.restatement(of: periods)
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
    var last: Mention?
    body.list(points) { writer, point in
      writer.point(point, after: last)
      last = point.said.mention
    }
    body.list(restatements) { $0.restatement($1) }
    var record = RecordWriter()
    record.text(question.tip.hex)
    record.text(question.words)
    record.optional(question.series) { $0.text($1) }
    record.written(body.withTexts[...])
    return record.bytes
  }
}

extension RecordWriter {
  fileprivate mutating func point(_ point: TracePoint, after last: Mention?) {
    text(point.report.series)
    text(point.report.period)
    revision(point.revision)
    mention(point.said.mention, after: last)
    number(point.vintage)
    flag(point.isLatest)
    number(point.repeats)
  }
}

extension RecordReader {
  fileprivate mutating func point(after last: Mention?) throws(MalformedRecord) -> TracePoint {
    let said = Vintage(
      report: try reportName(), revision: try revision(), mention: try mention(after: last),
      replaced: nil)
    return TracePoint(said, vintage: try number(), isLatest: try flag(), repeats: try number())
  }
}
