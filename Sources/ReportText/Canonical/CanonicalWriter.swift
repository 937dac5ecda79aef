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
    for (paragraph, pieces) in zip(report.paragraphs, outline.pieces()) { write(paragraph, pieces) }
  }

  private mutating func write(_ paragraph: Paragraph, _ pieces: [Outline.Piece]) {
    if case .row(let opensTable) = paragraph.role { return write(row: paragraph, opensTable: opensTable) }
    let text = paragraph.bytes
    var removals = paragraph.removals[...]
    func pending(upTo offset: Int) -> Int { removals.prefix { $0.offset <= offset }.count }
    var isOpen = false
    for piece in pieces {
      switch piece {
      case .heading(let marker, let number, let title):
        isOpen = false
        lastText = nil
        startBlock()
        let level = levels.open(marker?.style, outline: paragraph.outlineLevel)
        out += Array(repeating: UInt8(ascii: "#"), count: level + 1)
        out.append(0x20)
        for range in [number, title] {
          for removal in removals.prefix(pending(upTo: range.upperBound)) {
            note(removal.removal, at: out.count + max(0, min(range.count, removal.offset - range.lowerBound)))
          }
          removals = removals.dropFirst(pending(upTo: range.upperBound))
          out += text[range]
        }
        while out.last == 0x20 { out.removeLast() }
        out.append(0x0A)
      case .item: break
      case .text(let range):
        if !isOpen { startBlock() }
        isOpen = true
        for sentence in SentenceBoundaries.sentences(in: range, of: text) {
          var sentence = sentence
          while sentence.lowerBound < sentence.upperBound, text[sentence.lowerBound] == 0x20 {
            sentence = sentence.lowerBound + 1..<sentence.upperBound
          }
          if sentence.isEmpty { continue }
          if Self.isMark(text[sentence.lowerBound]) { out.append(UInt8(ascii: "\\")) }
          if !removals.isEmpty {
            let count = pending(upTo: sentence.upperBound)
            for removal in removals.prefix(count) {
              note(removal.removal, at: out.count + max(0, removal.offset - sentence.lowerBound))
            }
            removals = removals.dropFirst(count)
          }
          lastText = out.count..<out.count + sentence.count
          out += text[sentence]
          out.append(0x0A)
        }
      }
    }
    if !removals.isEmpty { note(removals.map(\.removal)) }
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
      let quote = String(decoding: out[cut], as: UTF8.self)
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
