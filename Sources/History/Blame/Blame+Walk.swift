package import Revisions

/// Finds who last set each figure and each sentence of a report as `revision` has it.
///
/// Revisions that did not touch the report cost nothing but a look at its content id; a report that was taken
/// out and added again begins where it was added last.
/// With `sideBySide` steps are made on two threads; the answer is the same.
/// `records` must be of these `semantics`; with them no text is compared twice, and the answer is the same.
/// - Throws: `HistoryError.revisions`, with `RevisionError.unknownReport` where `revision` has no such report.
/// - Complexity: O(revisions × figures) besides one comparison for each edge of the report's own history.
package func blame(
  _ report: ReportName, from revision: Revision, in reader: some RevisionReader,
  semantics: ReportSemantics = .standard, records: (any RecordKeeper)? = nil, sideBySide: SideBySide? = nil
) throws(HistoryError) -> Blame {
  let name = RecordName(of: report)
  let kept = records?.record(.blame, named: name).flatMap(KeptBlame.init(record:))
  let history = try ReportHistory(of: report, from: revision, in: reader, endingAt: kept?.revision)
  let known = kept.flatMap { kept in
    history.graph.revisions.firstIndex { $0.id == kept.revision }.map { (place: $0, answer: kept) }
  }
  let shelf = ReportShelf(reader, semantics)
  guard let content = history.contents[0] else {
    throw .revisions(.unknownReport(report.description, near: []))
  }
  let stated = try shelf.report(content)
  let ahead = sideBySide.map { sideBySide in
    StepsAhead(along: history, from: shelf, semantics, sideBySide) { child, parent in
      records?.record(.step, named: RecordName(of: [child, parent])) != nil
    }
  }
  let source = StepSource(
    step: { (child, parent) throws(HistoryError) in
      let name = RecordName(of: [child, parent])
      if let known = records?.record(.step, named: name).flatMap(ReportStep.init(record:)) { return known }
      let step =
        if let ahead {
          try ahead.step(from: parent, to: child)
        } else {
          try shelf.step(from: parent, to: child)
        }
      records?.keep(step.record, .step, named: name)
      return step
    },
    figure: { (address, content) throws(HistoryError) in try shelf.figure(at: address, of: content) })
  var walk = BlameWalk(history, of: stated, from: source, knowing: known)
  try walk.run()
  let answer = Blame(
    report: report, revision: revision, content: stated, figures: walk.figures, sentences: walk.sentences)
  if let records, known?.place != 0 {
    let count = history.graph.revisions.count + (known == nil ? 0 : kept?.count ?? 0)
    // An earlier revision is asked about now and then; the next question is of a later one.
    if known != nil || count >= kept?.count ?? 0,
      let record = KeptBlame.record(of: revision.id, count: count, stated, walk.lines, walk.origins)
    {
      records.keep(record, .blame, named: name)
    }
  }
  return answer
}
