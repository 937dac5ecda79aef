import Synchronization

/// Units of the genre. A unit is written after an optional magnitude (`万`, `亿`) and normalised without it.
///
/// To teach a unit, add it to the line of its kind.
public enum UnitTable {
  /// What a unit tells of its number.
  public enum Kind: UInt8, Sendable {
    /// Counts things that are named before it or straight after it: `12家企业`.
    case count
    /// Counts events and visits: `5场次`.
    case occasion
    case money
    /// Length, area, mass, volume, energy and the like.
    case measure
    case percent
    /// Percentage points.
    case points
    case multiple
  }

  public struct Unit: @unchecked Sendable {
    // Every number has one, and is handed on from reader to reader: words are never given back, so that nobody counts who
    // refers to them.
    @usableFromInline unowned(unsafe) let words: Words
    public let kind: Kind
    @usableFromInline let exponent: Int8

    @usableFromInline final class Words: Sendable {
      @usableFromInline let text: [UInt8]
      @usableFromInline let base: String
      @usableFromInline let written: String

      init(_ text: [UInt8], _ base: String) {
        (self.text, self.base, written) = (text, base, String(decoding: text, as: UTF8.self))
      }

      /// Those of units that are not in the table, such as 元/吨.
      private static let composed = Mutex<[[UInt8]: Words]>([:])

      static func composed(_ text: [UInt8], _ base: String) -> Words {
        composed.withLock { known in
          let key = text + [0] + base.utf8
          if let words = known[key] { return words }
          let words = Words(text, base)
          known[key] = words
          return words
        }
      }
    }

    @inlinable public var text: [UInt8] { words.text }
    /// The unit as it is written, made once for all of its numbers.
    @inlinable public var written: String { words.written }
    /// The unit it is normalised to, and the power of ten that takes it there.
    @inlinable public var base: String { words.base }
    @inlinable public var power: Int { Int(exponent) }

    public init(text: [UInt8], kind: Kind, base: String, power: Int) {
      self.init(words: .composed(text, base), kind: kind, exponent: Int8(clamping: power))
    }

    fileprivate init(words: Words, kind: Kind, exponent: Int8) {
      self.words = words
      self.kind = kind
      self.exponent = exponent
    }
  }

  static let table: [(Kind, StaticString)] = [
    (
      .count,
      "家 个 个位次 位次 项 件 名 人 位 所 户 座 栋 幢 间 篇 条 份 册 张 本 部 幅 起 例 宗 笔 单 款 种 台 套 辆 艘 架 头 只 羽 匹 株 棵 箱 瓶 支 枚 块 片 处 口 眼 盏 组 批 支队 对 类 门 届 期 点 道 盘 副 根 尾 箱次 单位 部门 团队 桶 封 颗 趟 粒 桌 面 席 首 幕 卷 集 辑 则 束 盒 袋 剂 字 机架 标准机架 机柜 端口 车皮 班组 客位 学位"
    ),
    (
      .count,
      "台(套) 台（套） 台套 台(件) 台（件） 台件 标台 头(只) 头（只） 项(次) 项（次） 家(次) 家（次） 件(套) 件（套） 个次 条次 件次 项次 家次 户次 批次 亩次 台次 艘次 辆次 头次 羽次 只次 例次 剂次 篇次 处次 校次 村次 余种"
    ),
    (.occasion, "次 场 场次 场(次) 场（次） 人次 轮次 人(次) 人（次） 车次 班次 架次 列 列次 课时 学时 标准箱"),
    (.money, "元 人民币元 人民币 元人民币 美元 美金 港元 港币 欧元 日元 英镑 卢布 韩元 新台币 台币 澳元 加元 新加坡元 瑞士法郎 泰铢 卢比 澳门元"),
    (
      .measure,
      "亩 公顷 平方米 平方公里 平方千米 平米 ㎡ 公里 千米 米 延米 厘米 毫米 里 海里 吨 公吨 千克 公斤 斤 克 毫克 微克 立方米 空立方米 空方 方 升 担 台班 工日 千升 公升 毫升 吨标准煤 标准煤 千瓦 千瓦时 千瓦小时 兆瓦 兆瓦时 千伏安 吉瓦 度 度电 车公里 吨公里 人公里 人年 人月 人天 人·次 人·年 人·月 人·天 小时 天 分 摄氏度 ℃ °C 岁 周岁 床 张床位 张病床 床位 个床位 个标准车位 车位 机位 标箱 吨位 箱位 吨标煤 千克标准煤 公斤标准煤 克标准煤 千克标煤 平方英尺 蒸吨 吨煤 吨油 吨油当量 吨二氧化碳 吨二氧化碳当量 立方 立方千米 千焦 吉焦 分贝 皮长公里 芯公里 皮长千米 芯千米"
    ),
    // Latin letters; each stands for the Chinese unit that `synonyms` names, where there is one.
    (
      .measure,
      "kW KW kw MW GW TW kWh KWh KWH kwh MWh GWh TWh kVA Gbps Mbps Tbps GB TB PB EB ZB km KM km² km2 m² m2 m³ m3 hm² hm2 ha kg KG mg μg µg g t mm cm mg/L PFlops PFLOPS EFlops EFLOPS TFlops TFLOPS P dB dB(A) TEU"
    ),
    (.percent, "% ％"),
    (.percent, "‰"),
    (.points, "个百分点 百分点 个千分点"),
    (.multiple, "倍"),
  ]

