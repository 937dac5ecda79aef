import ReadingTestSupport
import Testing

@testable import ReportText

/// What holds for whatever is read.
@Suite("Canonical text of any source")
struct CanonicalPropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 4]

  private func mixtures(_ seed: UInt64, count: Int = 250, size: Int = 60, _ check: (String) throws -> Void)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count { try check(GenreFragments.text(of: size, using: &generator)) }
  }

  /// The reports of `source`; none where it is no text.
  private func reports(_ source: String) -> [CanonicalText] {
    (try? CanonicalText.reports(in: Array(source.utf8)))?.reports ?? []
  }

  @Test("canonical text is UTF-8 that ends with its line, without blanks at line ends", arguments: seeds)
  func form(seed: UInt64) throws {
    try mixtures(seed) { source in
      for report in reports(source) {
        let text = try #require(String(validating: report.bytes, as: UTF8.self))
        guard !text.isEmpty else { continue }
        #expect(text.hasSuffix("\n"), "\(source.debugDescription)")
        #expect(!text.contains("\n\n\n") && !text.hasPrefix("\n"), "\(source.debugDescription)")
        #expect(
          !text.contains(" \n") && !text.contains("\r") && !text.contains("\t"), "\(source.debugDescription)")
      }
    }
  }

  @Test("every sentence is a line, and every line is a sentence, a heading or blank", arguments: seeds)
  func lines(seed: UInt64) throws {
    try mixtures(seed) { source in
      for report in reports(source) {
        let reader = CanonicalReader(report.bytes)
        var starts = Set([0])
        for (place, byte) in report.bytes.enumerated() where byte == 0x0A { starts.insert(place + 1) }
        for sentence in reader.sentences where !sentence.isHeading {
          #expect(starts.contains(sentence.span.start), "\(source.debugDescription)")
          #expect(report.bytes[sentence.span.end...].first == 0x0A, "\(source.debugDescription)")
        }
        let lines = report.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).filter {
          !$0.isEmpty
        }
        let headings = reader.sections.filter { report.bytes[$0.span.start] == UInt8(ascii: "#") }.count
        let sentences = reader.sentences.filter { !$0.isHeading }.count
        #expect(
          lines.count == headings + sentences + (reader.title.isEmpty ? 0 : 1), "\(source.debugDescription)")
      }
    }
  }

  @Test("sections tile the text: siblings touch, children fill their parent's end", arguments: seeds)
  func tiling(seed: UInt64) throws {
    try mixtures(seed) { source in
      for report in reports(source) {
        let reader = CanonicalReader(report.bytes)
        for (place, section) in reader.sections.enumerated() {
          #expect(section.span.contains(section.heading), "\(source.debugDescription)")
          #expect(section.span.end <= report.bytes.count)
          if let parent = section.parent {
            #expect(parent < place && reader.sections[parent].span.contains(section.span))
            #expect(reader.sections[parent].children.contains(place))
            #expect(reader.sections[parent].level < section.level)
          }
          for (left, right) in zip(section.children, section.children.dropFirst()) {
            #expect(reader.sections[left].span.end <= reader.sections[right].span.start)
          }
        }
        for sentence in reader.sentences {
          if let section = sentence.section { #expect(reader.sections[section].span.contains(sentence.span)) }
        }
        #expect(Set(reader.sections.map(\.id)).count == reader.sections.count, "\(source.debugDescription)")
      }
    }
  }

  @Test("what was taken out is noted inside the text, in order", arguments: seeds)
  func anomalies(seed: UInt64) throws {
    try mixtures(seed) { source in
      for report in reports(source) {
        var last = 0
        for anomaly in report.anomalies {
          #expect(anomaly.span.end <= report.bytes.count, "\(source.debugDescription)")
          #expect(anomaly.span.start >= last)
          last = anomaly.span.start
          let isBoundary = { (place: Int) in place == report.bytes.count || report.bytes[place] & 0xC0 != 0x80
          }
          #expect(
            isBoundary(anomaly.span.start) && isBoundary(anomaly.span.end), "\(source.debugDescription)")
        }
      }
    }
  }

  @Test("no Han character of the source is lost without a note", arguments: seeds)
  func conservation(seed: UInt64) throws {
    func han(_ text: String) -> [Unicode.Scalar: Int] {
      text.unicodeScalars.reduce(into: [:]) {
        if $1.value >= 0x4E00, $1.value <= 0x9FFF { $0[$1, default: 0] += 1 }
      }
    }
    try mixtures(seed, size: 30) { source in
      let reports = reports(source)
      guard !reports.isEmpty else { return }
      var kept = reports.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for anomaly in reports.flatMap(\.anomalies) where anomaly.span.isEmpty { kept += anomaly.quote }
      #expect(han(kept) == han(source), "\(source.debugDescription)")
    }
  }

  @Test("canonical text read as a source gives the same canonical text")
  func idempotent() throws {
    let source = [
      Body.title, Body.opening, "一、主要工作", "（一）平台建设。" + Body.first + Body.second, "一是抓登记。二是抓转化。", "二、存在问题",
      Body.second,
    ].joined(separator: "\n")
    let once = try Read.text(source)
    let twice = try Read.texts(once).joined()
    withKnownIssue(
      "report.md is read as plain text: its marks become words and each of its lines a paragraph"
    ) {
      #expect(twice == once)
    }
  }

  @Test("the structure of canonical text is the same read back twice", arguments: seeds)
  func stable(seed: UInt64) throws {
    try mixtures(seed, count: 60) { source in
      for report in reports(source) {
        #expect(CanonicalReader(report.bytes).sections == CanonicalReader(report.bytes).sections)
      }
      #expect(reports(source).map(\.bytes) == reports(source).map(\.bytes))
    }
  }

  @Test("any bytes are read or refused", arguments: seeds)
  func bytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      var bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) { bytes = bytes.map { $0 < 0x80 ? $0 | 0x20 : $0 } }
      if Int.random(in: 0...3, using: &generator) == 0 {
        bytes = (Bool.random(using: &generator) ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes
      }
      _ = try? CanonicalText.reports(in: bytes)
    }
  }

  @Test("a text damaged at random is read or refused", arguments: seeds)
  func damaged(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sound = Array(
      [Body.title, Body.opening, "一、主要工作", Body.first, "二、存在问题", Body.second].joined(separator: "\n").utf8)
    for _ in 0..<300 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 1...255, using: &generator), at: place)
        }
      }
      if let reports = try? CanonicalText.reports(in: bytes).reports {
        for report in reports { _ = CanonicalReader(report.bytes) }
      }
    }
  }
}
