import Figures
import History
import Quantities
import Revisions
import SemanticDiff

/// Figures in a person's words.
extension Figure {
  /// What is measured: the indicator, with the aspect and the scope where they are not the plain ones, and the name does not
  /// begin with the scope. A name that does not fit into `columns` is cut, not what follows it.
  func label(_ language: Language, columns: Int = .max) -> StyledText {
    var traits = StyledText()
    if let scope, !indicator.name.hasPrefix(scope) { traits.append("(\(scope))", .quiet) }
    if aspect != .level { traits.append(" " + Phrase.aspect(aspect).text(in: language), .quiet) }
    let name = StyledText(indicator.name.isEmpty ? Phrase.unknown.text(in: language) : indicator.name)
    return name.truncated(to: max(8, columns - traits.width)) + traits
  }

  /// What is said: the quote with its bound before it, and with its direction where a fall is told without a sign.
  func statement(_ language: Language) -> String {
    let isFall =
      written.value.isNegative && [.growth, .change].contains(aspect) && quote.utf8.first != UInt8(ascii: "-")
    let words =
      (saysBound ? "" : Phrase.bound(bound).text(in: language))
      + (isFall ? Phrase.fall.text(in: language) : "") + quote
    return saysUnit ? words : words + written.unit
  }

  /// Words that stand within a quote, or at its end, and say what its bound says.
  private static let boundsInQuotes = ["余", "多", "几", "来", "以上", "以下", "以内", "左右", "上下"]

  private var saysBound: Bool {
    bound != .exact && Self.boundsInQuotes.contains { quote.contains($0) }
  }

  /// Whether the unit is in the quote: that of a table's cell may stand in a head.
  private var saysUnit: Bool { quote.unicodeScalars.last.map { !("0"..."9").contains($0) } ?? true }
}

extension Period {
  /// As reports are named: `2013`, `2013-H1`, `2013-01..2013-04`.
  var name: String { CoveredPeriod(self).name }
}

extension FigureDelta {
  /// The difference in the unit that a reader of `figure` thinks in: `+30亿元`, `-1.2个百分点`, with no zeros at its end.
  func words(like figure: Figure, _ language: Language) -> String {
    let (amount, unit) = inUnit(of: figure)
    if unit == "%" { return amount.signed + Phrase.points.text(in: language) }
    return amount.signed + unit
  }

  /// `+2.75%`; `nil` where a share of the old value says nothing: for percents, points and ranks.
  func percent(of figure: Figure) -> String? {
    guard let relative, figure.aspect == .level || figure.aspect == .change, figure.normalized.unit != "%",
      !["百分点", "位"].contains(figure.normalized.unit), let percent = relative.timesPowerOfTen(2)
    else { return nil }
    return percent.reduced.signed + "%"
  }

  private func inUnit(of figure: Figure) -> (ExactDecimal, String) {
    guard let power = figure.unitPower, let amount = absolute.timesPowerOfTen(-power) else {
      return (absolute.reduced, figure.normalized.unit)
    }
    return (amount.reduced, figure.written.unit)
  }
}

extension Figure {
  /// The power of ten that takes the written unit to the base unit: 8 for 亿元; `nil` where a zero hides it, or it is
  /// none that is known here.
  var unitPower: Int? {
    if written.unit == normalized.unit { return 0 }
    guard !written.value.isZero else { return nil }
    return (0...16).first { written.value.timesPowerOfTen($0) == normalized.value }
  }
}

extension FigureChange {
  /// `×10000` or `÷10000` for the same digits under another magnitude: the difference of the two says less.
  func ratio(_ old: Figure, _ new: Figure) -> String? {
    guard kinds.contains(.unitSlip) else { return nil }
    let (before, after) = (old.normalized.value, new.normalized.value)
    for exponent in 1...16 {
      let power = "1" + String(repeating: "0", count: exponent)
      if before.timesPowerOfTen(exponent) == after { return "×" + power }
      if after.timesPowerOfTen(exponent) == before { return "÷" + power }
    }
    return nil
  }
}

extension FigureChange {
  /// By how much: in the unit of the new figure, and as a share or a power of ten; empty where that says nothing.
  func deltaWords(_ diff: ReportDiff, _ language: Language) -> (absolute: String, relative: String) {
    guard let old = old.map({ diff.old.figures[$0] }), let new = new.map({ diff.new.figures[$0] }) else {
      return ("", "")
    }
    if let ratio = ratio(old, new) { return ("", ratio) }
    guard let delta, !delta.absolute.isZero else { return ("", "") }
    let unitGiver = new.written.value.isZero ? old : new
    return (delta.words(like: unitGiver, language), delta.percent(of: unitGiver) ?? "")
  }
}

extension ExactDecimal {
  /// With its sign, plus included: `+30`, `-1.2`.
  var signed: String { isNegative || isZero ? description : "+\(description)" }
}

extension FigureChange.Kind {
  /// Whether it is a slip of the pen more often than a change of mind.
  var isSuspicious: Bool { self == .unitSlip || self == .sign }
}

extension FigureChange {
  /// Whether a reviewer should look twice.
  var isSuspicious: Bool { kinds.contains(where: \.isSuspicious) }

  /// The kinds in words, with what a trait was and is where the quotes do not show it.
  func words(_ diff: ReportDiff, _ language: Language) -> String {
    Self.words(kinds, old.map { diff.old.figures[$0] }, new.map { diff.new.figures[$0] }, language)
  }

  static func words(_ kinds: [Kind], _ old: Figure?, _ new: Figure?, _ language: Language) -> String {
    let phrases = kinds.map { kind -> Phrase in
      guard let old, let new else { return .kind(kind) }
      return kind == .unit
        ? kinds.contains(.value) ? .unitChanged : .unitRestated : phrase(kind, old, new)
    }
    return Phrase.list(phrases).text(in: language)
  }

  private static func phrase(_ kind: Kind, _ old: Figure, _ new: Figure) -> Phrase {
    switch kind {
    case .bound where old.bound == .exact: .boundAdded
    case .bound where new.bound == .exact: .boundDropped
    case .status: .change(.kind(kind), .status(old.status), .status(new.status))
    case .period: .change(.kind(kind), verbatim(old.period?.name), verbatim(new.period?.name))
    case .scope: .change(.kind(kind), verbatim(old.scope), verbatim(new.scope))
    case .basis: .change(.kind(kind), .basis(old.basis), .basis(new.basis))
    case .aspect: .change(.kind(kind), .aspect(old.aspect), .aspect(new.aspect))
    case .accumulation:
      .change(
        .kind(kind), old.accumulation.map(Phrase.accumulation) ?? verbatim(nil),
        new.accumulation.map(Phrase.accumulation) ?? verbatim(nil))
    case .indicator: .change(.kind(kind), verbatim(old.indicator.name), verbatim(new.indicator.name))
    default: .kind(kind)
    }
  }

  private static func verbatim(_ words: String?) -> Phrase {
    words.map { Phrase($0, $0) } ?? Phrase("none", "无")
  }
}
