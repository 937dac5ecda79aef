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

  /// `nil` where a figure stands in none of the section's sentences.
  init?(
    _ figures: [Figure], _ text: ShelvedText, _ group: Int, _ readings: [SentenceReading?] = []
  ) {
    let (sentences, places) = (text.text.sentences, text.places(ofSentencesIn: group))
    var found: [(figure: Figure, sentence: Int)] = []
    for figure in figures {
      guard let sentence = places.firstIndex(of: figure.sentence) else { return nil }
      found.append((figure, sentence))
    }
    self.figures = found
    self.readings = readings
    starts = figures.isEmpty ? [] : places.map { sentences[$0].span.start }
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
