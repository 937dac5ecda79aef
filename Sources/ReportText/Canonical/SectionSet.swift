/// Some of a report's sections, by their places in its list. The text before the first heading, whose place is `nil`,
/// counts as one.
package struct SectionSet: Sendable {
  private var members: [Bool] = []

  package init() {}

  /// None of so many sections, and room for all of them.
  package init(roomFor sections: Int) { members = [Bool](repeating: false, count: sections + 1) }

  package mutating func insert(_ section: Int?) {
    let place = (section ?? -1) + 1
    if place >= members.count { members += [Bool](repeating: false, count: place + 1 - members.count) }
    members[place] = true
  }

  package mutating func remove(_ section: Int?) {
    if contains(section) { members[(section ?? -1) + 1] = false }
  }

  package mutating func formUnion(_ other: SectionSet) {
    for place in other.members.indices where other.members[place] { insert(place == 0 ? nil : place - 1) }
  }

  package var count: Int { members.count { $0 } }

  package func contains(_ section: Int?) -> Bool {
    let place = (section ?? -1) + 1
    return place < members.count && members[place]
  }

  /// Takes out what is not in the other.
  package mutating func formIntersection(_ other: SectionSet) {
    for place in members.indices where !other.contains(place == 0 ? nil : place - 1) {
      members[place] = false
    }
  }

  /// Takes out the sections that share a paragraph with one that is not in the set.
  package mutating func keepWholeParagraphs(of sentences: [Sentence]) {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      var first = 0
      while first < sentences.count {
        let (paragraph, section) = (sentences[first].paragraph, sentences[first].section)
        var end = first + 1
        var isOne = true
        while end < sentences.count, sentences[end].paragraph == paragraph {
          if sentences[end].section != section { isOne = false }
          end += 1
        }
        if !isOne, !sentences[first..<end].allSatisfy({ contains($0.section) }) {
          for sentence in sentences[first..<end] where contains(sentence.section) {
            remove(sentence.section)
            hasChanged = true
          }
        }
        first = end
      }
    }
  }
}
