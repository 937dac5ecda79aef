import Figures
import ReportText

/// What the stored form of an earlier text says of the figures and damages of what reads the same in a later one.
///
/// It stands in the form of the later text as in that of the earlier, but for the places; copying it takes a tenth of the time
/// that reading and writing it takes.
package struct CopiedForm {
  private let form: [UInt8]
  private let same: SameReading
  private let old: [Sentence]
  private let figures: FormElements
  private let anomalies: FormElements

  /// `form` is that of `old`, as this program wrote it; `nil` where it is seen not to be.
  package init?(_ form: [UInt8], of old: SectionedReport, _ same: SameReading) {
    guard
      let (figures, anomalies) = form.withUnsafeBufferPointer({ bytes -> (FormElements, FormElements)? in
        guard let figures = FormElements(of: "figures", in: bytes, old.sentences),
          let anomalies = FormElements(of: "anomalies", in: bytes, old.sentences)
        else { return nil }
        return (figures, anomalies)
      })
    else { return nil }
    self.form = form
    self.same = same
    self.old = old.sentences
    self.figures = figures
    self.anomalies = anomalies
  }

  /// How many bytes the earlier form has.
  var count: Int { form.count }

  /// Where a sentence that reads the same stood.
  func counterpart(of sentence: Int, in report: StructuredReport) -> Int? {
    guard same.sections.contains(report.sentences[sentence].section) else { return nil }
    return same.counterparts[sentence]
  }

  /// The figures of some sentences of a report, those of what reads the same copied.
  func write(
    figuresOf report: StructuredReport, in sentences: Range<Int>, to writer: inout JSONWriter
  ) {
    var lines = FigureLines(of: report)
    var next = report.figures.firstIndex { $0.sentence >= sentences.lowerBound } ?? report.figures.count
    write(figures, of: report, in: sentences, to: &writer) { sentence, writer in
      while next < report.figures.count, report.figures[next].sentence <= sentence {
        writer.element { lines.write(report.figures[next], to: &$0) }
        next += 1
      }
    }
  }

  /// The same of all its damages.
  func write(anomaliesOf report: StructuredReport, to writer: inout JSONWriter) {
    var next = 0
    write(anomalies, of: report, in: report.sentences.indices, to: &writer) { sentence, writer in
      while next < report.anomalies.count,
        report.anomalies[next].span.start < report.sentences[sentence].span.end
      {
        writer.element { $0.anomaly(report.anomalies[next]) }
        next += 1
      }
    }
  }

  private func write(
    _ elements: FormElements, of report: StructuredReport, in sentences: Range<Int>,
    to writer: inout JSONWriter, ofRead: (_ sentence: Int, _ writer: inout JSONWriter) -> Void
  ) {
    form.withUnsafeBufferPointer { form in
      for place in sentences {
        let sentence = report.sentences[place]
        guard let counterpart = counterpart(of: place, in: report) else {
          ofRead(place, &writer)
          continue
        }
        let (before, distance) = (old[counterpart], sentence.span.start - old[counterpart].span.start)
        for element in elements[counterpart] {
          writer.element { writer in
            if distance == 0, sentence.line == before.line {
              writer.raw(form, element.bytes)
            } else {
              writer.copy(element, of: form, by: distance, line: sentence.line)
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// An element that stands at another place of the text than it did.
  fileprivate mutating func copy(
    _ element: FormElements.Element, of form: UnsafeBufferPointer<UInt8>, by distance: Int, line: Int
  ) {
    raw(form, element.bytes.lowerBound..<element.start.digits.lowerBound)
    integer(element.start.value + distance)
    raw(form, element.start.digits.upperBound..<element.end.digits.lowerBound)
    integer(element.end.value + distance)
    var rest = element.end.digits.upperBound
    if let number = element.line {
      raw(form, rest..<number.digits.lowerBound)
      integer(line)
      rest = number.digits.upperBound
    }
    raw(form, rest..<element.bytes.upperBound)
  }
}
