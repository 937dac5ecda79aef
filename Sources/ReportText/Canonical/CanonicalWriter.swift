/// Writes canonical text and remembers at which place of it something was taken out.
struct CanonicalWriter {
  private var out: [UInt8] = []
  private var anomalies: [Anomaly] = []
  private var levels = HeadingLevels()
  /// The last line of running text, and whether the report's last block is one.
  private var lastText: Range<Int>?

  /// Notes what was taken out before whatever is written next.
  mutating func note(_ removals: [SourceLine.Removal]) {
    for removal in removals { note(removal, at: out.count) }
  }

  mutating func noteEncoding(replaced: Int) {
    anomalies.append(
      Anomaly(
        kind: .encoding, span: TextSpan(out.count, out.count), quote: "",
        message: "\(replaced) bytes were not text and stand as U+FFFD"))
  }

  private mutating func note(_ removal: SourceLine.Removal, at place: Int) {
    let message =
      switch removal.kind {
      case .gated: "a part of the text is hidden behind a gate of the host"
      case .flattenedTable: "a table whose rows and columns cannot be told"
      case .trackedChanges: "changed with tracking; read as if the change were accepted"
      default: "not part of the report; taken out"
      }
    if let last = anomalies.last, last.kind == removal.kind, last.span.start == place {
      anomalies[anomalies.count - 1] = Anomaly(
        kind: last.kind, span: last.span, quote: last.quote + "\n" + removal.quote, message: last.message)
    } else {
      anomalies.append(
        Anomaly(kind: removal.kind, span: TextSpan(place, place), quote: removal.quote, message: message))
    }
  }

  mutating func write(_ report: TitledReport) {
    let length = report.paragraphs.reduce(report.title.count) { $0 + $1.bytes.count + 2 }
    out.reserveCapacity(out.count + length + length / 32)
    note(report.removedBeforeTitle)
    if !report.title.isEmpty {
      out += Array("# ".utf8) + report.title
      out.append(0x0A)
    }
    var outline = Outline(report.paragraphs)
    for place in report.paragraphs.indices {
      outline.cut(place)
      write(report.paragraphs[place], outline.pieces, outline.marks.sentences(in: place))
    }
  }

  private mutating func write(_ paragraph: Paragraph, _ pieces: [Outline.Piece], _ marks: SentenceMarks) {
    if case .row(let opensTable) = paragraph.role { return write(row: paragraph, opensTable: opensTable) }
    var marks = marks
    var noted = 0
    var isOpen = false
    for piece in pieces {
      switch piece {
      case .heading(let marker, let number, let title):
        isOpen = false
        lastText = nil
        startBlock()
        let level = levels.open(marker?.style, outline: paragraph.outlineLevel)
        for _ in 0...level { out.append(UInt8(ascii: "#")) }
        out.append(0x20)
        write(number, of: paragraph, &noted)
        write(title, of: paragraph, &noted)
        while out.last == 0x20 { out.removeLast() }
        out.append(0x0A)
      case .item: break
      case .text(let range):
        if !isOpen { startBlock() }
        isOpen = true
        write(sentences: range, of: paragraph, &marks, &noted)
      }
    }
    if noted < paragraph.removals.count { note(paragraph.removals[noted...].map(\.removal)) }
  }

  private mutating func write(_ range: Range<Int>, of paragraph: Paragraph, _ noted: inout Int) {
    noteRemovals(of: paragraph, from: &noted, in: range, atMost: range.count)
    add(range, of: paragraph.bytes)
  }

  private mutating func write(
    sentences range: Range<Int>, of paragraph: Paragraph, _ marks: inout SentenceMarks, _ noted: inout Int
  ) {
    let text = paragraph.bytes
    var end = range.lowerBound
    while end < range.upperBound {
      var start = end
      end = SentenceBoundaries.end(ofSentenceAt: start, to: range.upperBound, of: text, &marks)
      while start < end, text[start] == 0x20 { start += 1 }
      if start == end { continue }
      if Self.isMark(text[start]) { out.append(UInt8(ascii: "\\")) }
      noteRemovals(of: paragraph, from: &noted, in: start..<end, atMost: .max)
      lastText = out.count..<out.count + end - start
      add(start..<end, of: text)
      out.append(0x0A)
    }
  }

  /// Notes what was taken out up to the end of `range`, which is written next.
  private mutating func noteRemovals(
    of paragraph: Paragraph, from noted: inout Int, in range: Range<Int>, atMost limit: Int
  ) {
    while noted < paragraph.removals.count, paragraph.removals[noted].offset <= range.upperBound {
      let (offset, removal) = paragraph.removals[noted]
      note(removal, at: out.count + max(0, min(limit, offset - range.lowerBound)))
      noted += 1
    }
  }

  private mutating func add(_ range: Range<Int>, of text: [UInt8]) {
    text.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// What a line may not begin with unless it is meant.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "|")
  }

  private mutating func write(row: Paragraph, opensTable: Bool) {
    note(row.removals.map(\.removal))
    if opensTable { startBlock() }
    lastText = nil
    out += row.bytes
    out.append(0x0A)
  }

  private mutating func startBlock() {
    if !out.isEmpty { out.append(0x0A) }
  }

  mutating func finished() -> CanonicalText {
    if let last = lastText, let cut = Truncation.place(in: last, of: out) {
      let quote = out.string(in: cut)
      anomalies.append(
        Anomaly(
          kind: .truncated, span: TextSpan(cut.lowerBound, cut.upperBound), quote: quote,
          message: "the text breaks off"))
    }
    let order = anomalies.enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    return CanonicalText(bytes: out, anomalies: order.map(\.element))
  }
}
