package import Figures
package import Revisions

/// Why a question about the past has no answer.
package enum HistoryError: Error, Sendable, Hashable {
  /// The revisions themselves could not be read, or have no such report.
  case revisions(RevisionError)
  /// No report of that series; `near` are series like it, best first.
  case unknownSeries(String, near: [String])
  /// No report states an indicator of that name; `near` are names like it, best first.
  case unknownIndicator(String, near: [String])
  /// The words name more than one indicator; sorted by name.
  case ambiguousIndicator(String, candidates: [Indicator])
  /// The catalogue knows the indicator, but no report states it; `near` are names like it that are stated.
  case neverStated(Indicator, near: [String])
}

/// Runs a read of the store and names its failure as history's own.
func reading<Answer>(_ read: () throws(RevisionError) -> Answer) throws(HistoryError) -> Answer {
  do {
    return try read()
  } catch {
    throw .revisions(error)
  }
}
