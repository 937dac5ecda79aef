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
  private let figures: [[LineOfDescent.Part]]
  /// By sentence.
  private let origins: [Revision]

  /// The rest of the way of the figure at `address`; `nil` where there is none.
  func line(at address: FigureAddress) -> LineOfDescent.Part? {
    guard address.group < figures.count, address.place < figures[address.group].count else { return nil }
    return figures[address.group][address.place]
  }

  func origin(ofSentence place: Int) -> Revision? { place < origins.count ? origins[place] : nil }
}

// MARK: - As bytes

extension KeptBlame {
  /// The record of an answer: `lines` are those of the figures of `report`, `origins` those of its sentences.
  static func record(
    of revision: RevisionID, count: Int, _ report: StructuredReport, _ lines: [LineOfDescent],
    _ origins: [Revision?]
  ) -> [UInt8]? {
    var places: [RevisionID: Int] = [:]
    var revisions: [Revision] = []
    func place(_ revision: Revision) -> Int {
      if let known = places[revision.id] { return known }
      places[revision.id] = revisions.count
      revisions.append(revision)
      return revisions.count - 1
    }
    let sentences = origins.compactMap { $0.map(place) }
    guard sentences.count == origins.count else { return nil }
    var groups = [[LineOfDescent.Part]](repeating: [], count: report.sections.count + 1)
    for (figure, line) in zip(report.figures, lines) { groups[(figure.section ?? -1) + 1].append(line.part) }
    for group in groups {
      for line in group {
        for event in line.events { _ = place(event.revision) }
      }
    }
    // Room that is not used takes no memory, and growing takes it twice.
    var writer = RecordWriter(roomFor: lines.reduce(0) { $0 + $1.part.events.count * 512 })
    writer.text(revision.hex)
    writer.number(count)
    // What a revision says follows from its id, as its text does, and is not asked of the store again.
    writer.list(revisions) { $0.revision($1) }
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
    var record = RecordReader(record)
    do throws(MalformedRecord) {
      revision = try record.revisionID()
      count = try record.number()
      let revisions = try record.list { (record) throws(MalformedRecord) in try record.revision() }
      func member(_ record: inout RecordReader) throws(MalformedRecord) -> Revision {
        let place = try record.number()
        guard revisions.indices.contains(place) else { throw MalformedRecord() }
        return revisions[place]
      }
      figures = try record.list { (record) throws(MalformedRecord) in
        try record.list { (record) throws(MalformedRecord) in
          LineOfDescent.Part(
            events: try record.list { (record) throws(MalformedRecord) in
              try record.event(by: try member(&record))
            },
            before: try record.optional { (record) throws(MalformedRecord) in try record.placed() })
        }
      }
      origins = try record.list { (record) throws(MalformedRecord) in try member(&record) }
      guard record.isAtEnd else { return nil }
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
    if let kept = event.kept {
      written(kept.bytes)
    } else if let placed = event.placed {
      written(placed.figureBytes)
      optional(placed) { $0.written($1.placeBytes) }
    } else {
      figure(event.figure)
      optional(event.place) { $0.place($1) }
    }
  }
}

extension RecordReader {
  fileprivate mutating func event(by revision: Revision) throws(MalformedRecord) -> FigureEvent {
    FigureEvent(
      revision: revision,
      changes: try list { (reader) throws(MalformedRecord) in try reader.choice(FigureChange.Kind.self) },
      surroundings: try list { (reader) throws(MalformedRecord) in
        try reader.choice(FigureEvent.Surrounding.self)
      },
      .kept(try KeptStatement(&self)))
  }
}
