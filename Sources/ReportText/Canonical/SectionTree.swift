/// A node of the heading tree. Sections stand in a flat list in the order of the text; `parent` and
/// `children` are places in that list.
package struct Section: Sendable, Hashable {
  /// Unique within the report and stable while its path and place among equals stay: 8 letters and digits.
  package let id: String
  /// The numbering as it stands, with its punctuation: `"一、"`, `"(二)"`, `"1."`; empty where there is none.
  package let number: String
  /// The heading without its number: `"高新技术产业加快发展"`; empty where the item has only a number.
  package let title: String
  /// 1 for the outermost sections of the report; the report's own title is not a section.
  package let level: Int
  package let parent: Int?
  package let children: [Int]
  /// From the heading's first byte to the next section that is not inside this one.
  package let span: TextSpan
  /// The heading line: the marks `##`, the number and the title, without the line's end. For an item that
  /// begins inside a paragraph (`一是…`) only the number.
  package let heading: TextSpan

  package init(
    id: String, number: String, title: String, level: Int, parent: Int?, children: [Int], span: TextSpan,
    heading: TextSpan
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.level = level
    self.parent = parent
    self.children = children
    self.span = span
    self.heading = heading
  }

  /// Number and title together, as a reader sees them.
  package var label: String { number + title }
}

/// A sentence of the text, one line of `report.md`.
package struct Sentence: Sendable, Hashable {
  /// The sentence with its closing mark, without the line's end. Table rows count as sentences.
  package let span: TextSpan
  /// -1 for none.
  @usableFromInline let sectionPlace: Int32
  @usableFromInline let paragraphNumber: Int32
  @usableFromInline let lineNumber: Int32

  /// The innermost section it stands in; `nil` before the first heading.
  @inlinable package var section: Int? { sectionPlace < 0 ? nil : Int(sectionPlace) }
  /// Counts paragraphs through the report from 0; sentences of one paragraph share it.
  @inlinable package var paragraph: Int { Int(paragraphNumber) }
  /// 1-based line of `report.md`.
  @inlinable package var line: Int { Int(lineNumber) }
  /// Whether it is the title of a heading, without its number; a figure can stand in one.
  package let isHeading: Bool

  package init(span: TextSpan, section: Int?, paragraph: Int, line: Int, isHeading: Bool = false) {
    self.span = span
    sectionPlace = section.map { Int32(clamping: $0) } ?? -1
    paragraphNumber = Int32(clamping: paragraph)
    lineNumber = Int32(clamping: line)
    self.isHeading = isHeading
  }
}
