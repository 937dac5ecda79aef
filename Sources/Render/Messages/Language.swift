/// The languages that labels and messages are written in.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  /// The language that the environment asks for, as POSIX ranks its variables; English where none is Chinese.
  package static func preferred(environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return Language(named: locale) ?? .english
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
