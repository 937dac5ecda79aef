import ReportText
import Testing

@testable import Figures

@Suite("What the tokenizer passes by")
struct OpenersTests {
  @Test("the characters that a time or a numeral may begin with are those that their readers tell")
  func openers() {
    for scalar in UInt32(Lexicon.base)..<UInt32(Lexicon.base + Lexicon.span) {
      let mayOpen =
        TimeReader.mayStart(scalar) || Tokenizer.mayStartNumeral(scalar) || Characters.isDigit(scalar)
      #expect(
        Openers.all.contains(Int(scalar) - Lexicon.base) == mayOpen,
        "U+\(String(scalar, radix: 16))")
    }
  }

  @Test("a character of no word is passed by, one that may begin a word, a time or a numeral is not")
  func unknown() {
    for (line, length) in [("璀璨大幅增长", 6), ("璀璨三项", 6), ("璀璨去年", 6), ("增长", 0), ("璀璨", 6), ("", 0)] {
      let text = Array(line.utf8)
      let end = text.withUnsafeBufferPointer {
        Lexicon().endOfUnknown(from: 0, in: $0, end: text.count, readsWords: true, .all)
      }
      #expect(end == length, "\(line)")
    }
  }

  @Test("rare characters, which stand before the common ones, are text before any other")
  func rare() {
    // With so many others behind them that some pairs share their place in the filter with those of words.
    for scalar in UInt32(0x4000)..<UInt32(Lexicon.base) {
      let rare = Unicode.Scalar(scalar).map(String.init) ?? ""
      let line = "的长年大上".map { "\(rare)\($0)\(rare)" }.joined()
      let text = Array("\(line)3项".utf8)
      let sentence = Tokenizer(text).tokens(of: 0..<text.count)
      #expect(sentence.tokens.first?.kind == .text && sentence.numerals.count == 1, "\(line)")
    }
  }

  @Test("in quotes words are passed by too")
  func quoted() {
    let text = Array("增长三项".utf8)
    let end = text.withUnsafeBufferPointer {
      Lexicon().endOfUnknown(from: 0, in: $0, end: text.count, readsWords: false, .all)
    }
    #expect(end == 6)
  }

  @Test(
    "a time is found however far its last mark stands",
    arguments: ["截至二〇一五年", "二〇一五—二〇一六年", "第一至三季度", "过去的五年", "十三五规划期末", "近几年来", "2015、2016和2018年"])
  func marks(time: String) {
    let text = Array("\(time)，".utf8)
    #expect(TimeReader(text).time(at: 0, end: text.count) != nil)
  }

  @Test(
    "numbers that are no times are told from times by what follows",
    arguments: ["12.5亿元", "3项", "2015", "20%", "1：2"])
  func noTimes(number: String) {
    let text = Array("\(number)。".utf8)
    #expect(TimeReader(text).time(at: 0, end: text.count) == nil)
  }
}
