import ReadingTestSupport
import Testing

@testable import ReportText

@Suite("Looks at sixteen bytes at once")
struct ByteSearchTests {
  /// A text made of `pieces`, which are short enough for a look to begin and to end anywhere in them.
  private static func text(
    of pieces: [String], _ count: ClosedRange<Int>, _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: count, using: &generator) {
      text += Array((pieces.randomElement(using: &generator) ?? "").utf8)
    }
    return text
  }

  /// Where characters of `text` begin.
  private static func places(in text: [UInt8]) -> [Int] { text.indices.filter { text[$0] & 0xC0 != 0x80 } }

  @Test("every white space and every character without width is found, and nothing else")
  func blanks() {
    for value in [0...0x30FF as ClosedRange<UInt32>, 0x4E00...0x4E80, 0xF900...0xFFEF].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isBlank = Characters.isSpace(value) || Characters.isInvisible(value)
      // Behind it stand as many bytes as a look takes, or none.
      for (before, behind) in [("", ""), ("技术", "，建成厂房12个。"), ("A级企业共有3家以上", "")] {
        let text = Array((before + String(scalar) + behind).utf8)
        let place = text.withUnsafeBufferPointer { ByteSearch.blank(in: $0.indices, of: $0) }
        #expect(place == (isBlank ? before.utf8.count : text.count), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("every mask is found, and a search ends with its range")
  func masks() {
    for mask in ["_", "*", "X", "x", "×", "○", "●", "△", "▲", "□", "■", "◇", "＊", "＿", "Ｘ", "ｘ"] {
      for count in 0..<20 {
        let before = String(repeating: "，“1.2%", count: count)
        let text = Array((before + mask).utf8)
        #expect(ByteSearch.mask(in: 0..<text.count, of: text) == before.utf8.count, "\(mask)")
        #expect(ByteSearch.mask(in: 0..<before.utf8.count, of: text) == nil)
      }
    }
  }

  @Test("every mark of a time is found, and characters that share its bytes are not")
  func timeMarks() {
    for mark in ["年", "月", "季", "期", "时", "末"] {
      for count in 0..<20 {
        let before = String(repeating: "平1幨成有朣學", count: count)
        let text = Array((before + mark).utf8)
        #expect(ByteSearch.timeMark(in: 0..<text.count, of: text) == before.utf8.count, "\(mark)")
        #expect(ByteSearch.timeMark(in: 0..<before.utf8.count, of: text) == nil)
      }
    }
  }

  @Test(
    "lines are what stands between their ends, without the white space around it",
    arguments: [1, 2] as [UInt64])
  func lines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ends = ["\n", "\r\n", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
    let blanks = [" ", "\u{3000}", "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{7F}"]
    for _ in 0..<400 {
      let text = Self.text(of: ends + blanks + blanks + ["技术", "“", "——", "a", "建成3个"], 1...60, &generator)
      var expected: [SourceLine] = []
      var start = 0
      for place in Self.places(in: text) + [text.count] {
        let scalar = place < text.count ? text.scalar(at: place) : (0x0A, 1)
        guard [0x0A, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.0) else { continue }
        if let line = SourceLine.trimmed(start..<place, text) { expected.append(line) }
        start = place + scalar.1
      }
      let lines = SourceLine.lines(of: text)
      #expect(lines.map(\.range) == expected.map(\.range), "\(text)")
      #expect(lines.map(\.isIndented) == expected.map(\.isIndented), "\(text)")
      for line in lines {
        let isSolid = !text.withUnsafeBufferPointer { text in
          line.range.contains { text[$0] & 0xC0 != 0x80 && Characters.isBlank(at: $0, of: text) }
        }
        #expect(line.isSolid == isSolid, "\(text) \(line.range)")
      }
    }
  }

  @Test(
    "the marks of a paragraph are all numbers that could open a heading, and all ends of sentences",
    arguments: [1, 2] as [UInt64])
  func marks(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "一", "二", "十", "九", "、", "．", ".", "是", "第", "部分", "章", "(", ")", "（", "）", "1", "２", "12", "①", "【",
      "】", "〔", "〕",
      "《", "》", "“", "”", "。", "，", "；", "!", "?", "Ａ", "a", "%", "·", "技", "术", "产业", "𠮷",
    ]
    for _ in 0..<2000 {
      let text = Self.text(of: pieces, 1...40, &generator)
      let marks = ParagraphMarks(in: [Paragraph(bytes: text)])
      var (sentences, quoted) = (marks.sentences(in: 0), 0)
      var candidates = marks.candidates(in: 0)[...]
      var from = 0
      for place in Self.places(in: text) {
        let scalar = text.scalar(at: place).value
        if scalar == 0x300A || scalar == 0x201C { quoted += 1 }
        if scalar == 0x300B || scalar == 0x201D { quoted = max(0, quoted - 1) }
        if let marker = HeadingMarker.at(place, in: text) {
          let candidate = candidates.popFirst()
          #expect(candidate?.offset == place && candidate?.marker == marker, "\(text)")
          #expect(candidate?.isQuoted == (quoted > 0), "\(text)")
        }
        if Characters.endsSentence(scalar) || "(（《)）》?".unicodeScalars.contains(where: { $0.value == scalar })
        {
          #expect(sentences.place(from: from) == place, "\(text)")
          from = place + 1
        }
      }
      #expect(candidates.isEmpty && sentences.place(from: from) == .max, "\(text)")
    }
  }

  @Test("a list of words tells whether one of them stands anywhere", arguments: [1, 2] as [UInt64])
  func words(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = ["技术", "术", "GDP", "·", "增长率", "𠮷家"]
    for count in 1...words.count {
      let list = WordList(Array(words.prefix(count)))
      for _ in 0..<200 {
        let text = Self.text(of: ["技", "术", "增长", "率", "G", "DP", "·", "𠮷", "家", "，"], 0...12, &generator)
        let places = Self.places(in: text) + [text.count]
        let (one, other) = (
          places.randomElement(using: &generator) ?? 0, places.randomElement(using: &generator) ?? 0
        )
        let range = min(one, other)..<max(one, other)
        let stands = words.prefix(count).contains { text.contains(Array($0.utf8), in: range) }
        #expect(list.stands(in: range, of: text) == stands, "\(count) \(text) \(range)")
      }
    }
  }

  @Test("a sentence that names a gate is not passed over")
  func gates() {
    for gate in FurnitureCues.gates.words {
      for count in 0..<12 {
        let text = Array(String(repeating: "会", count: count).utf8) + gate + Array("，3".utf8)
        #expect(FurnitureCues.mayNameGate(0..<text.count, of: text))
        #expect(FurnitureCues.mayNameGate(0..<count * 3 + gate.count, of: text))
        #expect(!FurnitureCues.mayNameGate(0..<count * 3, of: text))
      }
    }
  }
}
