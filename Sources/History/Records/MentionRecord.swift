import Figures
import Quantities
import Revisions

extension Mention {
  /// To the byte: what reads as the same may be written in another way.
  fileprivate func isInSection(of other: Mention) -> Bool {
    let (mine, theirs) = (place, other.place)
    return mine.path.count == theirs.path.count
      && zip(mine.path, theirs.path).allSatisfy { TextTable.isSame($0, $1) }
      && (mine.sectionID == nil) == (theirs.sectionID == nil)
      && TextTable.isSame(mine.sectionID ?? "", theirs.sectionID ?? "")
  }

  fileprivate func isAboutPeriod(of other: Mention) -> Bool {
    key.period.covered == other.key.period.covered
      && TextTable.isSame(key.period.name, other.key.period.name)
  }
}

extension RecordWriter {
  /// A report mostly speaks of one period in one section, which is written where it is another than in the mention before.
  mutating func mention(_ mention: Mention, after last: Mention?) {
    figure(mention.figure)
    optional(last?.isInSection(of: mention) == true ? nil : mention.place) { writer, place in
      writer.list(place.path) { $0.text($1) }
      writer.optional(place.sectionID) { $0.text($1) }
    }
    text(mention.place.sentence)
    optional(last?.isAboutPeriod(of: mention) == true ? nil : mention.key.period) { $0.period($1) }
    optional(mention.key.scope) { $0.text($1) }
  }

  mutating func period(_ period: PeriodName) {
    text(period.name)
    optional(period.covered) { writer, covered in
      writer.day(covered.start)
      writer.day(covered.end)
    }
  }
}

extension RecordReader {
  mutating func mention(after last: Mention?) throws(MalformedRecord) -> Mention {
    let figure = try figure()
    var (path, sectionID) = (last?.place.path, last?.place.sectionID)
    if try flag() {
      path = try list { (reader) throws(MalformedRecord) in try reader.text() }
      sectionID = try optional { (reader) throws(MalformedRecord) in try reader.text() }
    }
    let sentence = try text()
    let period = try flag() ? try period() : last?.key.period
    guard let path, let period else { throw MalformedRecord() }
    let scope = try optional { (reader) throws(MalformedRecord) in try reader.text() }
    return Mention(
      key: VintageKey(figure, about: period, scope: scope), stated: StatedAmount(figure), figure: figure,
      place: FigurePlace(path: path, sectionID: sectionID, sentence: sentence))
  }

  mutating func period() throws(MalformedRecord) -> PeriodName {
    PeriodName(
      name: try text(),
      covered: try optional { (reader) throws(MalformedRecord) in
        let (start, end) = (try reader.day(), try reader.day())
        guard start <= end else { throw MalformedRecord() }
        return CoveredPeriod(start: start, end: end)
      })
  }
}
