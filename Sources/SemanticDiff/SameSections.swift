package import ReportText
package import Revisions

/// The sections that two reports have in common, whose figures `compare` never looks at.
///
/// Their title and own text are the same to the byte and stand once in each report, and so do those of all sections
/// that share a paragraph with them: what is said in a paragraph bears on how the rest of it is read.
/// - Returns: their places in the lists of either report.
package func sameSections(_ old: SectionedReport, _ new: SectionedReport) -> (
  old: SectionSet, new: SectionSet
) {
  old.text.withUnsafeBufferPointer { oldText in
    new.text.withUnsafeBufferPointer { newText in
      var alignment = Alignment(Side(old.withoutFigures, oldText), Side(new.withoutFigures, newText))
      alignment.matchIdenticalSections()
      return (
        whole(alignment.rightLine, alignment.rightNode, old.sentences),
        whole(alignment.leftLine, alignment.leftNode, new.sentences)
      )
    }
  }
}

/// The sections that have a partner, and every sentence of which has one, as have all in the paragraphs that they touch.
private func whole(_ partners: [Int], _ nodes: [Int], _ sentences: [Sentence]) -> SectionSet {
  var same = SectionSet()
  // A heading may have no text below it, and its own words are no sentence with a partner.
  for sentence in sentences where nodes[(sentence.section ?? -1) + 1] >= 0 { same.insert(sentence.section) }
  for (partner, sentence) in zip(partners, sentences) where partner < 0 && !sentence.isHeading {
    same.remove(sentence.section)
  }
  var hasChanged = true
  while hasChanged {
    hasChanged = false
    var first = 0
    while first < sentences.count {
      var end = first + 1
      while end < sentences.count, sentences[end].paragraph == sentences[first].paragraph { end += 1 }
      let sections = sentences[first..<end].map(\.section)
      if !sections.allSatisfy(same.contains) {
        for section in sections where same.contains(section) {
          same.remove(section)
          hasChanged = true
        }
      }
      first = end
    }
  }
  return same
}
