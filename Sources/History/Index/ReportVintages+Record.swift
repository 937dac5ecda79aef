import Figures
import Quantities
import Revisions

/// What one report ever said of an indicator, as bytes.
extension ReportVintages {
  var record: [UInt8] {
    var places: [RevisionID: Int] = [:]
    var revisions: [Revision] = []
    for vintage in vintages where places[vintage.revision.id] == nil {
      places[vintage.revision.id] = revisions.count
      revisions.append(vintage.revision)
    }
    var writer = RecordWriter()
    let isOwn = speaksAt == PeriodName(named: report.period)
    writer.optional(isOwn ? nil : speaksAt) { $0.period($1) }
    writer.list(revisions) { $0.wholeRevision($1) }
    writer.list(vintages) { writer, vintage in
      writer.number(places[vintage.revision.id] ?? 0)
      writer.mention(vintage.mention)
      writer.optional(vintage.replaced) { writer, replaced in
        writer.amount(replaced.amount)
        writer.choice(replaced.bound)
      }
    }
    writer.list(standing) { writer, mention in
      // Mostly what was said last.
      let said = vintages.lastIndex { $0.mention.isSame(as: mention) }
      writer.number((said ?? -1) + 1)
      if said == nil { writer.mention(mention) }
    }
    return writer.bytes
  }

  /// Reads a record; `nil` where it is none.
  convenience init?(_ record: RecordReader, of report: ReportName) {
    var reader = record
    do throws(MalformedRecord) {
      let spoken = try reader.optional { (reader) throws(MalformedRecord) in try reader.period() }
      let revisions = try reader.list { (reader) throws(MalformedRecord) in try reader.wholeRevision() }
      let vintages = try reader.list { (reader) throws(MalformedRecord) in
        let place = try reader.number()
        guard revisions.indices.contains(place) else { throw MalformedRecord() }
        return Vintage(
          report: report, revision: revisions[place], mention: try reader.mention(),
          replaced: try reader.optional { (reader) throws(MalformedRecord) in
            StatedAmount(amount: try reader.amount(), bound: try reader.choice(Bound.self))
          })
      }
      let standing = try reader.list { (reader) throws(MalformedRecord) in
        let said = try reader.number()
        guard said > 0 else { return try reader.mention() }
        guard said <= vintages.count else { throw MalformedRecord() }
        return vintages[said - 1].mention
      }
      guard reader.isAtEnd else { return nil }
      self.init(
        report: report, vintages: vintages, standing: standing,
        speaksAt: spoken ?? PeriodName(named: report.period))
    } catch {
      return nil
    }
  }
}

extension Mention {
  fileprivate func isSame(as other: Mention) -> Bool {
    figure == other.figure && place == other.place && key == other.key
  }
}

extension RecordWriter {
  fileprivate mutating func mention(_ mention: Mention) {
    figure(mention.figure)
    place(mention.place)
    period(mention.key.period)
    optional(mention.key.scope) { $0.text($1) }
  }

  fileprivate mutating func period(_ period: PeriodName) {
    text(period.name)
    optional(period.covered) { writer, covered in
      writer.day(covered.start)
      writer.day(covered.end)
    }
  }

  mutating func wholeRevision(_ revision: Revision) {
    text(revision.id.hex)
    list(revision.parents) { $0.text($1.hex) }
    signature(revision.author)
    optional(revision.committer == revision.author ? nil : revision.committer) { $0.signature($1) }
    text(revision.message)
  }

  private mutating func signature(_ signature: Signature) {
    text(signature.name)
    text(signature.email)
    number(Int(signature.seconds))
    number(signature.offset)
  }
}

extension RecordReader {
  fileprivate mutating func mention() throws(MalformedRecord) -> Mention {
    let (figure, place, period) = (try figure(), try place(), try period())
    let scope = try optional { (reader) throws(MalformedRecord) in try reader.text() }
    return Mention(
      key: VintageKey(figure, about: period, scope: scope), stated: StatedAmount(figure), figure: figure,
      place: place)
  }

  fileprivate mutating func period() throws(MalformedRecord) -> PeriodName {
    PeriodName(
      name: try text(),
      covered: try optional { (reader) throws(MalformedRecord) in
        let (start, end) = (try reader.day(), try reader.day())
        guard start <= end else { throw MalformedRecord() }
        return CoveredPeriod(start: start, end: end)
      })
  }

  mutating func wholeRevision() throws(MalformedRecord) -> Revision {
    let id = try revisionID()
    let parents = try list { (reader) throws(MalformedRecord) in try reader.revisionID() }
    let author = try signature()
    let committer = try optional { (reader) throws(MalformedRecord) in try reader.signature() }
    return Revision(
      id: id, parents: parents, author: author, committer: committer ?? author, message: try text())
  }

  private mutating func signature() throws(MalformedRecord) -> Signature {
    Signature(name: try text(), email: try text(), seconds: Int64(try number()), offset: try number())
  }

  mutating func revisionID() throws(MalformedRecord) -> RevisionID {
    guard let id = RevisionID(try text()) else { throw MalformedRecord() }
    return id
  }
}
