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
}
