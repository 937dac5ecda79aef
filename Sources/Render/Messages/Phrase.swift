/// One text in every language. All words of the program's own stand in extensions of this type, by topic.
package struct Phrase: Sendable, Hashable {
  package let english: String
  package let chinese: String

  package init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// The text on one line, with nothing in it that a terminal would obey.
  package func line(in language: Language) -> String { TerminalText.safe(text(in: language)) }

  /// The phrases one behind the other, parted as each language parts a list.
  static func list(_ phrases: [Phrase]) -> Phrase {
    var (english, chinese) = ("", "")
    for phrase in phrases {
      english += english.isEmpty ? phrase.english : ", " + phrase.english
      chinese += chinese.isEmpty ? phrase.chinese : "、" + phrase.chinese
    }
    return Phrase(english, chinese)
  }

  /// A count with its noun.
  static func count(_ number: Int, _ singular: String, _ plural: String, _ chinese: String) -> Phrase {
    Phrase("\(number) \(number == 1 ? singular : plural)", "\(number)\(chinese)")
  }

  /// A count of something that has a name but no plural: `3 added`.
  static func count(_ number: Int, of name: Phrase) -> Phrase {
    Phrase("\(number) \(name.english)", "\(name.chinese)\(number)")
  }

  /// The phrase, a colon, and what it announces.
  func followed(by other: Phrase) -> Phrase {
    Phrase("\(english): \(other.english)", "\(chinese)：\(other.chinese)")
  }
}
