/// Characters that hosts and authors put in the place of what they hide.
enum Masks {
  @inline(__always)
  static func isMask(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5F, 0x2A, 0xFF0A, 0x58, 0x78, 0xFF38, 0xFF58, 0xD7, 0xFF3F, 0x25CB, 0x25CF, 0x203B: true  // _ * ＊ X x Ｘ ｘ × ＿ ○ ● ※
    default: false
    }
  }
}
