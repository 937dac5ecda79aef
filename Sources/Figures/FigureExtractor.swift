package import Catalogue
package import ReportText

/// The figures of a report and what was found damaged beside them.
package struct ExtractedFigures: Sendable {
  package let figures: [Figure]
  /// Digits that were lost, characters that were masked.
  package let anomalies: [Anomaly]
  /// Whether the text is a list of aims, which bears on how all of it is read.
  package let isTextOfAims: Bool

  /// These, and those of a later part of the same text.
  package func followed(by later: ExtractedFigures) -> ExtractedFigures {
    ExtractedFigures(
      figures: figures + later.figures, anomalies: anomalies + later.anomalies, isTextOfAims: isTextOfAims)
  }
}

/// Reads figures out of canonical text, section by section.
package struct FigureExtractor {
  private let text: [UInt8]
  private let sections: [Section]
  private let sentences: [Sentence]
  private let leftOut: SectionSet
  /// By section: whether it, or one inside it, is read.
  private let isAround: [Bool]
  private let catalogue: Catalogue
  /// Takes down what the rules do; `nil` where no explanation is asked for.
  private let notes: FigureNotes?
  private var passage: Passage
  private var figures: [Figure] = []
  private var anomalies: [Anomaly] = []
  private var seen = HashCounts()
  /// Whether no title and no heading calls the text a plan, but its sentences do.
  private var isTextOfAims = false
  private var announcements: [Announcement] = []
  /// By section; `nil` for one that has not been asked for yet.
  private var headings: [HeadingMeaning?] = []

  /// That what stands in the parts of a section is to come.
  private struct Announcement {
    let section: Int
    let words: Range<Int>?
  }

  /// Reads the figures of `report.md`, in the order of the text.
  ///
  /// `sections` and `sentences` are its parts, and `time` is what its title and its first words say of its time.
  /// Sections in `leavingOut` are not read; what shares no paragraph with them is read all the same. `catalogue` has
  /// the keys.
  package static func extract(
    _ text: [UInt8], sections: [Section], sentences: [Sentence], time: ReportTime,
    leavingOut: SectionSet = SectionSet(), catalogue: Catalogue = .builtIn
  ) -> ExtractedFigures {
    var extractor = FigureExtractor(
      text, sections, sentences, leavingOut, catalogue, Passage(time))
    extractor.run()
    return extractor.found
  }

  /// Reads the figures as `extract` does, and says which rule and which words gave each field. `title` is where the title
  /// stands.
  package static func explain(
    _ text: [UInt8], title: TextSpan, sections: [Section], sentences: [Sentence], time: ReportTime,
    catalogue: Catalogue = .builtIn
  ) -> (ExtractedFigures, Explanation) {
    let notes = FigureNotes(text)
    notes.noteTitle(title, time, sentences)
    var extractor = FigureExtractor(text, sections, sentences, SectionSet(), catalogue, Passage(time), notes)
    extractor.run()
    let found = extractor.found
    notes.refuseTheRest(of: found, title, sentences)
    return (
      found,
      Explanation(accounts: notes.accounts, refusals: notes.refused, anomalies: notes.anomalies)
    )
  }

  private init(
    _ text: [UInt8], _ sections: [Section], _ sentences: [Sentence], _ leftOut: SectionSet,
    _ catalogue: Catalogue, _ passage: Passage, _ notes: FigureNotes? = nil
  ) {
    self.text = text
    self.sections = sections
    self.sentences = sentences
    self.leftOut = leftOut
    self.catalogue = catalogue
    self.passage = passage
    self.notes = notes
    isAround = Self.sections(around: leftOut, of: sections)
  }

  /// The sections that are read, and those around them.
  private static func sections(around leftOut: SectionSet, of sections: [Section]) -> [Bool] {
    var isAround = sections.indices.map { !leftOut.contains($0) }
    for (place, section) in sections.enumerated().reversed() where isAround[place] {
      if let parent = section.parent { isAround[parent] = true }
    }
    return isAround
  }

  private var found: ExtractedFigures {
    ExtractedFigures(figures: figures, anomalies: anomalies, isTextOfAims: isTextOfAims)
  }

  /// A text that is shorter takes little memory however its figures are kept.
  private static let longText = 200_000
  /// Dense prose has a figure in so many bytes. Room that is not used takes no memory; figures that grow into new room
  /// take it twice.
  private static let bytesOfFigure = 100

  private mutating func run() {
    if text.count > Self.longText { figures.reserveCapacity(text.count / Self.bytesOfFigure) }
    let tokenizer = Tokenizer(text, notes)
    readHeadings(tokenizer)
    passage.isPlan = isPlan(nil)
    notes?.marks.plan = planHeading(nil)
    announcements = announcers(tokenizer)
    var paragraph = -1
    var tableEnd = 0
    for (place, sentence) in sentences.enumerated() where place >= tableEnd {
      if leftOut.contains(sentence.section) {
        passage.section = sentence.section
        continue
      }
      if sentence.section != passage.section { enter(sentence.section) }
      if sentence.paragraph != paragraph, sentence.section == nil { passage.itemTime = .none }
      if sentence.paragraph != paragraph { passage.beginParagraph() }
      paragraph = sentence.paragraph
      if text[sentence.span.start] == UInt8(ascii: "|"), let table = TableGrid(at: place, sentences, of: text)
      {
        tableEnd = place + table.length
        read(table, above: place, tokenizer)
        continue
      }
      addMasks(in: sentence.span)
      let tokens = tokenizer.tokens(of: readRange(sentence))
      // Masked digits are noted with all that is masked.
      for numeral in tokens.numerals where numeral.flaw != nil || numeral.isDamage && numeral.form != .masked
      {
        note(numeral)
      }
      if tokens.isLong {
        for part in tokens.parts { read(part, of: place) }
      } else {
        read(tokens, of: place)
      }
    }
  }

  private mutating func read(_ tokens: TokenizedSentence, of sentence: Int) {
    let readings = SentenceReader(tokens, of: text, notes).readings(&passage)
    for place in readings.indices { add(readings[place], sentence) }
    if !readings.isEmpty { passage.hasTold = true }
  }

  /// Reads the headings over all that is read, and all others where only they can say whether the text is a plan.
  private mutating func readHeadings(_ tokenizer: Tokenizer) {
    headings = Array(repeating: nil, count: sections.count)
    for place in sections.indices where isAround[place] { _ = kind(ofHeading: place, tokenizer) }
    guard passage.report.kind == nil else { return }
    for place in sections.indices where kind(ofHeading: place, tokenizer) != nil { return }
    isTextOfAims = Aims.fill(sentences.lazy.map(\.span.range), of: text)
  }

  private mutating func kind(ofHeading place: Int, _ tokenizer: Tokenizer) -> PartKind? {
    if let known = headings[place] { return known.kind }
    let meaning = HeadingMeaning(of: sections[place], text, tokenizer, passage.report)
    headings[place] = meaning
    return meaning.kind
  }

  /// A table means what its heads and the short lines above it say.
  private mutating func read(_ table: TableGrid, above place: Int, _ tokenizer: Tokenizer) {
    for row in table.sentences { addMasks(in: sentences[row].span) }
    let above = sentences[..<place].suffix(2).reversed().prefix { sentence in
      !sentence.isHeading && sentence.section == sentences[place].section && sentence.span.count <= 180
        && text.scalar(before: sentence.span.end).map { !Characters.endsSentence($0.value) } ?? false
    }
    let reader = TableReader(table, above: above.map(\.span.range), text, tokenizer, passage, notes)
    for (reading, sentence) in reader.figures() { add(reading, sentence) }
    for cell in reader.unread {
      add(
        .missingValue, TextSpan(cell.lowerBound, cell.upperBound), "the number of a cell cannot be read",
        by: .anomalyCell)
    }
  }

  private mutating func addMasks(in span: TextSpan) {
    let masks = Redactions.find(in: span, of: text)
    if let notes { for mask in masks { notes.complain(.anomalyMasked, mask.span) } }
    anomalies += masks
  }

  private mutating func add(_ kind: Anomaly.Kind, _ span: TextSpan, _ message: String, by rule: Rule) {
    notes?.complain(rule, span)
    anomalies.append(
      Anomaly(
        kind: kind, span: span, quote: String(decoding: text[span.range], as: UTF8.self), message: message))
  }

  /// A sentence without numbers is read for the time it may begin with only.
  private func readRange(_ sentence: Sentence) -> Range<Int> {
    let range = sentence.span.range
    guard range.count > NumeralSearch.opening, !NumeralSearch.mayHoldNumber(range, of: text) else {
      return range
    }
    var end = range.lowerBound + NumeralSearch.opening
    while text[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  private mutating func enter(_ section: Int?) {
    passage.section = section
    passage.itemTime = .none
    passage.isPlan = isPlan(section)
    notes?.marks.plan = planHeading(section)
    passage.hasAnnounced = false
    passage.carried = nil
    passage.headingPeriod = nil
    // A section is read by itself, so that leaving out another changes nothing in it.
    passage.last = nil
    passage.trendTopic = []
    var place = section
    while let current = place {
      if passage.headingPeriod == nil {
        passage.headingPeriod = headings[current]?.period
        notes?.noteHeading(sections[current].heading.range, headings[current]?.period)
      }
      if current != section, let announcement = announcements.first(where: { $0.section == current }) {
        passage.hasAnnounced = true
        notes?.marks.announcement = announcement.words
      }
      place = sections[current].parent
    }
  }

  /// The sections whose last words before their parts announce what is to be done: `今年要办好以下实事：`.
  ///
  /// Known before any is read, so that parts are the same whether the words above them are read or left out.
  private func announcers(_ tokenizer: Tokenizer) -> [Announcement] {
    var found: [Announcement] = []
    for place in sentences.indices.dropLast() {
      let (sentence, next) = (sentences[place], sentences[place + 1])
      guard let section = sentence.section, let part = next.section, part != section, isAround[section],
        !sentence.isHeading,
        sections[part].parent == section, SentenceReader.mayAnnounce(sentence.span.range, of: text)
      else { continue }
      let reader = SentenceReader(tokenizer.tokens(of: sentence.span.range), of: text)
      if reader.announces { found.append(Announcement(section: section, words: reader.announcement)) }
    }
    return found
  }

  /// Whether what is told in `section` is to come, by the nearest heading that says so, else by the title or by what the
  /// text does.
  private func isPlan(_ section: Int?) -> Bool {
    if let kind = kindGiver(section).flatMap({ headings[$0]?.kind }) { return kind == .plan }
    return passage.report.kind == .plan || isTextOfAims
  }

  /// The nearest heading over `section` that says whether what is below it is done or to come.
  private func kindGiver(_ section: Int?) -> Int? {
    var place = section
    while let current = place {
      if headings[current]?.kind != nil { return current }
      place = sections[current].parent
    }
    return nil
  }

  /// The words by which `section` tells of what is to come, for an explanation.
  private func planHeading(_ section: Int?) -> Range<Int>? {
    if let heading = kindGiver(section) {
      var range = sections[heading].heading.range
      while let first = range.first, text[first] == UInt8(ascii: "#") || text[first] == 0x20 {
        range.removeFirst()
      }
      return range
    }
    return passage.report.kind == .plan ? notes?.title : nil
  }

  private mutating func note(_ numeral: Numeral) {
    let span = TextSpan(numeral.range.lowerBound, numeral.range.upperBound)
    if numeral.form == .missing {
      add(.missingValue, span, "a unit stands without its digits", by: .anomalyDigitsLost)
    } else if numeral.flaw == .lostPerMille {
      add(.encoding, span, "a question mark stands for ‰", by: .anomalyLostPerMille)
    } else {
      add(.implausible, span, "the digits are misprinted", by: .anomalyMisprint)
    }
  }

  private mutating func add(_ reading: SentenceReader.Reading, _ place: Int) {
    let sentence = sentences[place]
    let numeral = reading.numeral
    let span = TextSpan(numeral.range.lowerBound, numeral.range.upperBound)
    let (written, normalized) = numeral.amounts(of: reading.name)
    let name = IndicatorName.text(reading.name, numeral, reading.aspect)
    notes?.resume(numeral)
    let key = IndicatorName.key(name, reading, written.unit, in: catalogue, notes)
    var hash = StableHash.seed
    StableHash.add(reading.name, to: &hash)
    StableHash.add(reading.aspect.rawValue, to: &hash)
    StableHash.add(normalized.unit, to: &hash)
    if let section = sentence.section { StableHash.add(sections[section].id, to: &hash) }
    let copy = seen.add(hash)
    figures.append(
      Figure(
        id: StableHash.name(hash &+ UInt64(copy)), quote: String(decoding: text[span.range], as: UTF8.self),
        span: span,
        line: sentence.line, section: sentence.section, sentence: place,
        indicator: Indicator(name: name, key: key),
        aspect: reading.aspect, written: written, normalized: normalized, bound: reading.bound,
        status: reading.status,
        basis: reading.basis, accumulation: reading.accumulation, period: reading.period, scope: reading.scope
      ))
    if let notes, let figure = figures.last { notes.close(reading, figure) }
    if let complaint = Plausibility.complaint(reading, normalized) {
      add(.implausible, span, complaint.rawValue, by: complaint.rule)
    }
  }
}
