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
package final class FigureExtractor {
  let text: [UInt8]
  let sections: [Section]
  let sentences: [Sentence]
  let leftOut: SectionSet
  /// By section: whether it, or one inside it, is read.
  let isAround: [Bool]
  /// Where only some sections are read: the places of the sentences by section, those before the first heading first.
  let places: [[Int]]?
  let catalogue: Catalogue
  /// Takes down what the rules do; `nil` where no explanation is asked for.
  let notes: FigureNotes?
  var passage: Passage
  /// Reads one sentence after another, and what its figures hand on.
  private var reader: SentenceReader
  private let state = SentenceState()
  var figures: [Figure] = []
  var anomalies: [Anomaly] = []
  var seen = HashCounts()
  /// Whether no title and no heading calls the text a plan, but its sentences do.
  var isTextOfAims = false
  var announcements: [Announcement] = []
  let headings: HeadingMeanings
  var paragraph = -1
  var tableEnd = 0
  /// The first place from another on at which a mask may begin.
  private var masks = (from: Int.max, next: 0)
  /// What each figure is named by, and how many had the same before it.
  var names: [(hash: UInt64, copy: Int)] = []

  /// That what stands in the parts of a section is to come.
  struct Announcement {
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
    let extractor = FigureExtractor(
      text, sections, sentences, leavingOut, catalogue, Passage(time))
    extractor.run()
    return extractor.found
  }

  /// Whether a text is a list of aims, as `extract` says of it.
  package static func isTextOfAims(
    _ text: [UInt8], sections: [Section], sentences: [Sentence], time: ReportTime, headings: HeadingMeanings
  ) -> Bool {
    time.kind == nil && !headings.tellKind(of: sections, text, Tokenizer(text), time)
      && Aims.fill(sentences.lazy.map(\.span.range), of: text)
  }

  /// Whether a heading anywhere says that what is below it is to come, which bears on the words before parts.
  package static func hasPlan(
    _ text: [UInt8], sections: [Section], time: ReportTime, headings: HeadingMeanings
  ) -> Bool {
    hasPlan(text, sections, time, headings, Tokenizer(text))
  }

  static func hasPlan(
    _ text: [UInt8], _ sections: [Section], _ time: ReportTime, _ headings: HeadingMeanings,
    _ tokenizer: Tokenizer
  ) -> Bool {
    sections.indices.contains { headings.kind(of: $0, in: sections, text, tokenizer, time) == .plan }
  }

  /// Reads the figures as `extract` does, and says which rule and which words gave each field. `title` is where the title
  /// stands.
  package static func explain(
    _ text: [UInt8], title: TextSpan, sections: [Section], sentences: [Sentence], time: ReportTime,
    catalogue: Catalogue = .builtIn
  ) -> (ExtractedFigures, Explanation) {
    let notes = FigureNotes(text)
    notes.noteTitle(title, time, sentences)
    let extractor = FigureExtractor(text, sections, sentences, SectionSet(), catalogue, Passage(time), notes)
    extractor.run()
    let found = extractor.found
    notes.refuseTheRest(of: found, title, sentences)
    return (
      found,
      Explanation(accounts: notes.accounts, refusals: notes.refused, anomalies: notes.anomalies)
    )
  }

  init(
    _ text: [UInt8], _ sections: [Section], _ sentences: [Sentence], _ leftOut: SectionSet,
    _ catalogue: Catalogue, _ passage: Passage, _ notes: FigureNotes? = nil,
    _ headings: HeadingMeanings = HeadingMeanings(), _ places: [[Int]]? = nil
  ) {
    self.text = text
    self.sections = sections
    self.sentences = sentences
    self.leftOut = leftOut
    self.catalogue = catalogue
    self.passage = passage
    self.notes = notes
    reader = SentenceReader(TokenizedSentence(), of: text, notes)
    self.headings = headings
    self.places = places
    isAround = places == nil ? Self.sections(around: leftOut, of: sections) : []
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

  private func run() {
    if text.count > Self.longText { figures.reserveCapacity(text.count / Self.bytesOfFigure) }
    let tokenizer = Tokenizer(text, notes)
    readHeadings(tokenizer)
    passage.isPlan = isPlanByItself
    if let notes { notes.marks.plan = planHeading(nil, tokenizer) }
    announcements = announcers(tokenizer)
    for (place, sentence) in sentences.enumerated() where place >= tableEnd {
      if leftOut.contains(sentence.section) {
        passage.section = sentence.section
        continue
      }
      read(sentence, at: place, tokenizer)
    }
  }

  func read(_ sentence: Sentence, at place: Int, _ tokenizer: Tokenizer) {
    begin(sentence, tokenizer)
    if !readTable(at: place, tokenizer) { readWords(of: sentence, at: place, tokenizer) }
  }

  func begin(_ sentence: Sentence, _ tokenizer: Tokenizer) {
    if sentence.section != passage.section {
      enter(sentence.section, inParagraph: sentence.paragraph == paragraph, tokenizer)
    }
    if sentence.paragraph != paragraph {
      // In a review of several years each paragraph goes back to all of them.
      if sentence.section == nil || passage.yearsTold != nil { passage.itemTime = .none }
      passage.beginParagraph()
    }
    paragraph = sentence.paragraph
  }

  /// Reads the table that begins at `place`, if there is one.
  func readTable(at place: Int, _ tokenizer: Tokenizer) -> Bool {
    guard text[sentences[place].span.start] == UInt8(ascii: "|"),
      let table = TableGrid(at: place, sentences, of: text)
    else { return false }
    tableEnd = place + table.length
    read(table, above: place, tokenizer)
    return true
  }

  func readWords(of sentence: Sentence, at place: Int, _ tokenizer: Tokenizer) {
    addMasks(in: sentence.span)
    reader.take(readRange(sentence), tokenizer)
    // Masked digits are noted with all that is masked.
    for numeral in reader.numerals where numeral.flaw != nil || numeral.isDamage && numeral.form != .masked {
      note(numeral)
    }
    if reader.sentence.isLong {
      for part in reader.sentence.parts {
        add(SentenceReader(part, of: text, notes).readings(passage, state), place)
      }
    } else {
      add(reader.readings(passage, state), place)
    }
  }

  private func add(_ readings: [SentenceReader.Reading], _ sentence: Int) {
    for place in readings.indices { add(readings[place], sentence) }
    if !readings.isEmpty { passage.hasTold = true }
  }

  /// A table means what its heads and the short lines above it say.
  private func read(_ table: TableGrid, above place: Int, _ tokenizer: Tokenizer) {
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

  private func addMasks(in span: TextSpan) {
    guard places == nil else { return }
    // Most sentences have none: they are told from one look at all of the text.
    if span.start < masks.from || span.start > masks.next {
      masks = (span.start, ByteSearch.mask(in: span.start..<text.count, of: text) ?? text.count)
    }
    guard masks.next < span.end else { return }
    let found = Redactions.find(in: span, of: text)
    if let notes { for mask in found { notes.complain(.anomalyMasked, mask.span) } }
    if !found.isEmpty { anomalies += found }
  }

  private func add(_ kind: Anomaly.Kind, _ span: TextSpan, _ message: String, by rule: Rule) {
    guard places == nil else { return }
    notes?.complain(rule, span)
    anomalies.append(
      Anomaly(
        kind: kind, span: span, quote: text.string(in: span.range), message: message))
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

  /// `inParagraph` where the paragraph goes on: 2020年，…。一是…。
  private func enter(_ section: Int?, inParagraph: Bool, _ tokenizer: Tokenizer) {
    takeTime(into: section, inParagraph: inParagraph, tokenizer)
    passage.section = section
    passage.isPlan = isPlan(section, tokenizer)
    if let notes { notes.marks.plan = planHeading(section, tokenizer) }
    passage.hasAnnounced = false
    passage.carried = nil
    passage.comparesAll = false
    passage.headingPeriod = nil
    passage.headingNoun = section.map { headingNoun($0, tokenizer) } ?? []
    passage.headingTitle = section.map { sections[$0].title } ?? ""
    // A section is read by itself, so that leaving out another changes nothing in it.
    passage.last = nil
    passage.trendTopic = []
    passage.forgetKnown()
    passage.ranked = []
    passage.comparesBelow = false
    var place = section
    while let current = place {
      if passage.headingPeriod == nil {
        passage.headingPeriod = heading(current, tokenizer).period
        notes?.noteHeading(sections[current].heading.range, passage.headingPeriod)
      }
      if current != section, let announcement = announcement(of: current, tokenizer) {
        passage.hasAnnounced = true
        notes?.marks.announcement = announcement.words
      }
      place = sections[current].parent
    }
  }

  /// Hands on the time that a paragraph told before the first of its parts, to all of them.
  private func takeTime(into section: Int?, inParagraph: Bool, _ tokenizer: Tokenizer) {
    guard inParagraph, let section, heading(section, tokenizer).period == nil else {
      passage.itemTime = .none
      return
    }
    if sections[section].parent == passage.section { passage.timeOfSiblings = passage.itemTime }
    passage.itemTime = passage.timeOfSiblings ?? .none
  }

  private func note(_ numeral: Numeral) {
    let span = TextSpan(numeral.range.lowerBound, numeral.range.upperBound)
    if numeral.form == .missing {
      add(.missingValue, span, "a unit stands without its digits", by: .anomalyDigitsLost)
    } else if numeral.flaw == .lostPerMille {
      add(.encoding, span, "a question mark stands for ‰", by: .anomalyLostPerMille)
    } else {
      add(.implausible, span, "the digits are misprinted", by: .anomalyMisprint)
    }
  }

  /// A function by itself: where it is written out, all of the amount is copied.
  @inline(never)
  private static func add(unitOf amount: Amount, to hash: inout UInt64) {
    StableHash.add(amount.unit, to: &hash)
  }

  static func id(_ hash: UInt64, _ copy: Int) -> String { StableHash.name(hash &+ UInt64(copy)) }

  private func add(_ reading: SentenceReader.Reading, _ place: Int) {
    let sentence = sentences[place]
    let numeral = reading.numeral
    let span = TextSpan(numeral.range.lowerBound, numeral.range.upperBound)
    let measured = IndicatorName.spelledOut(reading.name)
    let (written, normalized) = numeral.amounts(of: measured, falls: reading.falls)
    let name = IndicatorName.text(measured, numeral, reading.aspect)
    notes?.resume(numeral)
    let key = IndicatorName.key(name, reading, numeral.writtenUnit, in: catalogue, notes)
    var hash = StableHash.seed
    StableHash.add(measured, to: &hash)
    StableHash.add(reading.aspect.rawValue, to: &hash)
    Self.add(unitOf: normalized, to: &hash)
    if let section = sentence.section { StableHash.add(sections[section].id, to: &hash) }
    let copy = seen.add(hash)
    if places != nil { names.append((hash, copy)) }
    let complaint = places == nil ? Plausibility.complaint(reading, normalized) : nil
    figures.append(
      Figure(
        id: Self.id(hash, copy), quote: text.string(in: span.range),
        span: span,
        line: sentence.line, section: sentence.section, sentence: place,
        indicator: Indicator(name: name, key: key),
        aspect: reading.aspect, written: consume written, normalized: consume normalized,
        bound: reading.bound,
        status: reading.status,
        basis: reading.basis, accumulation: reading.accumulation, period: reading.period, scope: reading.scope
      ))
    if let notes, let figure = figures.last { notes.close(reading, figure) }
    if let complaint {
      add(.implausible, span, complaint.rawValue, by: complaint.rule)
    }
  }
}
