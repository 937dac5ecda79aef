/// A name brought to the form in which two writings of one indicator are the same bytes.
///
/// `全市R＆D经费支出总额`, `研究与试验发展（R&D）经费支出额` and `我市全社会研发经费支出额` are all one. Words that make another
/// indicator stay: levels (`省级`), parts (`规模以上工业企业`), whatever is not known to be empty.
///
/// It lives on the stack while `with(_:_:)` runs: thousands are made when the tables are read.
struct NormalName {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var start = 0
  private var end: Int
  /// Where the `占` of a share begins; `nil` for what is no share.
  private var ratio: Int?

  /// The longest name that is looked at, in bytes; no indicator has a longer one.
  static let maximumLength = 240
  /// Room for the longest name and a whole beside it; more would not be had from the stack.
  private static let capacity = 1024

  /// Gives `body` the normal form of `name`, `nil` for one that is empty or too long; the form must not leave `body`.
  @inline(__always)
  static func with<Result>(
    _ name: UnsafeBufferPointer<UInt8>, _ body: (NormalName?) -> Result
  ) -> Result {
    guard name.count <= maximumLength, !name.isEmpty else { return body(nil) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { room in
      let normal = NormalName(name, room)
      return body(normal.bytes.isEmpty ? nil : normal)
    }
  }

  /// Gives `body` the normal form of `name`, as `with(_:_:)` does.
  @inline(__always)
  static func with<Result>(_ name: String, _ body: (NormalName?) -> Result) -> Result {
    var name = name
    return name.withUTF8 { with($0, body) }
  }

  /// The normal form by itself, for where speed is nothing.
  static func bytes(of name: String) -> [UInt8]? {
    with(name) { $0.map { Array($0.bytes) } }
  }

  private init(_ name: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>) {
    let folding = NameFolding(name, into: room)
    self.room = room
    end = folding.count
    if folding.mayBeShare { markShare() }
    if let ratio { simplifyShare(at: ratio) } else { (start, end) = room.simplify(start..<end) }
  }

  /// Part, `占` and whole for a share; the plain name for all others.
  var bytes: UnsafeBufferPointer<UInt8> { slice(start..<end) }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: room[range])
  }
}

// MARK: - Other names to try

extension NormalName {
  /// Whether the name says that it is a sum of money.
  var endsInAmount: Bool { bytes.hasSuffix("额") }

  /// `技术合同成交额` for `技术合同成交`, and the other way round; `nil` for a share and a balance. Writes behind `self`.
  func togglingAmount() -> NormalName? {
    var other = self
    if ratio != nil || bytes.hasSuffix("余额") { return nil }
    if endsInAmount {
      guard bytes.count > 9 else { return nil }
      other.end -= 3
    } else {
      other.append("额")
    }
    return other
  }

  /// The name without `新增`, `新认定`, `累计` and the like, which a figure's accumulation says; `nil` where there is
  /// none. Writes over `self`.
  func withoutAccumulation() -> NormalName? {
    guard ratio == nil, bytes.hasPrefix("新") || bytes.hasPrefix("净增") || bytes.hasPrefix("累计") else {
      return nil
    }
    for word in Self.accumulations where bytes.hasPrefix(word) && bytes.count > word.utf8CodeUnitCount + 3 {
      var other = self
      (other.start, other.end) = room.simplify(start + word.utf8CodeUnitCount..<end)
      return other
    }
    return nil
  }

  private static let accumulations: [StaticString] = [
    "新增加", "新增", "新认定", "新培育", "新获批", "新组建", "新备案", "新入库", "新建", "净增加", "净增", "累计",
  ]
}

// MARK: - Shares

extension NormalName {
  /// What stands before and behind the `占` of a share; `nil` for what is no share.
  var partAndWhole: (part: UnsafeBufferPointer<UInt8>, whole: UnsafeBufferPointer<UInt8>)? {
    guard let ratio else { return nil }
    return (slice(start..<ratio), slice(ratio + 3..<end))
  }

  /// The share of this name's indicator in `whole`, named or not. Writes behind `self`.
  func share(in whole: NormalName?) -> NormalName {
    var share = self
    share.ratio = end
    share.append("占")
    if let whole { for byte in whole.bytes where share.end < room.count { share.append(byte) } }
    return share
  }

  /// Writes `X占Y的比重`, `X与Y之比` and `X相当于Y的比例` as `X占Y`.
  private mutating func markShare() {
    let stem = end - lengthOfShareWord
    if let place = place(of: "占", before: stem) {
      // `占地面积` with something before it is an area, no share.
      if stem == end, bytes.hasSuffix("占地", endingAt: place + 6) { return }
      ratio = place
    } else if let place = place(of: "相当于", before: stem) {
      let whole = slice(place + 9..<stem)
      for (offset, byte) in whole.enumerated() { room[place + 3 + offset] = byte }
      ratio = place
      end = stem - 6
      return
    } else if stem < end, let place = place(of: "与", before: stem) {
      ratio = place
    }
    if ratio != nil { end = stem }
  }

  private var lengthOfShareWord: Int {
    Self.shareWords.first { bytes.hasSuffix($0) }?.utf8CodeUnitCount ?? 0
  }

  private static let shareWords: [StaticString] = ["百分比", "之比", "比重", "比例", "比率", "比值", "份额", "比"]

  /// The last place of `word` that is neither at the start nor behind `end`.
  private func place(of word: StaticString, before end: Int) -> Int? {
    var place = end - word.utf8CodeUnitCount
    while place > 3 {
      if bytes.hasSuffix(word, endingAt: place + word.utf8CodeUnitCount) { return place }
      place -= 1
    }
    return nil
  }

  private mutating func simplifyShare(at place: Int) {
    let whole = room.simplify(place + 3..<end)
    (start, end) = room.simplify(start..<place)
    ratio = end
    append("占")
    for offset in whole.start..<whole.end { append(room[offset]) }
  }
}

// MARK: - Writing

extension NormalName {
  private mutating func append(_ byte: UInt8) {
    room[end] = byte
    end += 1
  }

  private mutating func append(_ word: StaticString) {
    for place in 0..<word.utf8CodeUnitCount where end < room.count { append(word.utf8Start[place]) }
  }
}
