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
    for (target, address) in FigureAddresses(report).all.enumerated() {
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

  mutating func add(_ others: Travellers) {
    if isEmpty {
      self = others
      return
    }
    for (group, members) in others.figures.enumerated() { add(members, in: group) }
    if sentences.isEmpty { sentences = others.sentences } else { sentences += others.sentences }
  }

  private mutating func makeRoom(for group: Int) {
    while figures.count <= group { figures.append([]) }
  }
}
