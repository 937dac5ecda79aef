import Quantities

extension RecordWriter {
  /// Its period is that of what it is from, which is written already.
  mutating func restatement(_ restatement: Restatement) {
    number(restatement.from)
    number(restatement.to)
    optional(restatement.delta) { $0.decimal($1) }
    choice(restatement.manner)
    text(restatement.arithmetic)
  }
}

extension RecordReader {
  /// A restatement between values, whose periods these are.
  mutating func restatement(of periods: [String]) throws(MalformedRecord) -> Restatement {
    let (from, to) = (try number(), try number())
    guard periods.indices.contains(from), periods.indices.contains(to) else { throw MalformedRecord() }
    return Restatement(
      period: periods[from], from: from, to: to,
      delta: try optional { (reader) throws(MalformedRecord) in try reader.decimal() },
      manner: try choice(Restatement.Manner.self), arithmetic: try text())
  }
}
