import Figures
import Foundation
import Quantities
import Revisions

/// How well a reading agrees with labelled figures.
struct GoldScore {
  private(set) var wanted = 0
  private(set) var found = 0
  private(set) var hits = 0
  /// Hits that are right in aspect, bound, status and name as well.
  private(set) var full = 0
  /// What is wrong, a line a figure.
  private(set) var errors: [String] = []

  var precision: Double { found == 0 ? 1 : Double(hits) / Double(found) }
  var recall: Double { wanted == 0 ? 1 : Double(hits) / Double(wanted) }
  var fullShare: Double { wanted == 0 ? 1 : Double(full) / Double(wanted) }

  /// Aligns both lists in order; a pair agrees where quote and normalised amount do.
  init(_ gold: [Label], _ figures: [Figure]) {
    var best = [[Int]](repeating: [Int](repeating: 0, count: figures.count + 1), count: gold.count + 1)
    for row in gold.indices.reversed() {
      for column in figures.indices.reversed() {
        let pair = gold[row].agrees(with: figures[column]) ? best[row + 1][column + 1] + 1 : 0
        best[row][column] = max(pair, best[row + 1][column], best[row][column + 1])
      }
    }
    wanted = gold.count { !$0.isOptional }
    found = figures.count
    var (row, column) = (0, 0)
    while row < gold.count, column < figures.count {
      if gold[row].agrees(with: figures[column]), best[row][column] == best[row + 1][column + 1] + 1 {
        if gold[row].isOptional {
          found -= 1
        } else {
          hits += 1
          if gold[row].isFully(figures[column]) {
            full += 1
          } else {
            errors.append("\(gold[row].quote): fields")
          }
        }
        (row, column) = (row + 1, column + 1)
      } else if best[row][column] == best[row + 1][column] {
        if !gold[row].isOptional { errors.append("missed \(gold[row].quote)") }
        row += 1
      } else {
        errors.append("spurious \(figures[column].quote)")
        column += 1
      }
    }
  }

  /// One labelled figure.
  struct Label {
    let quote: String
    let value: ExactDecimal
    let unit: String
    let aspect: String
    let fields: [String: String]
    let unsure: Set<String>
    let names: [[String]]
    let isOptional: Bool

    init?(_ line: String) {
      guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)),
        let fields = object as? [String: Any], let quote = fields["quote"] as? String,
        let norm = fields["norm"] as? [String], norm.count == 2, let value = ExactDecimal(norm[0])
      else { return nil }
      self.quote = quote
      self.value = value
      unit = norm[1] == "个百分点" ? "百分点" : norm[1]
      aspect = fields["aspect"] as? String ?? ""
      self.fields = fields.compactMapValues { $0 as? String }
      unsure = Set(fields["unsure"] as? [String] ?? [])
      names = fields["name_any"] as? [[String]] ?? [fields["name"] as? [String] ?? []]
      isOptional = fields["optional"] as? Bool ?? false
    }

    func agrees(with figure: Figure) -> Bool {
      let (mine, theirs) = (quote.filter { !$0.isWhitespace }, figure.quote.filter { !$0.isWhitespace })
      guard mine.contains(theirs) || theirs.contains(mine) else { return false }
      if aspect == "rank" { return value == figure.normalized.value }
      guard unit == figure.normalized.unit else { return false }
      let difference = value.minus(figure.normalized.value)?.magnitude
      return difference.map {
        $0.isZero || quote.contains("分之") && $0 <= ExactDecimal(coefficient: 1, scale: 2)
      }
        ?? false
    }

    func isFully(_ figure: Figure) -> Bool {
      let name = figure.indicator.name.lowercased()
      let wanted = [
        ("aspect", figure.aspect.rawValue), ("bound", figure.bound.rawValue),
        ("status", figure.status.rawValue),
      ]
      return wanted.allSatisfy { unsure.contains($0.0) || fields[$0.0] == $0.1 }
        && (unsure.contains("indicator")
          || names.contains { $0.allSatisfy { name.contains($0.lowercased()) } })
    }
  }
}
