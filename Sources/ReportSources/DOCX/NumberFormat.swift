import ReportText

/// How Word's numbering writes numbers.
enum NumberFormat {
  /// `number` in the format of that name; one that is not known here is written in Arabic digits.
  static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "none", "bullet": return ""
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      return han(number)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return digits(number, ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"])
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": return legal(number)
    case "ideographTraditional": return member(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": return member(number, "子丑寅卯辰巳午未申酉戌亥")
    case "decimalFullWidth", "decimalFullWidth2":
      return digits(number, ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"])
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return member(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case "decimalEnclosedParen": return "(\(number))"
    case "decimalEnclosedFullstop": return "\(number)."
    case "ideographEnclosedCircle": return member(number, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
    case "numberInDash": return "- \(number) -"
    case "upperLetter": return letters(number, "A")
    case "lowerLetter": return letters(number, "a")
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    default: return String(number)
    }
  }

  /// `一百零五`; Arabic digits from ten thousand on.
  private static func han(_ number: Int) -> String {
    guard (100...9999).contains(number) else { return number == 0 ? "〇" : HanNumeral.text(number) }
    var text = ""
    var isGap = false
    var rest = number
    for (power, name) in [(1000, "千"), (100, "百")] where number >= power {
      let digit = rest / power
      rest %= power
      if digit == 0 {
        isGap = true
      } else {
        text += (isGap ? "零" : "") + HanNumeral.text(digit) + name
        isGap = false
      }
    }
    guard rest > 0 else { return text }
    if isGap || rest < 10 { text += "零" }
    return text + ((10..<20).contains(rest) ? "一" : "") + HanNumeral.text(rest)
  }

  private static func digits(_ number: Int, _ names: [String]) -> String {
    String(number).utf8.map { (0x30...0x39).contains($0) ? names[Int($0 - 0x30)] : "" }.joined()
  }

  private static func legal(_ number: Int) -> String {
    let names: [Character: Character] = [
      "一": "壹", "二": "贰", "三": "叁", "四": "肆", "五": "伍", "六": "陆", "七": "柒", "八": "捌", "九": "玖", "十": "拾",
      "百": "佰", "千": "仟",
    ]
    return String(han(number).map { names[$0] ?? $0 })
  }

  /// The member of a list of signs; Arabic digits beyond its end.
  private static func member(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return (1...signs.count).contains(number) ? String(signs[number - 1]) : String(number)
  }

  /// A to Z, then AA, BB and so on.
  private static func letters(_ number: Int, _ first: Unicode.Scalar) -> String {
    guard (1...260).contains(number), let sign = Unicode.Scalar(first.value + UInt32((number - 1) % 26))
    else {
      return String(number)
    }
    return String(repeating: Character(sign), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    var rest = number
    var text = ""
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
