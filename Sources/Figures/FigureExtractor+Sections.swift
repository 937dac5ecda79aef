package import Catalogue
package import ReportText

/// Some sections alone, and what is known of their sentences.
extension FigureExtractor {
  /// Reads the figures of some sections alone, which are all in the paragraphs that they have a part in: those that
  /// `extract` gives where it leaves out the others. Nothing is said of damages.
  ///
  /// `places` has the places of the sentences by section, those before the first heading first; `wanted` counts as it does.
  /// `headings` are those of this text, or of one that has the same headings and the same time. `known` has what was read of
  /// a sentence in another such text where it has the same words.
  /// - Returns: also what was read of each sentence, if it can be known again.
  package static func extract(
    _ wanted: [Int], from places: [[Int]], _ text: [UInt8], sections: [Section], sentences: [Sentence],
    time: ReportTime, headings: HeadingMeanings, catalogue: Catalogue,
    knowing known: (_ sentence: Int) -> SentenceReading?
  ) -> (figures: [Figure], sentences: [(place: Int, reading: SentenceReading?)]) {
    let extractor = FigureExtractor(
      text, sections, sentences, SectionSet(), catalogue, Passage(time), nil, headings, places)
    let read = extractor.run(on: wanted, knowing: known)
    return (extractor.figures, read)
  }

  private func run(
    on wanted: [Int], knowing known: (_ sentence: Int) -> SentenceReading?
  ) -> [(place: Int, reading: SentenceReading?)] {
    guard let places else { return [] }
    let tokenizer = Tokenizer(text)
    isTextOfAims = Self.isTextOfAims(
      text, sections: sections, sentences: sentences, time: passage.report, headings: headings)
    passage.isPlan = isPlanByItself
    var read: [(place: Int, reading: SentenceReading?)] = []
    var last = -1
    for place in wanted.flatMap({ places[$0] }).sorted() {
      // What is left out goes by.
      if place > last + 1 { passage.section = sentences[place - 1].section }
      last = place
      read.append((place, place < tableEnd ? nil : reading(at: place, known(place), tokenizer)))
    }
    return read
  }

  private func reading(
    at place: Int, _ known: SentenceReading?, _ tokenizer: Tokenizer
  ) -> SentenceReading? {
    let sentence = sentences[place]
    begin(sentence, tokenizer)
    if let known, known.before == passage {
      passage = known.after.copy()
      let first = figures.count
      for found in known.figures {
        let copy = seen.add(found.name.hash)
        names.append((found.name.hash, copy))
        figures.append(
          found.figure.moved(
            by: sentence.span.start - known.start, line: sentence.line, section: sentence.section,
            sentence: place, id: copy == found.name.copy ? nil : Self.id(found.name.hash, copy)))
      }
      return names[first...].elementsEqual(known.figures.lazy.map(\.name), by: { $0.copy == $1.copy })
        ? known : SentenceReading(known.before, known.after, sentence, figures[first...], names[first...])
    }
    if readTable(at: place, tokenizer) { return nil }
    let (before, first) = (passage.copy(), figures.count)
    readWords(of: sentence, at: place, tokenizer)
    return SentenceReading(before, passage.copy(), sentence, figures[first...], names[first...])
  }
}
