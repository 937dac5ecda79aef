import Catalogue
import Figures
import ReportText
import Revisions
import Synchronization

/// The reading of one report by several threads: each takes the next part of the text until none is left.
final class SharedReading: Sendable {
  let report: SectionedReport
  /// Made by who first needs it.
  private let knownTime = Mutex<ReportTime?>(nil)
  private let parts: [SectionSet]
  private let next = Atomic(0)
  /// By part; each is written by who took it, and read when all have ended.
  nonisolated(unsafe) private let found: UnsafeMutablePointer<ExtractedFigures?>

  /// More parts than threads, as one may come later. Each costs a look at all headings.
  private static let count = 5
  /// A text that is shorter is read before another thread is there.
  private static let worthParts = 4 << 10

  init(_ report: SectionedReport) {
    self.report = report
    parts = report.parts(report.text.count > Self.worthParts ? Self.count : 1)
    found = .allocate(capacity: parts.count)
    found.initialize(repeating: nil, count: parts.count)
  }

  deinit {
    found.deinitialize(count: parts.count)
    found.deallocate()
  }

  private var time: ReportTime {
    knownTime.withLock { known in
      let time = known ?? report.time
      known = time
      return time
    }
  }

  /// Reads parts, with the built-in indicators, until all are taken.
  func read() {
    let time = time
    while true {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < parts.count else { return }
      found[place] = report.figures(ofPart: place, of: parts, time, .builtIn)
    }
  }

  /// The whole, once all who read have ended.
  func structured(source: SourceDescription) -> StructuredReport {
    var whole: ExtractedFigures?
    for place in parts.indices {
      guard let part = found[place] else { continue }
      whole = whole?.followed(by: part) ?? part
    }
    guard let whole else { return report.structured(source: source) }
    return report.structured(whole, time, source: source)
  }
}
