/// A node of the heading tree. Sections stand in a flat list in the order of the text; `parent` and
/// `children` are places in that list.
public struct Section: Sendable, Hashable {
  /// What does not change where the text around it does, held once for all of its places.
  @usableFromInline let facts: Facts
  /// From the heading's first byte to the next section that is not inside this one.
  public let span: TextSpan
  /// The heading line: the marks `##`, the number and the title, without the line's end. For an item that
  /// begins inside a paragraph (`一是…`) only the number.
  public let heading: TextSpan

  @usableFromInline final class Facts: Sendable {
    @usableFromInline let id: String
    let number: String
    let title: String
    let level: Int
    @usableFromInline let parent: Int?
    let children: [Int]

    init(_ id: String, _ number: String, _ title: String, _ level: Int, _ parent: Int?, _ children: [Int]) {
      (self.id, self.number, self.title) = (id, number, title)
      (self.level, self.parent, self.children) = (level, parent, children)
    }
  }

  /// Unique within the report and stable while its path and place among equals stay: 8 letters and digits.
  @inlinable public var id: String { facts.id }
  /// The numbering as it stands, with its punctuation: `"一、"`, `"(二)"`, `"1."`; empty where there is none.
  public var number: String { facts.number }
  /// The heading without its number: `"高新技术产业加快发展"`; empty where the item has only a number.
  public var title: String { facts.title }
  /// 1 for the outermost sections of the report; the report's own title is not a section.
  public var level: Int { facts.level }
  @inlinable public var parent: Int? { facts.parent }
  public var children: [Int] { facts.children }

  public init(
    id: String, number: String, title: String, level: Int, parent: Int?, children: [Int], span: TextSpan,
    heading: TextSpan
  ) {
    facts = Facts(id, number, title, level, parent, children)
    self.span = span
    self.heading = heading
  }

  /// The same section where it stands in another text.
  init(_ other: Section, span: TextSpan, heading: TextSpan) {
    facts = other.facts
    self.span = span
    self.heading = heading
  }

  /// The same section with another title.
  func named(_ id: String, _ title: String) -> Section {
    Section(
      id: id, number: number, title: title, level: level, parent: parent, children: children, span: span,
      heading: heading)
  }

  public static func == (left: Section, right: Section) -> Bool {
    left.span == right.span && left.heading == right.heading
      && (left.facts === right.facts || left.words == right.words && left.place == right.place)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(span)
  }

  private var words: [String] { [id, number, title] }
  private var place: [Int] { [level, parent ?? -1] + children }

  /// Number and title together, as a reader sees them.
  public var label: String { number + title }
}

/// A sentence of the text, one line of `report.md`.
public struct Sentence: Sendable, Hashable {
  /// The sentence with its closing mark, without the line's end. Table rows count as sentences.
  public private(set) var span: TextSpan
  /// -1 for none.
  @usableFromInline let sectionPlace: Int32
  @usableFromInline let paragraphNumber: Int32
  @usableFromInline let lineNumber: Int32

  /// The innermost section it stands in; `nil` before the first heading.
  @inlinable public var section: Int? { sectionPlace < 0 ? nil : Int(sectionPlace) }
  /// Counts paragraphs through the report from 0; sentences of one paragraph share it.
  @inlinable public var paragraph: Int { Int(paragraphNumber) }
  /// 1-based line of `report.md`.
  @inlinable public var line: Int { Int(lineNumber) }
  /// Whether it is the title of a heading, without its number; a figure can stand in one.
  public let isHeading: Bool

  public init(span: TextSpan, section: Int?, paragraph: Int, line: Int, isHeading: Bool = false) {
    self.span = span
    sectionPlace = section.map { Int32(clamping: $0) } ?? -1
    paragraphNumber = Int32(clamping: paragraph)
    lineNumber = Int32(clamping: line)
    self.isHeading = isHeading
  }

  /// The same where it stands in another text of the same form.
  func moved(to span: TextSpan) -> Sentence {
    var sentence = self
    sentence.span = span
    return sentence
  }
}
