/// Folds the letters and words of a name as they come.
///
/// Full-width letters become half-width and upper case; spaces, quotation marks and `的` go; words with several writings get
/// one: `研究与试验发展` and `R&D` are `研发`, `规模以上` is `规上`, `Ⅴ` is `V`, `高企` is `高新技术企业`,
/// `生产总值` is `GDP`.
struct NameFolding {
  private let room: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes were written.
  private(set) var count = 0
  /// Whether one of `占`, `与`, `相当于` came: without them the name is no share.
  private(set) var mayBeShare = false
  /// Where a bracket stands open.
  private var bracket: Int?

  /// The most bytes that `length` bytes of a name can become: `高企` grows to three times its length.
  static func growth(of length: Int) -> Int { length * 3 + 12 }

  /// Writes `name` folded to the beginning of `room`.
  /// - Parameters:
  ///   - name: Any bytes; what is no character stays as it is.
  ///   - room: At least `growth(of: name.count)` bytes.
  init(_ name: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) {
    self.room = room
    take(name)
  }

  private mutating func take(_ name: UnsafeBufferPointer<UInt8>) {
    let (bytes, target) = (UnsafeRawBufferPointer(name), UnsafeMutableRawBufferPointer(room))
    let (seconds, thirds) = (Self.seconds, Self.thirds)
    var place = 0
    while place < name.count {
      // Most are Chinese characters that end no word to be folded. Four bytes are written, the fourth is written over.
      var end = count
      while place &+ 3 <= name.count, case let here = Self.three(bytes, place), here & 0xFF &- 0xE4 <= 5,
        seconds &>> UInt64(here &>> 8 & 63) & (thirds &>> UInt64(here &>> 16 & 63)) & 1 == 0
      {
        target.storeBytes(of: here.littleEndian, toByteOffset: end, as: UInt32.self)
        place &+= 3
        end &+= 3
      }
      count = end
      guard place < name.count else { return }
      let byte = name[place]
      if byte < 0x80 {
        takeLetter(byte)
        place &+= 1
      } else if byte & 0xf0 == 0xe0, place &+ 2 < name.count {
        takeCharacter(byte, name[place &+ 1], name[place &+ 2])
        place &+= 3
      } else {
        append(byte)
        place &+= 1
      }
    }
  }

  /// The three bytes at `place`, the first one lowest, and another one where the name has more.
  @inline(__always)
  private static func three(_ name: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
    if place &+ 4 <= name.count {
      return UInt32(littleEndian: name.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
    return UInt32(name[place]) | UInt32(name[place &+ 1]) &<< 8 | UInt32(name[place &+ 2]) &<< 16
  }

  /// The common Chinese characters that are left out or may end a word that has another writing.
  private static let folding = "的展发值上性口企业占与于"

  /// A bit for the six bits that the second byte of each has to tell, and the third.
  private static let seconds = folding.unicodeScalars.reduce(0 as UInt64) {
    $0 | 1 << UInt64($1.value >> 6 & 63)
  }
  private static let thirds = folding.unicodeScalars.reduce(0 as UInt64) { $0 | 1 << UInt64($1.value & 63) }
}

// MARK: - Letters

extension NameFolding {
  private mutating func takeLetter(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"): return
    case UInt8(ascii: "a")...UInt8(ascii: "z"): append(letter - 32)
    default: append(letter)
    }
    switch room[count - 1] {
    case UInt8(ascii: "D"): _ = replace("R&D", with: "研发")
    case UInt8(ascii: "P"): _ = replace("地区GDP", with: "GDP") || replace("国内GDP", with: "GDP")
    case UInt8(ascii: "("): bracket = count - 1
    case UInt8(ascii: ")"): closeBracket()
    default: break
    }
  }

  /// Drops a bracket that only repeats: `研究与试验发展(R&D)`, `地区生产总值(GDP)`.
  private mutating func closeBracket() {
    guard let open = bracket else { return }
    bracket = nil
    if written.hasSuffix("(研发)") || written.hasSuffix("(GDP)") { count = open }
  }
}

// MARK: - Characters

extension NameFolding {
  /// Takes a character of three bytes, as Chinese ones and full-width letters are.
  private mutating func takeCharacter(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let value = UInt32(first & 0x0f) << 12 | UInt32(second & 0x3f) << 6 | UInt32(third & 0x3f)
    guard let scalar = Unicode.Scalar(value) else { return }
    if ("一"..."鿿").contains(scalar) {
      if scalar == "的" { return }
      append(first, second, third)
      return foldWord(endingIn: scalar)
    }
    switch scalar {
    case "\u{3000}", "《"..."』", "\u{2018}"..."\u{201d}": return
    case "！"..."～": return takeLetter(UInt8(truncatingIfNeeded: value - 0xfee0))
    case "Ⅰ", "Ⅱ", "Ⅲ": return append(UInt8(ascii: "I"), times: Int(value - 0x215f))
    case "Ⅳ": return append("IV")
    case "Ⅴ": return append("V")
    default: append(first, second, third)
    }
  }

  private mutating func foldWord(endingIn last: Unicode.Scalar) {
    switch last {
    case "展":
      _ =
        replace("研究与试验发展", with: "研发") || replace("研究和试验发展", with: "研发")
        || replace("研究与实验发展", with: "研发")
    case "发": _ = replace("研究与开发", with: "研发") || replace("研究开发", with: "研发")
    case "值":
      _ =
        replace("国内生产总值", with: "GDP") || replace("地区生产总值", with: "GDP")
        || replace("生产总值", with: "GDP")
    case "上": _ = replace("规模以上", with: "规上")
    case "性": _ = replace("战略性", with: "战略")
    case "口": _ = replace("万人口", with: "万人") || replace("千人口", with: "千人")
    case "企": _ = replace("高企", with: "高新技术企业")
    // `提高企业` held no short form after all.
    case "业": _ = replace("高新技术企业业", with: "高企业")
    case "占", "与": mayBeShare = true
    case "于": mayBeShare = mayBeShare || written.hasSuffix("相当于")
    default: break
    }
  }
}

// MARK: - Writing

extension NameFolding {
  private var written: Slice<UnsafeMutableBufferPointer<UInt8>> { room[..<count] }

  private mutating func append(_ byte: UInt8, times: Int = 1) {
    for _ in 0..<times {
      room[count] = byte
      count += 1
    }
  }

  private mutating func append(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    room[count] = first
    room[count + 1] = second
    room[count + 2] = third
    count += 3
  }

  private mutating func append(_ token: StaticString) {
    for place in 0..<token.utf8CodeUnitCount { append(token.utf8Start[place]) }
  }

  /// Puts `replacement` where `token` stands at the end; `false` and no change where it does not.
  private mutating func replace(_ token: StaticString, with replacement: StaticString) -> Bool {
    guard written.hasSuffix(token) else { return false }
    count -= token.utf8CodeUnitCount
    append(replacement)
    return true
  }
}
