import Revisions
import RevisionsTestSupport
import Testing

@Suite("History in memory")
struct InMemoryRevisionsTests {
  let report: ReportName
  let other: ReportName

  init() throws {
    report = try ReportName("柳河市科技局/2023")
    other = try ReportName("柳河市水利局/2023-H1")
  }

  @Test("revisions of one branch follow each other, one second apart")
  func line() throws {
    let history = InMemoryRevisions()
    let first = history.add(report, "一\n", author: "乙", message: "first")
    let second = history.add(report, "二\n", message: "second\n\nbody")
    let tip = try history.resolve("HEAD")
    #expect(tip.id == second)
    #expect(tip.parents == [first])
    #expect(tip.subject == "second")
    #expect(tip.author.seconds == 981_173_107)
    #expect(try history.resolve("HEAD~1").author.name == "乙")
    #expect(try history.resolve("main^").id == first)
    #expect(throws: RevisionError.unknownRevision("HEAD~2")) { try history.resolve("HEAD~2") }
  }

  @Test("a branch leaves the others alone, and a merge has both parents")
  func merge() throws {
    let history = InMemoryRevisions()
    let root = history.add(report, "一\n")
    let left = history.add(report, "二\n")
    let right = history.add(report, "三\n", parents: [root], branch: "draft")
    let merge = history.add([report: "四\n", other: "五\n"], parents: [left, right])
    #expect(try history.resolve("main").id == merge)
    #expect(try history.resolve("draft").id == right)
    #expect(try history.resolve("HEAD^2").id == right)
    #expect(try history.resolve("HEAD^2~1").id == root)
    #expect(try history.reports(at: merge) == [other, report].sorted())
    #expect(try history.reports(at: left) == [report])
  }

  @Test("equal texts share an id, and reads are counted")
  func content() throws {
    let history = InMemoryRevisions()
    let first = history.add(report, "一\n")
    let second = history.add(report, "二\n")
    let reverted = history.add(report, "一\n")
    let gone = history.add(report, nil)
    let id = try #require(try history.content(of: report, at: first))
    #expect(try history.content(of: report, at: reverted) == id)
    #expect(try history.content(of: report, at: second) != id)
    #expect(try history.content(of: report, at: gone) == nil)
    #expect(try history.text(id) == Array("一\n".utf8))
    #expect(history.reads[id] == 1)
  }

  @Test("nothing to find is said, not invented")
  func missing() throws {
    let history = InMemoryRevisions()
    #expect(throws: RevisionError.empty) { try history.resolve("HEAD") }
    history.add(report, "一\n")
    #expect(throws: RevisionError.unknownRevision("nowhere")) { try history.resolve("nowhere") }
  }
}
