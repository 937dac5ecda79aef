import Figures
import Revisions
import SemanticDiff

/// A step as bytes. What is the same on both sides, nearly all of it, stands in runs.
extension ReportStep {
  var record: [UInt8] {
    var writer = RecordWriter()
    switch extent {
    case .whole(let sections, let sentences):
      writer.flag(false)
      Self.write(sections, sentences, to: &writer)
    case .inPlace(let others):
      writer.flag(true)
      writer.list(others.sections) { writer, section in
        writer.number(section.group)
        Self.write(section.figures, to: &writer)
      }
      writer.list(others.sentences) { writer, sentence in
        writer.number(sentence.place)
        writer.number((sentence.origin ?? -1) + 1)
      }
    }
    return writer.bytes
  }

  private static func write(
    _ sections: [SectionStep], _ sentences: [Int?], to writer: inout RecordWriter
  ) {
    writer.list(sections) { writer, section in
      switch section {
      case .same(let origin, let isMoved):
        writer.number(isMoved ? 1 : 0)
        writer.number(origin)
      case .read(let figures):
        writer.number(2)
        Self.write(figures, to: &writer)
      }
    }
    var place = 0
    writer.number(sentences.count)
    while place < sentences.count {
      let start = place
      let first = sentences[place]
      place += 1
      while place < sentences.count, sentences[place] == first.map({ $0 + place - start }) { place += 1 }
      writer.number(place - start)
      writer.number((first ?? -1) + 1)
    }
  }

  private static func write(_ figures: [FigureStep], to writer: inout RecordWriter) {
    writer.number(figures.count)
    var place = 0
    while place < figures.count {
      let start = place
      while place < figures.count, isPlain(figures, place, behind: start) { place += 1 }
      writer.number(place - start)
      guard place == start else {
        writer.optional(figures[start].origin) { $0.address($1) }
        continue
      }
      writer.step(figures[place])
      place += 1
    }
  }

  /// Whether the step at `place` is to a figure that stayed as it was, as far behind that of the step at `start` in one
  /// section.
  private static func isPlain(_ figures: [FigureStep], _ place: Int, behind start: Int) -> Bool {
    guard figures[place].agreement == .same, let origin = figures[place].origin,
      let first = figures[start].origin
    else { return false }
    return origin.section == first.section && origin.place == first.place + place - start
  }

  /// Reads a record; `nil` where it is none.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    do throws(MalformedRecord) {
      extent =
        try reader.flag() ? .inPlace(try Self.exceptions(from: &reader)) : try Self.whole(from: &reader)
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  private static func exceptions(from reader: inout RecordReader) throws(MalformedRecord) -> Exceptions {
    Exceptions(
      sections: try reader.list { (reader) throws(MalformedRecord) in
        (group: try reader.ordinal(), figures: try figures(from: &reader))
      },
      sentences: try reader.list { (reader) throws(MalformedRecord) in
        let (place, origin) = (try reader.ordinal(), try reader.ordinal())
        return (place: place, origin: origin == 0 ? nil : origin - 1)
      })
  }

  private static func whole(from reader: inout RecordReader) throws(MalformedRecord) -> Extent {
    .whole(
      sections: try reader.list { (reader) throws(MalformedRecord) in
        switch try reader.number() {
        case 0: .same(as: try reader.number(), isMoved: false)
        case 1: .same(as: try reader.number(), isMoved: true)
        case 2: .read(try figures(from: &reader))
        default: throw MalformedRecord()
        }
      }, sentences: try sentences(from: &reader))
  }

  private static func figures(from reader: inout RecordReader) throws(MalformedRecord) -> [FigureStep] {
    let count = try reader.number()
    guard (0...Self.most).contains(count) else { throw MalformedRecord() }
    var steps: [FigureStep] = []
    steps.reserveCapacity(count)
    while steps.count < count {
      let run = try reader.number()
      guard run > 0 else {
        steps.append(try reader.step())
        continue
      }
      let start = try reader.optional { (reader) throws(MalformedRecord) in try reader.address() }
      guard let start, run <= count - steps.count else { throw MalformedRecord() }
      for distance in 0..<run {
        let origin = FigureAddress(section: start.section, place: start.place + distance)
        steps.append(FigureStep(.same, origin: origin))
      }
    }
    return steps
  }

  private static func sentences(from reader: inout RecordReader) throws(MalformedRecord) -> [Int?] {
    let count = try reader.number()
    guard (0...Self.most).contains(count) else { throw MalformedRecord() }
    var sentences: [Int?] = []
    sentences.reserveCapacity(count)
    while sentences.count < count {
      let (run, first) = (try reader.number(), try reader.number())
      guard (1...count - sentences.count).contains(run), first >= 0 else { throw MalformedRecord() }
      for distance in 0..<run { sentences.append(first == 0 ? nil : first - 1 + distance) }
    }
    return sentences
  }

  /// More figures or sentences than any report has that can be read.
  private static let most = 1 << 24
}

extension RecordWriter {
  fileprivate mutating func address(_ address: FigureAddress) {
    number(address.group)
    number(address.place)
  }

  fileprivate mutating func step(_ step: FigureStep) {
    choice(step.agreement)
    optional(step.origin) { $0.address($1) }
    list(step.changes) { $0.choice($1) }
    list(step.surroundings) { $0.choice($1) }
    optional(step.stated) { $0.placed($1) }
    optional(step.before) { $0.placed($1) }
  }
}

extension RecordReader {
  /// A place in a list, or 0.
  fileprivate mutating func ordinal() throws(MalformedRecord) -> Int {
    let place = try number()
    guard place >= 0 else { throw MalformedRecord() }
    return place
  }

  fileprivate mutating func address() throws(MalformedRecord) -> FigureAddress {
    let (group, place) = (try number(), try number())
    guard group >= 0, place >= 0 else { throw MalformedRecord() }
    return FigureAddress(section: group == 0 ? nil : group - 1, place: place)
  }

  fileprivate mutating func step() throws(MalformedRecord) -> FigureStep {
    FigureStep(
      try choice(Agreement.self),
      origin: try optional { (reader) throws(MalformedRecord) in try reader.address() },
      changes: try list { (reader) throws(MalformedRecord) in try reader.choice(FigureChange.Kind.self) },
      surroundings: try list { (reader) throws(MalformedRecord) in
        try reader.choice(FigureEvent.Surrounding.self)
      },
      stated: try optional { (reader) throws(MalformedRecord) in try reader.placed() },
      before: try optional { (reader) throws(MalformedRecord) in try reader.placed() })
  }
}
