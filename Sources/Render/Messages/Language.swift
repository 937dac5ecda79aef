/// The languages that labels and messages are written in.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  /// The language that the environment asks for, as POSIX ranks its variables; English where none is Chinese.
  package static func preferred(by variable: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = variable(name), !locale.isEmpty { return Language(named: locale) ?? .english }
    }
    return .english
  }

  /// Reads an explicit choice: `zh`, `zh-CN`, `zh_CN.UTF-8`, `en`, …; `nil` for a language that is not spoken here.
  package init?(named name: String) {
    let tag = name.lowercased().prefix { $0.isLetter }
    switch tag {
    case "zh", "chinese": self = .chinese
    case "en", "english": self = .english
    default: return nil
    }
  }
}
