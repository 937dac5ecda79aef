import Foundation
import Testing

/// A draft that is much like the one before has its form made of the stored one. That never shows but in the time it takes.
@Suite("Forms of drafts that are much alike")
struct CommitFormTests {
  private static let form = "reports/\(Workplace.report)/report.json"

  /// The form of a third draft, where something was done to the store before it.
  private func form(after change: (Workplace) throws -> Void = { _ in }) throws -> String {
    let place = try Workplace()
    try place.makeStore([Draft.first, Draft.corrected])
    try change(place)
    try place.put(Draft.restated, in: "draft.txt")
    let told = try place.done(
      "-C", "store", "commit", "draft.txt", "--report", Workplace.report, "-m", "改单位")
    #expect(told.text.contains("1.7亿元") && told.text.contains("17000万元"))
    return try place.git("show", "HEAD:\(Self.form)")
  }

  @Test("what was made before is remembered, and forgetting it changes nothing")
  func forgotten() throws {
    let known = try form { place in
      let text = try place.git("rev-parse", "HEAD:reports/\(Workplace.report)/report.md").dropLast()
      let form = try place.git("rev-parse", "HEAD:\(Self.form)").dropLast()
      let known = try place.shell("cat store/yange/forms").text
      #expect(known.contains("\(text) \(form) "))
    }
    #expect(known.contains("3100人次"))
    for script in ["rm forms", "rm forms; mkdir forms", "head -c 100 /dev/zero > forms"] {
      let other = try form { _ = try $0.shell("cd store/yange; \(script)") }
      #expect(other == known, "\(script)")
    }
  }

  @Test("a form that someone else wrote is not taken for that of its text")
  func altered() throws {
    let form = try form { place in
      let script = """
        export GIT_DIR=store GIT_INDEX_FILE=$PWD/index; git read-tree HEAD
        blob=$(git show HEAD:\(Self.form) | sed 's/"3100"/"3200"/g' | git hash-object -w --stdin)
        git update-index --cacheinfo 100644,$blob,\(Self.form)
        git update-ref refs/heads/main \
        $(git -c user.name=w -c user.email=w@example.org commit-tree -p HEAD -m 改 $(git write-tree))
        git show HEAD:\(Self.form)
        """
      let altered = try place.shell(script).text
      #expect(altered.contains("\"3200\""))
    }
    #expect(form.contains("\"3100\"") && !form.contains("\"3200\""))
  }
}
