/// How deep headings stand: by the way they are numbered and, where they have no number, by the source's styles.
struct HeadingLevels {
  private struct Heading {
    let style: HeadingMarker.Style?
    /// The level that the source gave it.
    let given: Int?

    /// One without is taken to stand where its numbering usually does.
    var outline: Int { given ?? style?.depth ?? 1 }
  }

  /// Outermost first.
  private var headings: [Heading] = []

  /// The level of the next heading, from 1. One that is open already closes what is below it.
  mutating func open(_ style: HeadingMarker.Style?, outline: Int?) -> Int {
    if let style {
      let same = headings.lastIndex { heading in
        heading.style == style && (heading.given == nil || outline == nil || heading.given == outline)
      }
      if let same {
        headings.removeSubrange((same + 1)...)
        return headings.count
      }
      headings.removeAll { heading in
        guard let other = heading.style, other != style else {
          return outline.map { heading.outline >= $0 } ?? false
        }
        return other > style
      }
      headings.append(Heading(style: style, given: outline))
    } else {
      headings.removeAll { $0.outline >= outline ?? 1 }
      headings.append(Heading(style: nil, given: outline ?? 1))
    }
    return headings.count
  }
}
