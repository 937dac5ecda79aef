import Figures
import Quantities

/// What a figure must be, as `FigureCase` writes it.
struct ExpectedFigure {
  private var words: [Substring] = []
  private var forbidden: [Substring] = []
  private var isAnyName = false
  private var fields: [(name: String, wanted: String)] = [
    ("aspect", "level"), ("bound", "exact"), ("status", "actual"), ("basis", "none"),
    ("accumulation", "none"),
  ]

  init(_ text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    for word in parts[0].split(separator: " ") {
      if word == "_" {
        isAnyName = true
      } else if word.first == "~" {
        forbidden.append(word.dropFirst())
      } else {
        words.append(word)
      }
    }
    for field in parts.dropFirst().flatMap({ $0.split(separator: " ") }) { take(String(field)) }
  }

  private mutating func take(_ field: String) {
    switch field {
    case _ where Aspect(rawValue: field) != nil: set("aspect", field)
    case _ where Bound(rawValue: field) != nil: set("bound", field)
    case _ where Status(rawValue: field) != nil: set("status", field)
    case _ where Accumulation(rawValue: field) != nil: set("accumulation", field)
    case "yoy", "prev": set("basis", field)
    case _ where field.hasPrefix("since:"): set("basis", field)
    case _ where field.hasPrefix("?"): fields.removeAll { $0.name == field.dropFirst() }
    case _ where field.hasPrefix("="): set("amount", String(field.dropFirst()))
    case _ where field.hasPrefix("#"): set("key", String(field.dropFirst()))
    case _ where field.hasPrefix("@"): set("scope", String(field.dropFirst()))
    case "undated": set("period", "none")
    default: set("period", field)
    }
  }

  private mutating func set(_ name: String, _ value: String) {
    fields.removeAll { $0.name == name }
    fields.append((name, value))
  }

  /// What of `figure` is not as wanted.
  func differences(from figure: Figure) -> [String] {
    let name = figure.indicator.name
    var differences: [String] = []
    if !isAnyName {
      let length = words.reduce(0) { $0 + $1.count }
      if !words.allSatisfy({ name.contains($0) }) || forbidden.contains(where: { name.contains($0) })
        || name.isEmpty || name.count > 2 * length + 8
      {
        differences.append("name \(name), wanted \(words.joined(separator: " "))")
      }
    }
    for (field, wanted) in fields {
      let found = Self.field(field, of: figure)
      if found != wanted { differences.append("\(field) \(found), wanted \(wanted)") }
    }
    return differences
  }

  private static func field(_ name: String, of figure: Figure) -> String {
    switch name {
    case "aspect": figure.aspect.rawValue
    case "bound": figure.bound.rawValue
    case "status": figure.status.rawValue
    case "basis": figure.basis?.description ?? "none"
    case "accumulation": figure.accumulation?.rawValue ?? "none"
    case "scope": figure.scope ?? "none"
    case "key": figure.indicator.key ?? "none"
    case "period":
      figure.period.map { "\($0.start.description.prefix(7))/\($0.end.description.prefix(7))" } ?? "none"
    default:
      figure.normalized.value.description + (figure.normalized.maximum.map { "..\($0)" } ?? "")
        + figure.normalized.unit
    }
  }
}
