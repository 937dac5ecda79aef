/// Reads the structure of canonical text back: title, sections, sentences.
package struct CanonicalReader: Sendable {
  /// The report's title; empty where the text has none.
  package private(set) var title = TextSpan(0, 0)
  package private(set) var sections: [Section] = []
  /// In the order of the text. The title of a heading is a sentence too, so that a figure in it has a place.
  package private(set) var sentences: [Sentence] = []

  /// Of a text that was read like another: the sentences that it has otherwise, while all else is in the same order.
  package private(set) var changed: [Int]?
  /// Whether its headings have other words, too, though the same numbers.
  package private(set) var isRetitled = false
  /// The sections that have, where it is known to be no more than titles of items.
  package private(set) var retitledItems: [Int]?

  private struct Draft {
    let number: Range<Int>
    let title: Range<Int>
    let level: Int
    let heading: Range<Int>
    let item: Int?
    var end: Int
    let parent: Int?
    var children = Children()
    /// The next child of its parent.
    var next: Int?
  }

  /// The sections that stand straight below another, or below none: each knows the next.
  private struct Children {
    var first: Int?
    var last: Int?
    var count = 0
  }

  private let text: [UInt8]
  private var drafts: [Draft] = []
  private var open: [Int] = []
  private var outermost = Children()
  private var paragraph = 0
  private var wasBlank = true

  package init(_ text: [UInt8]) {
    self.text = text
    // Prose has more bytes to each, and to a section with all its sentences.
    sentences.reserveCapacity(text.count / 96)
    drafts.reserveCapacity(text.count / 256)
    var line = 1
    var start = 0
    while start < text.count {
      let end = text.place(of: 0x0A, in: start..<text.count) ?? text.count
      read(start..<end, line: line)
      line += 1
      start = end + 1
    }
    close(downTo: 0, at: text.count)
    finish()
  }

  /// Reads a text that differs from one read before in the words of some lines alone: its sections are those of the other,
  /// and its sentences but for these lines. Reads it from its beginning where it differs in more.
  package init(_ text: [UInt8], like other: CanonicalReader) {
    guard let changes = LineChanges(from: other.text, to: text) else {
      self.init(text)
      return
    }
    self.init(text, like: other, changes)
  }

  /// The same of bytes that may not be UTF-8; `nil` where they are not, or that is not seen from a few lines.
  package init?(stored text: [UInt8], like other: CanonicalReader) {
    guard let changes = LineChanges(from: other.text, to: text, asStored: true) else { return nil }
    self.init(text, like: other, changes)
  }

  private init(_ text: [UInt8], like other: CanonicalReader, _ changes: LineChanges) {
    if changes.keepForm {
      self.init(text, other, changes)
    } else {
      self.init(text)
      if hasForm(of: other) {
        changed = sentences.indices.filter { changes.hold(sentences[$0].span.start) }
        isRetitled = true
      }
    }
  }

  /// Whether sections and sentences follow each other in the same way, and sections have the same numbers.
  private func hasForm(of other: CanonicalReader) -> Bool {
    sections.count == other.sections.count && sentences.count == other.sentences.count
      && zip(sections, other.sections).allSatisfy {
        $0.level == $1.level && $0.parent == $1.parent && $0.number == $1.number
      }
      && zip(sentences, other.sentences).allSatisfy {
        $0.section == $1.section && $0.paragraph == $1.paragraph && $0.line == $1.line
          && $0.isHeading == $1.isHeading
      }
  }

  private init(_ text: [UInt8], _ other: CanonicalReader, _ changes: LineChanges) {
    self.text = text
    var changed: [Int] = []
    title = changes.moved(other.title)
    sections = changes.moved(other.sections)
    var (place, next, distance) = (0, 0, 0)
    var nextStart = changes.lines.first?.old.lowerBound
    // All at once: an array that is copied and then changed is gone through twice.
    sentences = other.sentences.map { sentence in
      let span = sentence.span
      var end = span.end + distance
      let start = span.start + distance
      if span.start == nextStart {
        end = changes.lines[next].new.upperBound
        distance = end - span.end
        next += 1
        nextStart = next < changes.lines.count ? changes.lines[next].old.lowerBound : nil
        changed.append(place)
      }
      place += 1
      return sentence.moved(to: TextSpan(start, end))
    }
    self.changed = changed
    retitle(as: changes)
  }

  /// Gives items their new titles, and all sections the ids that follow from them.
  private mutating func retitle(as changes: LineChanges) {
    var titles: [(section: Int, title: String)] = []
    var section = 0
    for line in changes.lines {
      guard case .retitled(let number) = line.form else { continue }
      while section < sections.count, sections[section].heading.start < line.new.lowerBound { section += 1 }
      // It may have a number and be no item all the same.
      guard section < sections.count, sections[section].heading.start == line.new.lowerBound else { continue }
      titles.append((section, words(Self.itemTitle(line.new.dropFirst(number), of: text))))
    }
    guard !titles.isEmpty else { return }
    for (section, title) in titles {
      sections[section] = sections[section].named(sections[section].id, title)
    }
    var ids = SectionIDs(roomFor: sections.count)
    for section in sections {
      var words = section.title.isEmpty ? section.number : section.title
      words.withUTF8 { ids.add($0, below: section.parent) }
    }
    for (place, id) in ids.names().enumerated() where sections[place].id != id {
      sections[place] = sections[place].named(id, sections[place].title)
    }
    isRetitled = true
    retitledItems = titles.map(\.section)
  }

  private mutating func read(_ line: Range<Int>, line number: Int) {
    guard !line.isEmpty else {
      if !wasBlank { paragraph += 1 }
      wasBlank = true
      return
    }
    var marks = 0
    while marks < line.count, text[line.lowerBound + marks] == UInt8(ascii: "#") { marks += 1 }
    if marks > 0, line.lowerBound + marks < line.upperBound, text[line.lowerBound + marks] == 0x20 {
      let content = line.lowerBound + marks + 1..<line.upperBound
      if marks == 1 {
        if title.isEmpty { title = TextSpan(content.lowerBound, content.upperBound) }
      } else {
        heading(line, content: content, level: marks - 1, line: number)
      }
      wasBlank = true
      return
    }
    let startsParagraph = wasBlank
    wasBlank = false
    readText(line, number, startsParagraph: startsParagraph)
  }

  private mutating func heading(_ line: Range<Int>, content: Range<Int>, level: Int, line number: Int) {
    paragraph += 1
    close(downTo: level, at: line.lowerBound)
    let marker = HeadingMarker.at(content.lowerBound, in: text)?.length ?? 0
    let title = content.lowerBound + marker..<content.upperBound
    add(number: content.lowerBound..<title.lowerBound, title: title, level: level, heading: line, item: nil)
    if !title.isEmpty {
      sentences.append(
        Sentence(
          span: TextSpan(title.lowerBound, title.upperBound), section: drafts.count - 1, paragraph: paragraph,
          line: number, isHeading: true))
    }
    paragraph += 1
  }

  private mutating func readText(_ line: Range<Int>, _ number: Int, startsParagraph: Bool) {
    if let marker = HeadingMarker.item(at: line.lowerBound, in: text),
      marker.value == 1 || isNextItem(marker.value)
    {
      closeItem(at: line.lowerBound)
      let numberEnd = line.lowerBound + marker.length
      let level = (open.last.map { drafts[$0].level } ?? 0) + 1
      add(
        number: line.lowerBound..<numberEnd, title: Self.itemTitle(numberEnd..<line.upperBound, of: text),
        level: level,
        heading: line.lowerBound..<numberEnd, item: marker.value)
    } else if startsParagraph {
      closeItem(at: line.lowerBound)
    }
    sentences.append(
      Sentence(
        span: TextSpan(line.lowerBound, line.upperBound), section: open.last, paragraph: paragraph,
        line: number,
        isHeading: false))
  }

  /// An item's first clause, where it is as short as a heading.
  static func itemTitle(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var end = range.lowerBound
    var characters = 0
    while end < range.upperBound, characters <= 24 {
      let (scalar, length) = text.scalar(at: end)
      if Characters.endsSentence(scalar) || scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3A
        || scalar == 0xFF1A
      {
        break
      }
      end += length
      characters += 1
    }
    return characters <= 24 ? range.lowerBound..<end : range.lowerBound..<range.lowerBound
  }

  private func isNextItem(_ value: Int) -> Bool {
    let list = open.last.map { drafts[$0].item != nil ? drafts[$0].parent : $0 } ?? nil
    let siblings = list.map { drafts[$0].children } ?? outermost
    return siblings.last.map { drafts[$0].item == value - 1 } ?? false
  }

  private mutating func add(
    number: Range<Int>, title: Range<Int>, level: Int, heading: Range<Int>, item: Int?
  ) {
    let (parent, place) = (open.last, drafts.count)
    drafts.append(
      Draft(
        number: number, title: title, level: level, heading: heading, item: item, end: text.count,
        parent: parent))
    open.append(place)
    var siblings = parent.map { drafts[$0].children } ?? outermost
    if let last = siblings.last { drafts[last].next = place }
    siblings = Children(first: siblings.first ?? place, last: place, count: siblings.count + 1)
    if let parent { drafts[parent].children = siblings } else { outermost = siblings }
  }

  private mutating func close(downTo level: Int, at place: Int) {
    while let last = open.last, drafts[last].level >= level || level == 0 {
      drafts[last].end = place
      open.removeLast()
    }
  }

  private mutating func closeItem(at place: Int) {
    guard let last = open.last, drafts[last].item != nil else { return }
    drafts[last].end = place
    open.removeLast()
  }

  private mutating func finish() {
    var ids = SectionIDs(roomFor: drafts.count)
    text.withUnsafeBufferPointer { text in
      for draft in drafts {
        let words = draft.title.isEmpty ? draft.number : draft.title
        ids.add(UnsafeBufferPointer(rebasing: text[words]), below: draft.parent)
      }
    }
    let names = ids.names()
    sections.reserveCapacity(drafts.count)
    for place in drafts.indices {
      let draft = drafts[place]
      sections.append(
        Section(
          id: names[place], number: words(draft.number), title: words(draft.title),
          level: draft.level, parent: draft.parent, children: list(draft.children),
          span: TextSpan(draft.heading.lowerBound, draft.end),
          heading: TextSpan(draft.heading.lowerBound, draft.heading.upperBound)))
    }
  }

  private func list(_ children: Children) -> [Int] {
    guard children.count > 0 else { return [] }
    var list: [Int] = []
    list.reserveCapacity(children.count)
    var next = children.first
    while let place = next {
      list.append(place)
      next = drafts[place].next
    }
    return list
  }

  private func words(_ range: Range<Int>) -> String { range.isEmpty ? "" : text.string(in: range) }
}
