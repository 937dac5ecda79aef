package import Revisions

/// Finds who last set each figure and each sentence of a report as `revision` has it.
///
/// Revisions that did not touch the report cost nothing but a look at its content id; a report that was taken
/// out and added again begins where it was added last.
/// With a `second` thread steps are made on two; the answer is the same.
/// `leave` is given what is still to be done when the answer is known.
/// `records` must be of these `semantics`; with them no text is compared twice, and the answer is the same.
/// - Throws: `HistoryError.revisions`, with `RevisionError.unknownReport` where `revision` has no such report.
/// - Complexity: O(revisions × figures) besides one comparison for each edge of the report's own history.
package func blame(
  _ report: ReportName, from revision: Revision, in reader: some RevisionReader,
  semantics: ReportSemantics = .standard, records: (any RecordKeeper)? = nil, second: SecondThread? = nil,
  leaving leave: (LeftWork) -> Void = { $0.finish() }
) throws(HistoryError) -> Blame {
  let name = RecordName(of: report)
  let kept = records?.record(.blame, named: name).flatMap(KeptBlame.init(record:))
  let shelf = ReportShelf(reader, semantics)
  var ahead: StepsAhead?
  defer { ahead?.end() }
  if let second, let content = try shelf.content(of: report, at: revision.id) {
    // Read by both threads, before one of them begins with the steps.
    _ = try shelf.report(content)
    ahead = StepsAhead(
      from: try shelf.text(content), content, semantics, second,
      reading: { content throws(RevisionError) in try reader.bytes(content) }
    ) { child, parent in
      records?.record(.step, named: RecordName(of: [child, parent])) != nil
    }
  }
  let history = try ReportHistory(
    of: report, from: revision, in: reader, endingAt: kept?.revision, foreseeing: { ahead?.foresee($0) })
  ahead?.complete()
  let known = kept.flatMap { kept in
    history.graph.revisions.firstIndex { $0.id == kept.revision }.map { (place: $0, answer: kept) }
  }
  guard let content = history.contents[0] else {
    throw .revisions(.unknownReport(report.description, near: []))
  }
  let stated = try shelf.report(content)
  let source = StepSource(
    step: { (child, parent) throws(HistoryError) in
      let name = RecordName(of: [child, parent])
      if let made = ahead?.step(from: parent, to: child) {
        records?.keep(made.record, .step, named: name)
        return made.step
      }
      if let known = records?.record(.step, named: name).flatMap(ReportStep.init(record:)) { return known }
      let step = try shelf.step(from: parent, to: child)
      records?.keep(step.record, .step, named: name)
      return step
    },
    figure: { (address, content) throws(HistoryError) in
      // Most are asked of the text that the line ends with.
      if let known = ahead?.figure(at: address, of: content) { return known }
      // A whole text is read by both threads.
      ahead?.endIfOver()
      return try shelf.figure(at: address, of: content)
    })
  var walk = BlameWalk(history, of: stated, from: source, knowing: known)
  try walk.run()
  ahead?.end()
  let answer = Blame(
    report: report, revision: revision, content: stated, figures: walk.figures, sentences: walk.sentences)
  if let records, known?.place != 0 {
    let count = history.graph.revisions.count + (known == nil ? 0 : kept?.count ?? 0)
    // An earlier revision is asked about now and then; the next question is of a later one.
    if known != nil || count >= kept?.count ?? 0 {
      let (lines, origins) = (walk.lines, walk.origins)
      leave(
        LeftWork(leaving: [history, walk, shelf, ahead as Any]) {
          KeptBlame.record(of: revision.id, count: count, stated, lines, origins)
        } keeping: {
          records.keep($0, .blame, named: name)
        })
    }
  }
  return answer
}
