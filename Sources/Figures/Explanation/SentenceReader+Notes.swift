import Quantities
import ReportText

/// Reads by rules that an explanation may ask for.
protocol Explaining: ~Copyable {
  /// Where they tell what they do; `nil` where nobody asks, and nothing is worked out for it.
  var notes: FigureNotes? { get }
}

extension Explaining where Self: ~Copyable {
  /// `value`, which `rule` gives: on the strength of `words`, or where nothing is said, or by what an earlier figure has.
  @inline(__always)
  func by<Value>(_ rule: Rule, _ value: Value, _ words: @autoclosure () -> Range<Int>? = nil) -> Value {
    if let notes { notes.note(rule, words().map { [$0] } ?? []) }
    return value
  }
}

extension SentenceReader: Explaining {
  /// The last of `tokens` with one of `roles`.
  func last(_ roles: Roles, _ tokens: ArraySlice<Token>) -> Range<Int>? {
    tokens.last { $0.has(roles) }?.range
  }

  /// The last unknown or ordinary word of `tokens`; a verb where there is none.
  func noun(_ tokens: ArraySlice<Token>) -> Range<Int>? {
    (tokens.last { $0.isText } ?? tokens.last { $0.has(.verb) })?.range
  }

  /// Where `name` stands among `tokens`; the noun among them where it was put together.
  func words(_ name: [UInt8], _ tokens: ArraySlice<Token>) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let place = text.place(of: name, in: first.range.lowerBound..<last.range.upperBound)
    return place.map { $0..<$0 + name.count } ?? noun(tokens)
  }

  /// The period that the passage gives, and the rule by which it does.
  func inherited(_ passage: Passage) -> Period? {
    let (period, rule) = passage.inheritance
    return by(rule, period)
  }
}
