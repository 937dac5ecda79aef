import Figures
import Quantities
import ReportText
import Revisions

/// The vintages of all reports, put together in the order in which the reports speak.
struct VintageLedger {
  /// One thing that is measured in one series: the values below are vintages of each other.
  struct Group: Hashable {
    let series: String
    let key: VintageKey
  }

  struct Entry {
    let vintage: Vintage
    let group: Group
    /// From 1, in the group.
    let number: Int
    var repeats = 0
  }

  /// A value that stands, and the entry that first said it.
  struct Standing {
    let mention: Mention
    let entry: Int
  }

  /// A pair of entries of which the later takes the place of the earlier.
  struct Revaluation: Hashable {
    let from: Int
    let to: Int
  }

  /// In the order in which they were said.
  private(set) var entries: [Entry] = []
  private(set) var revaluations: [Revaluation] = []
  /// What the newest report that speaks of the group says.
  private(set) var latest: [Group: [Standing]] = [:]
  /// What a later report is held against: as `latest`, but an earlier value with more digits outlives a rounded
  /// one.
  private(set) var anchors: [Group: [Standing]] = [:]
  private var members: [Group: [Int]] = [:]
  private var known: Set<Revaluation> = []

  /// Adds a report that speaks after all that were added before.
  mutating func add(_ report: ReportVintages) {
    for vintage in report.vintages { add(vintage) }
    var standing: [Group: [Standing]] = [:]
    for mention in report.standing {
      let group = Group(series: report.report.series, key: mention.key)
      guard let entry = members[group]?.last(where: { entries[$0].vintage.mention.stated == mention.stated })
      else { continue }
      standing[group, default: []].append(Standing(mention: mention, entry: entry))
    }
    for group in standing.keys.sorted(by: { first(standing, $0) < first(standing, $1) }) {
      settle(standing[group] ?? [], in: group)
    }
  }

  private func first(_ standing: [Group: [Standing]], _ group: Group) -> Int {
    standing[group]?.first?.mention.figure.span.start ?? 0
  }

  private mutating func add(_ vintage: Vintage) {
    let group = Group(series: vintage.report.series, key: vintage.mention.key)
    let places = members[group] ?? []
    let isFirstOfReport = !places.contains { entries[$0].vintage.report == vintage.report }
    let stated = vintage.mention.stated
    // What the report before says already, or what was said last, is no new vintage.
    if isFirstOfReport, anchors[group]?.contains(where: { $0.mention.stated == stated }) == true { return }
    if let last = places.last, entries[last].vintage.mention.stated == stated { return }
    let place = entries.count
    entries.append(Entry(vintage: vintage, group: group, number: places.count + 1))
    members[group, default: []].append(place)
    if let replaced = vintage.replaced,
      let from = places.last(where: { entries[$0].vintage.mention.stated == replaced })
    {
      revalue(from: from, to: place)
    }
  }

  /// Holds what a report says in the end against what the report before said. Aims may change from report to
  /// report: that restates nothing.
  private mutating func settle(_ standing: [Standing], in group: Group) {
    let before = anchors[group] ?? []
    var open = before.filter { anchor in !standing.contains { $0.mention.stated == anchor.mention.stated } }
    var anchors: [Standing] = []
    for now in standing {
      if before.contains(where: { $0.mention.stated == now.mention.stated }) {
        entries[now.entry].repeats += 1
        anchors.append(now)
      } else if !open.isEmpty {
        let old = open.removeFirst()
        let isRounded = old.mention.figure.agreesWithinRounding(with: now.mention.figure)
        let isCoarser = old.mention.figure.halfUnit < now.mention.figure.halfUnit
        anchors.append(isRounded && isCoarser ? old : now)
        if group.key.status == .actual { revalue(from: old.entry, to: now.entry) }
      } else {
        anchors.append(now)
      }
    }
    self.anchors[group] = anchors
    latest[group] = standing
  }

  private mutating func revalue(from: Int, to: Int) {
    let (old, new) = (entries[from].vintage.mention.figure, entries[to].vintage.mention.figure)
    let pair = Revaluation(from: from, to: to)
    guard !old.agreesWithinRounding(with: new), known.insert(pair).inserted else { return }
    revaluations.append(pair)
  }
}
