import Revisions
import RevisionsTestSupport

/// Small, fast and the same everywhere: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Edits a report at random on several branches and remembers who set what.
struct RandomHistory {
  /// A figure and the truth about it.
  struct Tracked {
    var value: Int
    var inTons = false
    var bound = ""
    /// What it stated and who made it so, oldest first.
    var chain: [(value: Int, bound: String, setter: String)]

    var statement: String { "\(bound)\(value)" }
    var quote: String { inTons ? "\(value)0000吨" : "\(value)万吨" }

    mutating func set(_ value: Int, _ bound: String, by setter: String) {
      guard value != self.value || bound != self.bound else { return }
      self.value = value
      self.bound = bound
      // Of two edits in one revision only the outcome is seen.
      if chain.last?.setter == setter { chain.removeLast() }
      if let last = chain.last, last.value == value, last.bound == bound { return }
      chain.append((value, bound, setter))
    }

    var since: String? { chain.last?.setter }
    var firstStated: String? { chain.first { $0.value == value && $0.bound == bound }?.setter }
  }

  /// Sections of crops in the order of the text.
  struct Draft {
    var sections: [[String]]
    var wording: [String: Int] = [:]
    var figures: [String: Tracked]
    /// Who gave each crop's sentence its words.
    var sentences: [String: String] = [:]

    func sentence(_ crop: String) -> String? {
      guard let figure = figures[crop] else { return nil }
      let words = ["全年，", "初步统计，", ""][wording[crop] ?? 0]
      return "\(words)\(crop)⟦\(figure.bound)\(figure.quote)⟧。"
    }

    var text: String {
      var lines: [String] = []
      for (place, crops) in sections.enumerated() {
        lines.append("# \(place + 1)、\(crops.first ?? "空")")
        lines += crops.compactMap(sentence)
      }
      return lines.joined(separator: "\n") + "\n"
    }

    /// Credits each sentence to the first parent with the same words, else to `setter`.
    mutating func credit(_ setter: String, parents: [Draft]) {
      for crop in figures.keys {
        let origin = parents.first { $0.sentence(crop) == sentence(crop) }
        sentences[crop] = origin?.sentences[crop] ?? setter
      }
    }
  }

  let history: MarkedHistory
  private(set) var tip: Draft
  private var generator: SeededGenerator
  private var branches: [(revision: RevisionID, draft: Draft)] = []
  private var added = 0

  init(seed: UInt64, revisions count: Int) throws {
    history = try MarkedHistory()
    generator = SeededGenerator(seed: seed)
    tip = Draft(sections: [[], [], []], figures: [:])
    var draft = tip
    for _ in 0..<9 { add(to: &draft, by: "r0") }
    draft.credit("r0", parents: [])
    branches = [(history.revisions.add(history.report, draft.text, message: "r0"), draft)]
    for place in 1..<count { step("r\(place)") }
    while branches.count > 1 { merge("m\(branches.count)", 0, 1) }
    tip = branches[0].draft
  }

  private mutating func step(_ message: String) {
    let place = Int.random(in: 0..<branches.count, using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0 where branches.count < 4: branches.append(branches[place])
    case 1, 2:
      guard branches.count > 1 else { break }
      merge(message, place, (place + 1) % branches.count)
      return
    default: break
    }
    var draft = branches[place].draft
    for _ in 0..<Int.random(in: 0...3, using: &generator) { edit(&draft, by: message) }
    draft.credit(message, parents: [branches[place].draft])
    let revision = history.revisions.add(
      history.report, draft.text, parents: [branches[place].revision], message: message, branch: "main")
    branches[place] = (revision, draft)
  }

  private mutating func edit(_ draft: inout Draft, by setter: String) {
    guard let crop = draft.figures.keys.sorted().randomElement(using: &generator),
      var figure = draft.figures[crop]
    else { return add(to: &draft, by: setter) }
    switch Int.random(in: 0..<9, using: &generator) {
    case 0...2: figure.set(Int.random(in: 1...4, using: &generator), figure.bound, by: setter)
    case 3: figure.set(figure.value, ["", "近", "超"].randomElement(using: &generator) ?? "", by: setter)
    case 4: figure.inTons.toggle()
    case 5: draft.wording[crop] = Int.random(in: 0..<3, using: &generator)
    case 6: draft.sections.shuffle(using: &generator)
    case 7: return add(to: &draft, by: setter)
    default:
      draft.figures[crop] = nil
      for place in draft.sections.indices { draft.sections[place].removeAll { $0 == crop } }
      return
    }
    draft.figures[crop] = figure
  }

  /// Another name for every place below 1728.
  private static func crop(_ place: Int) -> String {
    let kinds = Array("稻麦豆薯茶桑瓜果菜菇棉麻")
    let sorts = Array("春夏秋冬早晚山水旱红白黑")
    let kind = kinds[place % 12]
    let sort = sorts[(place / 12 + place) % 12]
    let origin = place < 144 ? "" : "\(sorts[place / 144 % 12])川"
    return "\(origin)\(sort)\(kind)产量"
  }

  private mutating func add(to draft: inout Draft, by setter: String) {
    let crop = Self.crop(added)
    added += 1
    let value = Int.random(in: 1...4, using: &generator)
    draft.figures[crop] = Tracked(value: value, chain: [(value, "", setter)])
    draft.sections[Int.random(in: 0..<draft.sections.count, using: &generator)].append(crop)
  }

  /// The first side's words and order; each figure from either side, or a value of the merge's own.
  private mutating func merge(_ message: String, _ first: Int, _ second: Int) {
    var draft = branches[first].draft
    let theirs = branches[second].draft
    for (crop, ours) in draft.figures.sorted(by: { $0.key < $1.key }) {
      var merged = ours
      switch Int.random(in: 0..<5, using: &generator) {
      case 0, 1: merged = theirs.figures[crop] ?? ours
      case 2: merged.set(Int.random(in: 1...4, using: &generator), merged.bound, by: message)
      default: break
      }
      // Whoever states it first among the parents is its origin.
      if merged.statement == ours.statement {
        merged = ours
      } else if let theirs = theirs.figures[crop], merged.statement == theirs.statement {
        merged.chain = theirs.chain
      }
      draft.figures[crop] = merged
    }
    draft.credit(message, parents: [branches[first].draft, theirs])
    let revision = history.revisions.add(
      history.report, draft.text, parents: [branches[first].revision, branches[second].revision],
      message: message, branch: "main")
    branches[first] = (revision, draft)
    branches.remove(at: second)
  }
}