  /// A unit where it is looked for: its first eight bytes, and the bits of as many as it has.
  private struct Place {
    let head: UInt64
    let mask: UInt64
    let text: UnsafeBufferPointer<UInt8>
    let kind: Kind
    let isThousandth: Bool
    /// Where it is normalised to another one that `synonyms` names.
    var synonym: UnsafeBufferPointer<UInt8>?

    init(_ text: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
      head = UnitTable.head(at: 0, of: text)
      mask = text.count < 8 ? (1 << UInt64(8 * text.count)) - 1 : UInt64.max
      self.text = text
      self.kind = kind
      isThousandth = UnitTable.isThousandth(text)
    }

    var words: Unit.Words {
      Unit.Words(Array(text), synonym.map { String(decoding: $0, as: UTF8.self) } ?? base(of: text))
    }
  }

  /// The units in one piece by `key`, of each the longest first. Few of them are met in a text: each is made when it is.
  private struct Index: @unchecked Sendable {
    // Never given back, and never written to once they are there.
    let places: UnsafeMutableBufferPointer<Place>
    /// Where those of each key begin, with one more for the end of the last.
    let starts: [Int32]
    /// The words of each unit, or nothing yet: a reference's bits. `AtomicLazyReference` takes 600 instructions to be asked.
    let made: UnsafeMutablePointer<Atomic<UInt>>

    init() {
      var words: [(word: UnsafeBufferPointer<UInt8>, kind: Kind)] = []
      words.reserveCapacity(512)
      // How many units each key has, two places on; then where the next of each belongs, so that in the end each key's begin
      // where those of the one before ended.
      var starts = [Int32](repeating: 0, count: 258)
      for (kind, list) in table {
        forEachWord(of: list) { word in
          words.append((word, kind))
          starts[key(of: word) + 2] += 1
        }
      }
      for key in 2..<258 { starts[key] += starts[key - 1] }
      let begins = starts
      let places = UnsafeMutableBufferPointer<Place>.allocate(capacity: words.count)
      for (word, kind) in words {
        let key = key(of: word) + 1
        // The lists are short, and a sort made for this type would cost a start more than it.
        var place = Int(starts[key])
        while place > begins[key], places[place - 1].text.count < word.count {
          places.initializeElement(at: place, to: places[place - 1])
          place -= 1
        }
        places.initializeElement(at: place, to: Place(word, kind))
        starts[key] += 1
      }
      made = .allocate(capacity: words.count)
      for place in places.indices { (made + place).initialize(to: Atomic(0)) }
      forEachWord(of: synonyms) { pair in
        guard let middle = pair.firstIndex(of: UInt8(ascii: "=")) else { return }
        let written = UnsafeBufferPointer(rebasing: pair[..<middle])
        let key = key(of: written)
        for place in Int(starts[key])..<Int(starts[key + 1]) where places[place].text.elementsEqual(written) {
          places[place].synonym = UnsafeBufferPointer(rebasing: pair[(middle + 1)...])
          break
        }
      }
      (self.places, self.starts) = (places, starts)
    }

    @inline(__always)
    func unit(_ place: Int) -> Unit {
      let known = UnsafeRawPointer(bitPattern: made[place].load(ordering: .acquiring))
      let words = known.map { Unmanaged<Unit.Words>.fromOpaque($0).takeUnretainedValue() } ?? words(place)
      return Unit(words: words, kind: places[place].kind, exponent: places[place].isThousandth ? -1 : 0)
    }

