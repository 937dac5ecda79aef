import Figures
import ReportText
import Revisions

@testable import SemanticDiff

/// A diff in short lines, so that expectations read as text.
extension ReportDiff {
  /// `value 12家→15家`, `added →3项`.
  var figureLines: [String] {
    figures.map { change in
      let before = change.old.map { old.figures[$0].quote } ?? ""
      let after = change.new.map { new.figures[$0].quote } ?? ""
      return change.kinds.map(\.rawValue).joined(separator: "+") + " " + before + "→" + after
    }
  }

  /// `moved+renumbered 三、甲→一、甲`.
  var sectionLines: [String] {
    sections.map { change in
      let before = change.old.map { old.sections[$0].label } ?? ""
      let after = change.new.map { new.sections[$0].label } ?? ""
      return change.kinds.map(\.rawValue).joined(separator: "+") + " " + before + "→" + after
    }
  }

  /// `近→`, `→超`, `推进→推动`, over all sections.
  var editLines: [String] {
    sections.flatMap(\.edits).map { edit in
      (edit.old.map { old.words($0) } ?? "") + "→" + (edit.new.map { new.words($0) } ?? "")
    }
  }

  /// Everything in the diff, for comparing two of them.
  var signature: [String] {
    figures.map { "\($0.kinds.map(\.rawValue)) \($0.old ?? -1) \($0.new ?? -1) \($0.delta.debugDescription)" }
      + sections.map { "\($0.kinds.map(\.rawValue)) \($0.old ?? -1) \($0.new ?? -1) \($0.edits)" }
      + ["\(figureOrigins)", "\(sentenceOrigins)", "\(sectionOrigins)"]
  }
}

func diff(_ old: String, _ new: String) -> ReportDiff {
  compare(MarkedReport.report(old), MarkedReport.report(new))
}
