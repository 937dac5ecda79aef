import Revisions

/// The figures and sentences of the report asked about that have reached one revision.
struct Travellers {
  struct Member {
    /// Place in the lists of the report asked about.
    let target: Int
    /// Place in the report reached: among its sentences, or among the figures of a section.
    let place: Int
  }

  /// By section of the report reached, the text before the first heading first.
  private(set) var figures: [[Member]] = []
  var sentences: [Member] = []

  init() {}

  /// All of a report, on their way from it.
  init(allOf report: StructuredReport) {
    for (target, address) in FigureAddress.list(of: report).enumerated() {
      add(Member(target: target, place: address.place), in: address.group)
    }
    sentences = report.sentences.indices.map { Member(target: $0, place: $0) }
  }

  var isEmpty: Bool { sentences.isEmpty && figures.allSatisfy(\.isEmpty) }

  mutating func add(_ member: Member, in group: Int) {
    makeRoom(for: group)
    figures[group].append(member)
  }

  mutating func add(_ members: [Member], in group: Int) {
    makeRoom(for: group)
    if figures[group].isEmpty { figures[group] = members } else { figures[group] += members }
  }

  /// Takes over all of the others.
  mutating func add(_ others: inout Travellers) {
    if isEmpty { return swap(&self, &others) }
    for (group, members) in others.figures.enumerated() { add(members, in: group) }
    if sentences.isEmpty { sentences = others.sentences } else { sentences += others.sentences }
  }

  /// Takes out the figures of a section.
  mutating func take(_ group: Int) -> [Member] {
    guard group < figures.count else { return [] }
    let members = figures[group]
    figures[group] = []
    return members
  }

  /// Takes out the sentences at these places, which are in order.
  mutating func takeSentences(at places: [Int]) -> [Member] {
    guard let first = places.first, let last = places.last else { return [] }
    var taken: [Member] = []
    sentences.removeAll { member in
      guard first...last ~= member.place, places.contains(member.place) else { return false }
      taken.append(member)
      return true
    }
    return taken
  }

  private mutating func makeRoom(for group: Int) {
    while figures.count <= group { figures.append([]) }
  }
}
