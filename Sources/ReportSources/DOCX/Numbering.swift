import ReportText

/// Automatic numbering: text that the reader sees and the paragraphs do not have.
struct Numbering {
  struct Level {
    var start = 1
    var format = "decimal"
    /// `"%1、"`, `"（%2）"`.
    var text = ""
    /// Whether the numbers of the levels above are shown in Arabic digits.
    var isLegal = false
    /// The level whose numbers start this one again; `nil` for any above, 0 for none.
    var restart: Int?
    /// The style whose paragraphs are numbered so.
    var style: String?
  }

  struct List {
    var levels: [Int: Level] = [:]
    /// The numbering style that holds its levels, where it has none itself.
    var styleLink: String?
  }

  struct Instance {
    var list = ""
    /// Levels that begin anew, with their first number.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// The most bytes of a number as it is shown; Word itself takes 255 characters.
  static let textLimit = 255

  var lists: [String: List] = [:]
  /// The lists that hold the levels of numbering styles, by style.
  var owners: [String: String] = [:]
  var instances: [String: Instance] = [:]

  /// The last number of each level of each list.
  private var counters: [String: [Int: Int]] = [:]
  private var started: Set<String> = []

  /// The list that an instance counts in; a list without levels names the style that has them.
  private func list(of instance: Instance) -> String {
    guard let list = lists[instance.list], list.levels.isEmpty, let link = list.styleLink else {
      return instance.list
    }
    return owners[link] ?? instance.list
  }

  /// The level at which paragraphs of `style` stand in an instance.
  func level(of style: String, in instance: String) -> Int? {
    guard let instance = instances[instance] else { return nil }
    return lists[list(of: instance)]?.levels.first { $0.value.style == style }?.key
  }

  /// The number of the next paragraph at `level` of `instance`, as it is shown; empty for bullets, and for what is
  /// longer than `textLimit`.
  mutating func next(_ instance: String, level: Int) -> [UInt8] {
    guard let numbers = instances[instance] else { return [] }
    let key = list(of: numbers)
    guard let list = lists[key], let own = numbers.levels[level] ?? list.levels[level] else { return [] }
    var counts = counters[key] ?? [:]
    func first(_ level: Int) -> Int { (numbers.levels[level] ?? list.levels[level])?.start ?? 1 }
    if let start = numbers.starts[level], started.insert("\(instance) \(level)").inserted {
      counts[level] = start
    } else {
      counts[level] = counts[level].map { $0 &+ 1 } ?? first(level)
    }
    for above in 0..<level where counts[above] == nil { counts[above] = first(above) }
    for deeper in Array(counts.keys) where deeper > level {
      let restart = (numbers.levels[deeper] ?? list.levels[deeper])?.restart
      if restart != 0 { counts[deeper] = nil }
    }
    counters[key] = counts
    guard own.format != "bullet", own.format != "none" else { return [] }
    var shown: [UInt8] = []
    let text = Array(own.text.utf8)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 1 < text.count, (0x31...0x39).contains(text[index + 1]) {
        let place = Int(text[index + 1] - 0x31)
        let format = (numbers.levels[place] ?? list.levels[place])?.format ?? "decimal"
        let number = counts[place] ?? first(place)
        shown += Array(
          NumberFormat.text(number, own.isLegal && place != level ? "decimal" : format).utf8)
        index += 2
      } else {
        shown.append(text[index])
        index += 1
      }
    }
    return shown.count <= Self.textLimit ? shown : []
  }
}
