import Figures
import ReportText
import Revisions
import SemanticDiff

/// How far a parent's figure agrees with the child's; the less, the better the parent explains it.
enum Agreement: Int, Comparable, CaseIterable {
  case same
  /// The same figure in another section or among other words.
  case amongOtherWords
  /// The same statement, otherwise written.
  case otherwiseWritten
  /// A figure that states something else.
  case restated
  /// No figure that this one comes from.
  case none

  static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }
}

/// Where one figure comes from in one parent.
struct FigureStep {
  let agreement: Agreement
  /// Where it stands in the parent; `nil` where it has none.
  let origin: FigureAddress?
  let changes: [FigureChange.Kind]
  let surroundings: [FigureEvent.Surrounding]
  /// The figure as the child has it; `nil` where it need not be told, or its section was not read.
  let stated: PlacedFigure?
  /// As the parent has it, where that states something else.
  let before: PlacedFigure?

  init(
    _ agreement: Agreement, origin: FigureAddress?, changes: [FigureChange.Kind] = [],
    surroundings: [FigureEvent.Surrounding] = [], stated: PlacedFigure? = nil, before: PlacedFigure? = nil
  ) {
    self.agreement = agreement
    self.origin = origin
    self.changes = changes
    self.surroundings = surroundings
    self.stated = stated
    self.before = before
  }

  static let none = FigureStep(.none, origin: nil, changes: [.added])
}

/// The step from a report to one of its parents: where each figure and each sentence comes from.
///
/// It follows from the two texts alone.
struct ReportStep {
  enum SectionStep {
    /// Its figures are those of a section of the parent (0 for the text before the first heading), one for one.
    case same(as: Int, isMoved: Bool)
    /// In the order of its figures.
    case read([FigureStep])
  }

  /// What is not where it was in a parent that has as many sections and sentences.
  struct Exceptions {
    /// The sections whose figures were read, in the order of the text.
    let sections: [(group: Int, figures: [FigureStep])]
    /// The sentences that are not those in their places, in the order of the text.
    let sentences: [(place: Int, origin: Int?)]
  }

  enum Extent {
    /// By section of the child, the text before the first heading first, and by sentence of the child: the sentence of the
    /// parent with the very same words.
    case whole(sections: [SectionStep], sentences: [Int?])
    case inPlace(Exceptions)
  }

  let extent: Extent

  func section(_ group: Int) -> SectionStep {
    switch extent {
    case .whole(let sections, _): sections[group]
    case .inPlace(let others):
      others.sections.first { $0.group == group }.map { .read($0.figures) }
        ?? .same(as: group, isMoved: false)
    }
  }

  /// The sentence of the parent with the very same words.
  func origin(ofSentence place: Int) -> Int? {
    switch extent {
    case .whole(_, let sentences): return sentences[place]
    case .inPlace(let others):
      for other in others.sentences where other.place == place { return other.origin }
      return place
    }
  }

  func step(ofFigure address: FigureAddress) -> FigureStep {
    switch section(address.group) {
    case .same(let section, let isMoved):
      let origin = FigureAddress(section: section == 0 ? nil : section - 1, place: address.place)
      return isMoved
        ? FigureStep(.amongOtherWords, origin: origin, surroundings: [.moved])
        : FigureStep(.same, origin: origin)
    case .read(let figures): return address.place < figures.count ? figures[address.place] : .none
    }
  }
}

/// A figure, and where it stands in words, since its places count in a report that is not at hand.
final class PlacedFigure: Sendable {
  let figure: Figure
  /// Both as bytes: the step that tells of it and the answer are kept, and each writes it. Few places are asked for in words.
  private let bytes: [UInt8]
  private let placeStart: Int

  convenience init(_ figure: Figure, _ place: FigurePlace) {
    self.init(figure, roomFor: place.sentence.utf8.count) { $0.place(place) }
  }

  convenience init(_ figure: Figure, in report: StructuredReport) {
    self.init(figure, roomFor: report.sentences[figure.sentence].span.count) {
      $0.place(of: figure, in: report)
    }
  }

  private init(_ figure: Figure, roomFor words: Int, writing writePlace: (inout RecordWriter) -> Void) {
    self.figure = figure
    var writer = RecordWriter(roomFor: words + 256)
    writer.figure(figure)
    placeStart = writer.bytes.count
    writePlace(&writer)
    bytes = writer.bytes
  }

  var place: FigurePlace {
    var reader = RecordReader(Array(placeBytes))
    do throws(MalformedRecord) {
      return try reader.place()
    } catch {
      preconditionFailure("what was written is read again")
    }
  }

  var figureBytes: ArraySlice<UInt8> { bytes[..<placeStart] }
  var placeBytes: ArraySlice<UInt8> { bytes[placeStart...] }
}
