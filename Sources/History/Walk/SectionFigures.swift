import Figures
import ReportText
import Revisions

/// The figures of one section as they were read in some text.
final class SectionFigures {
  private let figures: [(figure: Figure, sentence: Int)]
  /// Where the section's sentences begin in that text.
  private let starts: [Int]
  /// What was read of each sentence; empty where all were read together.
  private let readings: [SentenceReading?]

  /// Those of `figures` that stand in the section; `nil` where one does in none of its sentences.
  init?(
    _ figures: [Figure], _ text: ShelvedText, _ group: Int, _ readings: [SentenceReading?] = []
  ) {
    let (sentences, places) = (text.text.sentences, text.places(ofSentencesIn: group))
    let section = ShelvedText.section(group)
    var found: [(figure: Figure, sentence: Int)] = []
    // By their places: what is handed to a closure, or gone through, is copied whole.
    for place in figures.indices where figures[place].section == section {
      guard let sentence = places.firstIndex(of: figures[place].sentence) else { return nil }
      found.append((figures[place], sentence))
    }
    self.figures = found
    self.readings = readings
    starts = found.isEmpty ? [] : places.map { sentences[$0].span.start }
  }

  func reading(ofSentence number: Int) -> SentenceReading? {
    number < readings.count ? readings[number] : nil
  }

  /// Adds the same figures where the section stands in another text.
  func add(to all: inout [Figure], in text: SectionedReport, _ group: Int, _ sentences: [Int]) {
    let section = ShelvedText.section(group)
    for (figure, number) in figures {
      let place = sentences[number]
      let sentence = text.sentences[place]
      let distance = sentence.span.start - starts[number]
      if distance == 0, figure.line == sentence.line, figure.section == section, figure.sentence == place {
        all.append(figure)
      } else {
        all.append(figure.moved(by: distance, line: sentence.line, section: section, sentence: place))
      }
    }
  }
}
