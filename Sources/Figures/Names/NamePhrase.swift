import ReportText

/// The nouns of a stretch of tokens, parted by its verbs.
struct NamePhrase {
  /// Noun phrases in order; the last stands next to the number.
  var segments: [[UInt8]] = []
  /// Whether a verb (not a mere link) stands before the last segment.
  var hasVerb = false

  private static let pause = Array("、".utf8)

  init(_ tokens: ArraySlice<Token>, of text: [UInt8]) {
    var current: [UInt8] = []
    var joint: [UInt8] = []
    var depth = 0
    func append(_ bytes: ArraySlice<UInt8>) {
      if !current.isEmpty { current += joint }
      joint = []
      current += bytes
    }
    func close() {
      if !current.isEmpty { segments.append(current) }
      current = []
      joint = []
    }
    for token in tokens {
      switch token.kind {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case _ where depth > 0: break
      case .text: append(text[token.range])
      case .word(let roles):
        if roles.contains(.plain) {
          append(text[token.range])
        } else if roles.contains(.and) {
          joint = Array(text[token.range])
        } else if roles.contains(.of) {
          joint = []
        } else if !roles.isDisjoint(with: [.verb, .net]) {
          close()
          hasVerb = true
        } else if !roles.isDisjoint(with: [.link, .rise, .fall, .yoy, .prev, .rank, .respectively, .from, .to, .share, .particle]) {
          close()
        }
      case .pause: joint = Self.pause
      case .comma, .colon, .stop: close()
      case .quoteOpen, .quoteClose, .time, .number: break
      }
    }
    close()
  }

  var last: [UInt8] { segments.last ?? [] }
  /// The phrase before the last: whose it is.
  var subject: [UInt8] { segments.count >= 2 ? segments[segments.count - 2] : [] }
}
