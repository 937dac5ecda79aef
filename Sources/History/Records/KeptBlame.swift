import Figures
import Revisions
import SemanticDiff

/// What a blame found out about each figure and sentence of a report as one revision has it. A later walk that meets that
/// revision need go no further: what comes to it has come the same way ever since.
struct KeptBlame {
  let revision: RevisionID
  /// How many revisions stand behind it.
  let count: Int
  /// By section, the text before the first heading first, and by place in it.
  private let figures: [[Line]]
  /// By sentence: the place of its origin in `revisions`.
  private let sentences: [Int]
  private let revisions: [RevisionID]

  private struct Line {
    let events: [(revision: Int, event: FigureEvent.Kept)]
    let before: PlacedFigure?
  }

  /// The answer with its revisions.
  struct Resolved {
    fileprivate let kept: KeptBlame
    fileprivate let revisions: [Revision]

    /// The rest of the way of the figure at `address`; `nil` where there is none.
    func line(at address: FigureAddress) -> LineOfDescent.Part? {
      guard address.group < kept.figures.count, address.place < kept.figures[address.group].count else {
        return nil
      }
      let line = kept.figures[address.group][address.place]
      return LineOfDescent.Part(
        events: line.events.map { $0.event.event(by: revisions[$0.revision]) }, before: line.before)
    }

    func origin(ofSentence place: Int) -> Revision? {
      place < kept.sentences.count ? revisions[kept.sentences[place]] : nil
    }
  }

  /// `nil` where one of its revisions is no more.
  func resolved(in reader: some RevisionReader) -> Resolved? {
    var found: [Revision] = []
    found.reserveCapacity(revisions.count)
    for id in revisions {
      guard let revision = try? reader.revision(id) else { return nil }
      found.append(revision)
    }
    return Resolved(kept: self, revisions: found)
  }
}

extension FigureEvent {
  /// An event without its revision.
  fileprivate struct Kept {
    let changes: [FigureChange.Kind]
    let surroundings: [Surrounding]
    let figure: Figure
    let place: FigurePlace?

    func event(by revision: Revision) -> FigureEvent {
      FigureEvent(
        revision: revision, changes: changes, surroundings: surroundings, figure: figure, place: place)
    }
  }
}

// MARK: - As bytes

extension KeptBlame {
  /// The record of an answer: `lines` are those of the figures of `report`, `origins` those of its sentences.
  static func record(
    of revision: RevisionID, count: Int, _ report: StructuredReport, _ lines: [LineOfDescent],
    _ origins: [Revision?]
  ) -> [UInt8]? {
    var places: [RevisionID: Int] = [:]
    var revisions: [RevisionID] = []
    func place(_ revision: Revision) -> Int {
      if let known = places[revision.id] { return known }
      places[revision.id] = revisions.count
      revisions.append(revision.id)
      return revisions.count - 1
    }
    let sentences = origins.compactMap { $0.map(place) }
    guard sentences.count == origins.count else { return nil }
    var groups = [[LineOfDescent.Part]](repeating: [], count: report.sections.count + 1)
    for (figure, line) in zip(report.figures, lines) { groups[(figure.section ?? -1) + 1].append(line.part) }
    for event in groups.joined().flatMap(\.events) { _ = place(event.revision) }
    var writer = RecordWriter()
    writer.text(revision.hex)
    writer.number(count)
    writer.list(revisions) { $0.text($1.hex) }
    writer.list(groups) { writer, lines in
      writer.list(lines) { writer, line in
        writer.list(line.events) { $0.event($1, by: places[$1.revision.id] ?? 0) }
        writer.optional(line.before) { $0.placed($1) }
      }
    }
    writer.list(sentences) { $0.number($1) }
    return writer.bytes
  }

  /// Reads a record; `nil` where it is none.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      revision = try reader.revision()
      count = try reader.number()
      let revisions = try reader.list { (reader) throws(MalformedRecord) in try reader.revision() }
      func place(_ reader: inout RecordReader) throws(MalformedRecord) -> Int {
        let place = try reader.number()
        guard revisions.indices.contains(place) else { throw MalformedRecord() }
        return place
      }
      figures = try reader.list { (reader) throws(MalformedRecord) in
        try reader.list { (reader) throws(MalformedRecord) in
          Line(
            events: try reader.list { (reader) throws(MalformedRecord) in
              (try place(&reader), try reader.event())
            },
            before: try reader.optional { (reader) throws(MalformedRecord) in try reader.placed() })
        }
      }
      sentences = try reader.list { (reader) throws(MalformedRecord) in try place(&reader) }
      self.revisions = revisions
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}

extension RecordWriter {
  fileprivate mutating func event(_ event: FigureEvent, by revision: Int) {
    number(revision)
    list(event.changes) { $0.choice($1) }
    list(event.surroundings) { $0.choice($1) }
    figure(event.figure)
    optional(event.place) { $0.place($1) }
  }
}

extension RecordReader {
  fileprivate mutating func revision() throws(MalformedRecord) -> RevisionID {
    guard let id = RevisionID(try text()) else { throw MalformedRecord() }
    return id
  }

  fileprivate mutating func event() throws(MalformedRecord) -> FigureEvent.Kept {
    FigureEvent.Kept(
      changes: try list { (reader) throws(MalformedRecord) in try reader.choice(FigureChange.Kind.self) },
      surroundings: try list { (reader) throws(MalformedRecord) in
        try reader.choice(FigureEvent.Surrounding.self)
      },
      figure: try figure(),
      place: try optional { (reader) throws(MalformedRecord) in try reader.place() })
  }
}
