/// Chinese numerals, character by character: the one table of them.
public enum HanDigits {
  /// 零 to 九 and their other writings: 〇, ○, 两; `nil` for any other character.
  @inlinable @inline(__always)
  public static func value(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x96F6, 0x3007, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// 十, 百, 千, 廿 and 卅; `nil` for any other character.
  @inlinable @inline(__always)
  public static func power(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    case 0x5EFF: 20
    case 0x5345: 30
    default: nil
    }
  }

  /// 一 to 十, as ordinals of headings and months are written: without zeros and 两.
  @inlinable @inline(__always)
  public static func isOrdinal(_ scalar: UInt32) -> Bool {
    scalar == 0x5341 || scalar != 0x4E24 && value(of: scalar).map { $0 > 0 } ?? false
  }

  /// Whether a numeral in words may begin with that character: digits, powers, 万, 亿 and 半, but no 〇 and ○.
  @inlinable @inline(__always)
  public static func opensNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3007, 0x25CB: false
    case 0x4E07, 0x4EBF, 0x534A: true
    default: value(of: scalar) != nil || power(of: scalar) != nil
    }
  }
}
