import Testing

@testable import Render

@Suite("Language")
struct LanguageTests {
  @Test(
    "comes from the first variable that is set",
    arguments: [
      ([:], .english), (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "en_US.UTF-8"], .english),
      (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US"], .english),
      (["LC_ALL": "C", "LANG": "zh_CN"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "zh_TW.UTF-8", "LANG": "C"], .chinese), (["LC_ALL": "zh"], .chinese),
      (["LANG": "zha_CN"], .english), (["LANG": "de_DE"], .english),
    ] as [([String: String], Language)])
  func environment(variables: [String: String], expected: Language) {
    #expect(Language.preferred { variables[$0] } == expected)
  }

  @Test("an explicit choice is a tag or a name", arguments: ["zh", "zh-CN", "ZH_cn.UTF-8", "chinese"])
  func choice(name: String) {
    #expect(Language(named: name) == .chinese)
    #expect(Language(named: "klingon") == nil)
  }
}
