import ReportText
import Testing

@testable import Figures

@Suite("Words for a target")
struct TargetWordsTests {
  @Test("a sentence that holds one has a word that ends as one of them does")
  func endings() {
    for list in [TargetWords.amounts, TargetWords.withoutLink, TargetWords.behind] {
      for word in list.words {
        #expect(TargetWords.endings.match(atEndOf: word) != nil, "\(String(decoding: word, as: UTF8.self))")
      }
    }
  }
}
