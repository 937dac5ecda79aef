/// The title of one report and the paragraphs below it.
struct TitledReport {
  let title: [UInt8]
  private(set) var paragraphs: [Paragraph]
  /// What was taken out before the title.
  let removedBeforeTitle: [SourceLine.Removal]

  /// `isNumbered` tells that the first line counts reports (`工作总结三`) and so is the title.
  init(_ lines: [SourceLine], of text: [UInt8], joiner: ParagraphJoiner, isNumbered: Bool) {
    var paragraphs = joiner.paragraphs(of: lines[...])
    var removed: [SourceLine.Removal] = []
    if let first = paragraphs.first, let piece = ReportParts.pieceNumber(first.bytes.indices, of: first.bytes)
    {
      removed.append(
        .init(kind: .boilerplateRemoved, quote: first.bytes.string(in: 0..<piece.prefix))
      )
      paragraphs[0].dropFirst(piece.prefix)
      if paragraphs[0].bytes.isEmpty { paragraphs.removeFirst() }
    }
    let place = Self.titlePlace(in: paragraphs, isNumbered: isNumbered)
    guard let place else {
      title = Self.splitTitle(off: &paragraphs, after: [], &removed)
      (self.paragraphs, removedBeforeTitle) = (paragraphs, removed)
      return
    }
    let name = paragraphs[place].bytes
    var issuer: [UInt8] = []
    var strays: [Paragraph] = []
    for paragraph in paragraphs[..<place] {
      removed += paragraph.removals.map(\.removal)
      if paragraph.role == .stray {
        strays.append(Paragraph(bytes: paragraph.bytes, role: .stray))
      } else if paragraph.role == .title {
        issuer += paragraph.bytes  // a title of two lines
      } else if Self.isIssuer(paragraph.bytes) {
        issuer = paragraph.bytes
      } else {
        removed.append(
          .init(kind: .boilerplateRemoved, quote: paragraph.bytes.string(in: paragraph.bytes.indices)))
      }
    }
    removed += paragraphs[place].removals.map(\.removal)
    paragraphs.removeFirst(place + 1)
    title = issuer.isEmpty ? Self.splitTitle(off: &paragraphs, after: name, &removed) : issuer + name
    if !strays.isEmpty { paragraphs.insert(contentsOf: strays, at: 0) }
    (self.paragraphs, removedBeforeTitle) = (paragraphs, removed)
  }

  /// The last line above the running text that could be a title; a numbered report's first line is its title.
  private static func titlePlace(in paragraphs: [Paragraph], isNumbered: Bool) -> Int? {
    if isNumbered, let first = paragraphs.first, first.bytes.count <= 150 { return 0 }
    if let styled = paragraphs.prefix(10).lastIndex(where: { $0.role == .title }) { return styled }
    var best: Int?
    for (place, paragraph) in paragraphs.prefix(10).enumerated() {
      let bytes = paragraph.bytes
      if HeadingMarker.at(0, in: bytes) != nil || bytes.count > 240 || paragraph.isRow { break }
      // Some write the title in the style of a heading; a second one is a section.
      if paragraph.outlineLevel != nil, best != nil { break }
      if HeadingTitle.couldBeReportTitle(bytes.indices, of: bytes) { best = place }
    }
    if best == nil, let first = paragraphs.first, paragraphs.count > 1, first.bytes.count <= 120,
      !first.isRow,
      HeadingMarker.at(0, in: first.bytes) == nil,
      !first.bytes.contains(Array("。".utf8), in: first.bytes.indices)
    {
      return 0
    }
    return best
  }

  /// Where the text begins with the page's title again, or with a title that runs into the first heading, that
  /// is cut off it.
  private static func splitTitle(
    off paragraphs: inout [Paragraph], after pageTitle: [UInt8], _ removed: inout [SourceLine.Removal]
  ) -> [UInt8] {
    var title = pageTitle
    guard var first = paragraphs.first, !first.isRow else { return title }
    let repeats = !title.isEmpty && first.bytes.count > title.count && first.bytes.has(title, at: 0)
    if repeats { first.dropFirst(title.count) }
    if repeats || title.isEmpty, let heading = firstHeading(in: first.bytes), heading > 0,
      HeadingTitle.couldBeReportTitle(0..<heading, of: first.bytes)
    {
      if repeats {
        removed.append(.init(kind: .boilerplateRemoved, quote: title.string(in: title.indices)))
      }
      title = Array(first.bytes[..<heading])
      first.dropFirst(heading)
    }
    paragraphs[0] = first
    return title
  }

  private static func firstHeading(in text: [UInt8]) -> Int? {
    var index = 0
    while index < min(text.count, 200) {
      if let marker = HeadingMarker.at(index, in: text), marker.style == .han, marker.value == 1 {
        return index
      }
      index += text.scalar(at: index).length
    }
    return nil
  }

  private static let bodies: WordList = ["局", "厅", "委", "委员会", "政府", "办公室"]

  /// `XX市科学技术局` on a line of its own above the title.
  private static func isIssuer(_ line: [UInt8]) -> Bool {
    line.count <= 90 && bodies.stands(before: line.count, in: line)
  }
}
