/// Characters that Word writes as places in a font of signs.
enum WordSymbols {
  /// The sign at `place`, a number in hexadecimal digits, of a font; U+FFFD for one that is not known here.
  static func text(_ place: String, font: String) -> [UInt8] {
    guard let number = UInt32(place, radix: 16), let scalar = Unicode.Scalar(number) else { return [] }
    // Fonts of signs have theirs in the private area.
    guard (0xF000...0xF0FF).contains(number) || number <= 0xFF, let signs = fonts[font] else {
      let isPrivate = (0xE000...0xF8FF).contains(number)
      return Array(String(isPrivate ? Character("\u{FFFD}") : Character(scalar)).utf8)
    }
    return Array((signs[number & 0xFF] ?? "\u{FFFD}").utf8)
  }

  private static let fonts: [String: [UInt32: String]] = [
    "Symbol": [
      0x2B: "+", 0x2D: "−", 0x3D: "=", 0x61: "α", 0x62: "β", 0x67: "γ", 0x6D: "μ", 0xA3: "≤", 0xAE: "→",
      0xAC: "←",
      0xAD: "↑", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
      0xB9: "≠",
      0xBB: "≈", 0xBC: "…", 0xD7: "·", 0xE5: "∑",
    ],
    "Wingdings": [
      0x6C: "●", 0x6E: "■", 0x71: "❑", 0x75: "◆", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE8: "→", 0xFB: "✗",
      0xFC: "✓",
      0xFD: "☒", 0xFE: "☑", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦",
      0x88: "⑧",
      0x89: "⑨", 0x8A: "⑩",
    ],
    "Wingdings 2": [0x4F: "✗", 0x50: "✓", 0x52: "☑", 0xA3: "□"],
  ]
}
