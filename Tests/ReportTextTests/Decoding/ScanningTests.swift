import ReadingTestSupport
import Testing

@testable import ReportText

@Suite("Bytes and characters")
struct ScanningTests {
  @Test(
    "a run of Chinese characters ends in the text, whatever bytes it ends with and whatever limit is asked for"
  )
  func hanRun() {
    let whole = Array("科技局".utf8)
    #expect(whole.endOfHan(from: 0, to: 9) == 9)
    #expect((whole + [0x20]).endOfHan(from: 3, to: 10) == 9)
    for cut in 1...8 {
      let bytes = Array(whole.prefix(cut))
      #expect(bytes.endOfHan(from: 0, to: cut) == cut)
      #expect(bytes.endOfHan(from: 0, to: 1 << 20) == cut)
    }
    #expect([UInt8]().endOfHan(from: 0, to: 3) == 0)
  }

  @Test("what is UTF-8 is what the library takes for it", arguments: [1, 2, 3, 4] as [UInt64])
  func validation(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("科技".utf8), Array("。".utf8), Array("a".utf8), Array("é".utf8), Array("𠮷".utf8),
      [0xED, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80], [0xE0, 0xA0, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xC0, 0x80], [0xC2], [0xE7, 0xA7], [0x80], [0xFF],
    ]
    var sound = 0
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        bytes +=
          pieces[Int.random(in: 0..<(Bool.random(using: &generator) ? 6 : pieces.count), using: &generator)]
      }
      let isSound = String(validating: bytes, as: UTF8.self) != nil
      sound += isSound ? 1 : 0
      #expect(bytes.isUTF8 == isSound, "\(bytes)")
    }
    #expect((400...1_800).contains(sound))
  }

  @Test(
    "long texts are told from others wherever faults and rare characters stand",
    arguments: [5, 6, 7] as [UInt64])
  func longTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let common = ["科", "技", "，", "a", "7", "。", "é", "、"].map { Array($0.utf8) }
    let rare: [[UInt8]] = [
      Array("𠮷".utf8), [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF], [0xC3, 0xA9],
    ]
    let faults: [[UInt8]] = [
      [0xFF], [0x80], [0xE7, 0xA7], [0xE7], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC2],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xC3, 0xA9, 0x80],
    ]
    var sound = 0
    for round in 0..<600 {
      var bytes: [UInt8] = []
      let length = Int.random(in: 60...400, using: &generator)
      while bytes.count < length {
        bytes += common[Int.random(in: 0..<common.count, using: &generator)]
        if Int.random(in: 0..<80, using: &generator) == 0 {
          bytes += rare[Int.random(in: 0..<rare.count, using: &generator)]
        }
      }
      if round % 2 == 0 {
        let fault = faults[Int.random(in: 0..<faults.count, using: &generator)]
        bytes.insert(contentsOf: fault, at: Int.random(in: 0...bytes.count, using: &generator))
      }
      if round % 3 == 0 { bytes.removeLast() }
      let isSound = String(validating: bytes, as: UTF8.self) != nil
      sound += isSound ? 1 : 0
      #expect(bytes.isUTF8 == isSound, "\(bytes)")
    }
    #expect((100...400).contains(sound))
  }

  @Test("lines end alike, whatever ends them", arguments: [1, 2] as [UInt64])
  func lines(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ends = ["\n", "\r\n", "\r", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
    for _ in 0..<200 {
      let words = (0..<Int.random(in: 1...8, using: &generator)).map { "第\($0)行“文”" }
      let source = words.map { $0 + (ends.randomElement(using: &generator) ?? "\n") }.joined()
      let text = Array(source.utf8)
      let lines = SourceLine.lines(of: text).map { String(decoding: text[$0.range], as: UTF8.self) }
      #expect(lines == words, "\(source.debugDescription)")
    }
  }

  @Test("a line's score is the sum of its cues, and no place is passed over")
  func cues() {
    for list in ["点击下载", "©", "@", "下载文档免费下载", "上一篇下一篇", "下载后@©"] {
      let plain = Array("科技创新\(list)稳步推进".utf8)
      let alone = Array(list.utf8)
      let score = FurnitureScore(alone).score(0..<alone.count)
      #expect(score > 0 && FurnitureScore(plain).score(0..<plain.count) == score, "\(list)")
    }
  }
}
