import Testing

@testable import Figures

@Suite("The lexicon")
struct LexiconTests {
  @Test("a word stands once in its line")
  func once() {
    for (_, words) in Words.table {
      let list = words.split(separator: " ")
      #expect(Set(list).count == list.count, "\(list.filter { word in list.count { $0 == word } > 1 })")
    }
  }

  /// A word that is ordinary in most places may do something where a condition holds: 实际, 计划.
  @Test("a word does not stand in two lines, unless one of them counts in some places only")
  func conflicts() {
    var lines: [Substring: [Roles]] = [:]
    for (roles, words) in Words.table {
      for word in words.split(separator: " ") { lines[word, default: []].append(roles) }
    }
    for (word, roles) in lines where roles.count > 1 {
      #expect(roles.count == 2, "\(word)")
      #expect(roles.contains { !$0.isDisjoint(with: .conditional) }, "\(word)")
    }
  }
}
