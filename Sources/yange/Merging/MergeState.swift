import Render
import ReportArchive
import Revisions
import SemanticDiff

/// A merge that waits for someone to decide, kept in the store until it is done.
///
/// What there is to decide follows from the two revisions and is not kept twice.
struct MergeState: Equatable {
  /// The branch that is merged into, without `refs/heads/`.
  let branch: String
  let ours: RevisionID
  let theirs: RevisionID
  /// What was asked to be merged.
  let name: String
  let message: String
  /// Decisions by the place of the conflict, from 0.
  var choices: [Int: MergeChoice] = [:]

  fileprivate static let note = "yange-merge"
  /// The name under which `theirs` is kept while the merge waits: its branch may be gone by then.
  private static let reference = "merge"
  private static let head = "yange merge 1"

  init(branch: String, ours: RevisionID, theirs: RevisionID, name: String, message: String) {
    self.branch = branch
    self.ours = ours
    self.theirs = theirs
    self.name = name
    self.message = message
  }

  /// - Returns: `nil` where no merge waits.
  static func read(in store: ReportArchive) throws -> MergeState? {
    guard let bytes = try store.note(named: note) else { return nil }
    guard let state = MergeState(bytes: bytes) else {
      throw Problem(
        Phrase(
          "\(store.directory)\(note): not a merge of this program's", "\(store.directory)\(note)：不是本程序的合并记录"),
        hint: Phrase("drop it with 'yange merge --abort'", "可用 yange merge --abort 放弃"))
    }
    return state
  }

  /// Lets the merge wait, unless another does.
  func begin(in store: ReportArchive) throws {
    try store.changeNote(named: Self.note) { bytes in
      guard bytes == nil else { throw Problem.merging(bytes.flatMap { Self(bytes: $0) }?.name) }
      try store.hold(theirs, as: Self.reference)
      return Array(text.utf8)
    }
  }

  /// Changes what is kept of the merge, with no other decision in between, and gives what came of it.
  /// - Throws: `Problem.noMerge` where this merge no longer waits.
  func updated(
    in store: ReportArchive, _ change: (inout MergeState) throws -> Void
  ) throws -> MergeState {
    var state = self
    try store.changeNote(named: Self.note) { bytes in
      guard let bytes, let kept = Self(bytes: bytes), kept.ours == ours, kept.theirs == theirs else {
        throw Problem.noMerge
      }
      state = kept
      try change(&state)
      return Array(state.text.utf8)
    }
    return state
  }

  static func clear(in store: ReportArchive) throws {
    try store.changeNote(named: note) { _ in nil }
    try store.hold(nil, as: reference)
  }

  // MARK: Text

  private var text: String {
    var lines = [
      Self.head, "branch \(branch)", "ours \(ours)", "theirs \(theirs)", "name \(Self.quoted(name))",
      "message \(Self.quoted(message))",
    ]
    for (place, choice) in choices.sorted(by: { $0.key < $1.key }) {
      let words =
        switch choice {
        case .base: "base"
        case .ours: "ours"
        case .theirs: "theirs"
        case .words(let words): "words \(Self.quoted(words))"
        }
      lines.append("choice \(place) \(words)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first == Self.head[...] else { return nil }
    var fields: [Substring: Substring] = [:]
    var choices: [Int: MergeChoice] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      if parts[0] != "choice" {
        fields[parts[0]] = parts[1]
        continue
      }
      let words = parts[1].split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard words.count >= 2, let place = Int(words[0]) else { return nil }
      switch words[1] {
      case "base": choices[place] = .base
      case "ours": choices[place] = .ours
      case "theirs": choices[place] = .theirs
      case "words" where words.count == 3: choices[place] = .words(Self.unquoted(words[2]))
      default: return nil
      }
    }
    guard let branch = fields["branch"], let ours = fields["ours"].flatMap({ RevisionID(String($0)) }),
      let theirs = fields["theirs"].flatMap({ RevisionID(String($0)) }), let name = fields["name"],
      let message = fields["message"]
    else { return nil }
    self.init(
      branch: String(branch), ours: ours, theirs: theirs, name: Self.unquoted(name),
      message: Self.unquoted(message))
    self.choices = choices
  }

  /// On one line.
  private static func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func unquoted(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension ReportArchive {
  /// Whether a merge waits, be its record readable or not.
  var hasMerge: Bool { get throws { try note(named: MergeState.note) != nil } }
}
