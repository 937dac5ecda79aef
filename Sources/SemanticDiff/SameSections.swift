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
      let alignment = identicalSections(old, oldText, TextLayout(old), new, newText, TextLayout(new))
      return commonSections(alignment, old.sentences, new.sentences)
    }
  }
}

/// The alignment of two texts in which nothing is paired but sections that are the same in both.
func identicalSections(
  _ old: SectionedReport, _ oldText: UnsafeBufferPointer<UInt8>, _ oldLayout: TextLayout,
  _ new: SectionedReport, _ newText: UnsafeBufferPointer<UInt8>, _ newLayout: TextLayout
) -> Alignment {
  var alignment = Alignment(
    Side(old.withoutFigures, oldText, oldLayout), Side(new.withoutFigures, newText, newLayout))
  alignment.matchIdenticalSections()
  return alignment
}

/// The sections of either report that are whole and whose partner is.
func commonSections(
  _ alignment: Alignment, _ old: [Sentence], _ new: [Sentence]
) -> (old: SectionSet, new: SectionSet) {
  var ones = whole(alignment.rightLine, alignment.rightNode, old)
  var others = whole(alignment.leftLine, alignment.leftNode, new)
  // A paragraph may end on one side and go on with a changed section on the other.
  while drop(from: &ones, of: old, without: others, alignment.rightNode)
    || drop(from: &others, of: new, without: ones, alignment.leftNode)
  {}
  return (ones, others)
}

/// Takes out the sections whose partner is not in `others`, and those of their paragraphs; whether there were any.
private func drop(
  from sections: inout SectionSet, of sentences: [Sentence], without others: SectionSet, _ partners: [Int]
) -> Bool {
  let before = sections.count
  for place in partners.indices {
    let partner = partners[place]
    guard partner < 0 || !others.contains(partner - 1 < 0 ? nil : partner - 1) else { continue }
    sections.remove(place == 0 ? nil : place - 1)
  }
  guard sections.count < before else { return false }
  sections.keepWholeParagraphs(of: sentences)
  return true
}

/// The sections that have a partner, and every sentence of which has one, as have all in the paragraphs that they touch.
private func whole(_ partners: [Int], _ nodes: [Int], _ sentences: [Sentence]) -> SectionSet {
  var hasText = [Bool](repeating: false, count: nodes.count)
  var hasLost = hasText
  for (place, sentence) in sentences.enumerated() {
    let node = (sentence.section ?? -1) + 1
    hasText[node] = true
    // A heading may have no text below it, and its own words are no sentence with a partner.
    if partners[place] < 0, !sentence.isHeading { hasLost[node] = true }
  }
  var same = SectionSet(roomFor: nodes.count - 1)
  for node in nodes.indices where nodes[node] >= 0 && hasText[node] && !hasLost[node] {
    same.insert(node == 0 ? nil : node - 1)
  }
  same.keepWholeParagraphs(of: sentences)
  return same
}