    /// Keeps the words for the next time; where two threads make them at once, the first one's.
    private func words(_ place: Int) -> Unit.Words {
      let words = places[place].words
      let new = Unmanaged.passRetained(words)
      let (isKept, other) = made[place].compareExchange(
        expected: 0, desired: UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
      guard !isKept, let known = UnsafeRawPointer(bitPattern: other) else {
        return new.takeUnretainedValue()
      }
      new.release()
      return Unmanaged<Unit.Words>.fromOpaque(known).takeUnretainedValue()
    }
  }

  private static let index = Index()

  /// The eight bytes at `index`, the first one lowest; zeros behind the end of the text.
  @inline(__always)
  private static func head(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if index &+ 8 <= text.count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    var bytes: UInt64 = 0
    for place in (index..<text.count).reversed() { bytes = bytes &<< 8 | UInt64(text[place]) }
    return bytes
  }

  /// The last byte of the character that `head` begins with: Han characters differ most in it.
  @inline(__always)
  private static func key(of head: UInt64) -> Int {
    let first = head & 0xFF
    return Int(head &>> (first < 0x80 ? 0 : first < 0xE0 ? 8 : 16) & 0xFF)
  }

  private static func key(of word: UnsafeBufferPointer<UInt8>) -> Int { key(of: head(at: 0, of: word)) }

  /// Whether ten of the unit are one of its base.
  private static func isThousandth(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    // Asked of every unit at the start: most are of another length or begin otherwise.
    word[0] == 0xE2 && word.elementsEqual("‰".utf8)
      || word.count == 12 && word.elementsEqual("个千分点".utf8)
  }

  /// A unit is its own base but for thousandths; full-width brackets become plain ones.
  private static func base(of word: UnsafeBufferPointer<UInt8>) -> String {
    if isThousandth(word) { return word[0] == 0xE2 ? "%" : "百分点" }
    let text = String(decoding: word, as: UTF8.self)
    guard word.contains(0xEF) else { return text }
    return String(text.map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 })
  }

  /// Writings of a unit that are brought to one base, so that another writing is no other amount.
  private static let synonyms: StaticString = """
    ％=% 人(次)=人次 人（次）=人次 场(次)=场次 场（次）=场次 项(次)=项次 项（次）=项次 家(次)=家次 \
    家（次）=家次 位次=个位次 个百分点=百分点 人民币元=元 元人民币=元 人民币=元 港币=港元 美金=美元 台币=新台币 \
    平米=平方米 ㎡=平方米 m²=平方米 m2=平方米 平方千米=平方公里 km²=平方公里 km2=平方公里 hm2=hm² KM=km m3=m³ \
    千瓦小时=千瓦时 KWh=kWh KWH=kWh kwh=kWh KW=kW kw=kW KG=kg µg=μg °C=℃ 周岁=岁 \
    PFLOPS=PFlops EFLOPS=EFlops TFLOPS=TFlops
    """

  /// Gives each word between spaces.
  private static func forEachWord(of words: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      start = index + 1
    }
  }

  /// Measure words of persons; the others go with things, and `个` with either.
  private static let ofPersons = ["人", "名", "位"]

  /// Whether two base units count the same things in other words: `12家` and `12个`, but not `12户` and `12人`, and
  /// neither `12%` and `12个百分点` nor `12人` and `12人次`.
  public static func countAlike(_ one: String, _ other: String) -> Bool {
    guard let kind = kind(of: one), kind == .count || kind == .occasion, kind == self.kind(of: other) else {
      return false
    }
    return one == "个" || other == "个" || ofPersons.contains(one) == ofPersons.contains(other)
  }

  /// `nil` for what is no unit of the table, or more than one.
  private static func kind(of unit: String) -> Kind? {
    let text = Array(unit.utf8)
    return self.unit(at: 0, in: text).flatMap { $0.text.count == text.count ? $0.kind : nil }
  }

  /// The longest unit that stands at `start` of `text`; `nil` where none does.
  public static func unit(at start: Int, in text: [UInt8]) -> Unit? {
    guard start < text.count else { return nil }
    return text.withUnsafeBufferPointer { text in
      let head = Self.head(at: start, of: text)
      let key = Self.key(of: head)
      let (index, places) = (Self.index, Self.index.places)
      for place in Int(index.starts[key])..<Int(index.starts[key + 1])
      where head & places[place].mask == places[place].head
        && (places[place].text.count <= 8 || goesOn(places[place].text, at: start, in: text))
      {
        return index.unit(place)
      }
      return nil
    }
  }

  /// Whether a unit of which the first eight bytes stand at `index` stands there whole.
  private static func goesOn(
    _ unit: UnsafeBufferPointer<UInt8>, at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    index + unit.count <= text.count && (8..<unit.count).allSatisfy { text[index + $0] == unit[$0] }
  }
}
