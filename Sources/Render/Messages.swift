/// The languages that labels and messages are written in.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"
}
