/// How deep headings stand: by the way they are numbered and, where they have no number, by the source's styles.
struct HeadingLevels {
  private struct Heading {
    let style: HeadingMarker.Style?
    /// The level that the source gave it; one without is taken to stand where its numbering usually does.
    let outline: Int
  }

  /// Outermost first.
  private var headings: [Heading] = []

  /// The level of the next heading, from 1. One that is open already closes what is below it.
  mutating func open(_ style: HeadingMarker.Style?, outline: Int?) -> Int {
    if let style {
      if let place = headings.lastIndex(where: { $0.style == style }) {
        headings.removeSubrange((place + 1)...)
        return headings.count
      }
      headings.removeAll { heading in
        guard let other = heading.style else { return outline.map { heading.outline >= $0 } ?? false }
        return other > style
      }
      headings.append(Heading(style: style, outline: outline ?? max(1, style.rawValue)))
    } else {
      let outline = outline ?? 1
      headings.removeAll { $0.outline >= outline }
      headings.append(Heading(style: nil, outline: outline))
    }
    return headings.count
  }
}
