import Figures
import Quantities
import ReportText
import Revisions

/// The vintages of the reports of one series, put together in the order in which they speak.
struct VintageLedger {
  /// What is known of one thing that is measured: the values are vintages of each other.
  private struct Standings {
    /// Places of entries.
    var members: [Int] = []
    /// What the newest report that speaks of the group says.
    var latest: [Standing] = []
    /// What a later report is held against: as `latest`, but an earlier value with more digits outlives a rounded
    /// one.
    var anchors: [Standing] = []
  }

  struct Entry {
    let vintage: Vintage
    /// Its place among those of its report.
    let place: Int
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
  /// Keys are of many words, so that each is looked up once.
  private var places: [VintageKey: Int] = [:]
  private var groups: [Standings] = []
  private var known: Set<Revaluation> = []

  /// The entries that the newest reports that speak of them stand by.
  var latest: Set<Int> { Set(groups.lazy.flatMap(\.latest).map(\.entry)) }

  /// What the reports stand by: what the newest says, and what a later one is held against.
  func standing(_ key: VintageKey) -> (latest: [Standing], anchors: [Standing])? {
    places[key].map { (groups[$0].latest, groups[$0].anchors) }
  }

  private mutating func group(_ key: VintageKey) -> Int {
    if let known = places[key] { return known }
    places[key] = groups.count
    groups.append(Standings())
    return groups.count - 1
  }

  /// Adds a report that speaks after all that were added before.
  mutating func add(_ report: ReportVintages) {
    for (place, vintage) in report.vintages.enumerated() {
      add(vintage, at: place, to: group(vintage.mention.key))
    }
    var standing: [(group: Int, stands: [Standing])] = []
    for mention in report.standing {
      let group = group(mention.key)
      guard
        let entry = groups[group].members.last(where: {
          entries[$0].vintage.mention.stated == mention.stated
        })
      else { continue }
      let stand = Standing(mention: mention, entry: entry)
      if let place = standing.firstIndex(where: { $0.group == group }) {
        standing[place].stands.append(stand)
      } else {
        standing.append((group, [stand]))
      }
    }
    standing.sort { Self.start(of: $0.stands) < Self.start(of: $1.stands) }
    for (group, stands) in standing { settle(stands, in: group) }
  }

  private static func start(of standing: [Standing]) -> Int { standing.first?.mention.figure.span.start ?? 0 }

  private mutating func add(_ vintage: Vintage, at ownPlace: Int, to group: Int) {
    let places = groups[group].members
    let isFirstOfReport = !places.contains { entries[$0].vintage.report == vintage.report }
    let stated = vintage.mention.stated
    // What the report before says already, or what was said last, is no new vintage.
    if isFirstOfReport, groups[group].anchors.contains(where: { $0.mention.stated == stated }) { return }
    if let last = places.last, entries[last].vintage.mention.stated == stated { return }
    let place = entries.count
    entries.append(Entry(vintage: vintage, place: ownPlace, number: places.count + 1))
    groups[group].members.append(place)
    if let replaced = vintage.replaced, Self.mayRestate(vintage.mention.key),
      let from = places.last(where: { entries[$0].vintage.mention.stated == replaced })
    {
      revalue(from: from, to: place)
    }
  }

  /// Aims may change, from draft to draft as from report to report: that restates nothing.
  private static func mayRestate(_ key: VintageKey) -> Bool { key.status == .actual }

  /// Holds what a report says in the end against what the report before said.
  private mutating func settle(_ standing: [Standing], in group: Int) {
    let before = groups[group].anchors
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
        if Self.mayRestate(now.mention.key) { revalue(from: old.entry, to: now.entry) }
      } else {
        anchors.append(now)
      }
    }
    groups[group].anchors = anchors
    groups[group].latest = standing
  }

  private mutating func revalue(from: Int, to: Int) {
    let (old, new) = (entries[from].vintage.mention.figure, entries[to].vintage.mention.figure)
    let pair = Revaluation(from: from, to: to)
    guard !old.agreesWithinRounding(with: new), known.insert(pair).inserted else { return }
    revaluations.append(pair)
  }
}
