package import Quantities
package import ReportText

/// The figures of a report and what was found damaged beside them.
package struct ExtractedFigures: Sendable {
  package let figures: [Figure]
  /// Digits that were lost, characters that were masked.
  package let anomalies: [Anomaly]
}

/// Reads figures out of canonical text, section by section.
package struct FigureExtractor {
  private let text: [UInt8]
  private let sections: [Section]
  private let sentences: [Sentence]
  private var passage: Passage
  private var figures: [Figure] = []
  private var anomalies: [Anomaly] = []
  private var seen: [UInt64: Int] = [:]

  /// Reads the figures of `report.md`, in the order of the text.
  ///
  /// `sections` and `sentences` are its parts; `period` is what its title says of its time, and `year` the one
  /// that times without a year belong to.
  package static func extract(
    _ text: [UInt8], sections: [Section], sentences: [Sentence], period: Period?, year: Int?
  ) -> ExtractedFigures {
    var extractor = FigureExtractor(
      text, sections, sentences, Passage(reportPeriod: period, reportYear: year))
    extractor.run()
    return ExtractedFigures(figures: extractor.figures, anomalies: extractor.anomalies)
  }

  private init(_ text: [UInt8], _ sections: [Section], _ sentences: [Sentence], _ passage: Passage) {
    self.text = text
    self.sections = sections
    self.sentences = sentences
    self.passage = passage
  }

  private mutating func run() {
    let tokenizer = Tokenizer(text)
    let headings = sections.map { HeadingMeaning(of: $0, text, tokenizer, passage.reportYear) }
    var paragraph = -1
    for (place, sentence) in sentences.enumerated() {
      if sentence.section != passage.section { enter(sentence.section, headings) }
      if sentence.paragraph != paragraph, sentence.section == nil { passage.itemTime = .none }
      if sentence.paragraph != paragraph {
        passage.isGoal = false
        passage.scope = nil
        passage.hasTold = false
        passage.topic = []
        passage.topicBase = ""
        passage.topics = [:]
        passage.group = []
      }
      paragraph = sentence.paragraph
      anomalies += Redactions.find(in: sentence.span, of: text)
      let tokens = tokenizer.tokens(of: readRange(sentence))
      for numeral in tokens.numerals where numeral.form == .missing { noteMissing(numeral) }
      let reader = SentenceReader(tokens, of: text)
      let readings = reader.readings(&passage)
      for reading in readings { add(reading, place) }
      if !readings.isEmpty { passage.hasTold = true }
    }
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

  private mutating func enter(_ section: Int?, _ headings: [HeadingMeaning]) {
    passage.section = section
    passage.itemTime = .none
    passage.isPlan = false
    passage.headingPeriod = nil
    var place = section
    while let current = place {
      if headings[current].isPlan { passage.isPlan = true }
      if passage.headingPeriod == nil { passage.headingPeriod = headings[current].period }
      place = sections[current].parent
    }
  }

  private mutating func noteMissing(_ numeral: Numeral) {
    let span = TextSpan(numeral.range.lowerBound, numeral.range.upperBound)
    anomalies.append(
      Anomaly(
        kind: .missingValue, span: span, quote: String(decoding: text[span.range], as: UTF8.self),
        message: "a unit stands without its digits"))
  }

  private mutating func add(_ reading: SentenceReader.Reading, _ place: Int) {
    let sentence = sentences[place]
    let numeral = reading.numeral
    let span = TextSpan(numeral.range.lowerBound, numeral.range.upperBound)
    let (written, normalized) = numeral.amounts
    let name = IndicatorName.text(reading.name, numeral, reading.aspect)
    let key = IndicatorName.key(name, reading, written.unit)
    var hash = StableHash.seed
    StableHash.add(reading.name, to: &hash)
    StableHash.add(reading.aspect.rawValue, to: &hash)
    StableHash.add(normalized.unit, to: &hash)
    if let section = sentence.section { StableHash.add(sections[section].id, to: &hash) }
    let copy = seen[hash, default: 0]
    seen[hash] = copy + 1
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
    if let message = Plausibility.complaint(reading.aspect, normalized, isProgress: reading.isProgress) {
      anomalies.append(
        Anomaly(
          kind: .implausible, span: span, quote: String(decoding: text[span.range], as: UTF8.self),
          message: message))
    }
  }
}
