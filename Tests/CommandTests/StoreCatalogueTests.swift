import Foundation
import Testing

@Suite("A store's own catalogue")
struct StoreCatalogueTests {
  let place: Workplace
  private static let report = "云岭市科技局/2023"

  private static let draft = """
    云岭市科技局2023年工作总结

    一、平台建设
    全市建成云岭驿站46座,同比增长9.6%。培育科创之星37家。
    二、科普工作
    举办科普讲座24场。
    """

  private static let catalogue = """
    indicators:
      local.cloud-stations:
        name: 云岭驿站数
        aliases: [驿站]
        unit: 座
        good: up
      hightech.enterprises:
        aliases: [科创之星]

    """

  init() throws {
    place = try Workplace()
    try place.put(Self.draft, in: "a.txt")
    try place.put(Self.draft.replacing("46座", with: "48座"), in: "b.txt")
    try place.put(Self.catalogue, in: "own.yaml")
  }

  private func commit(_ file: String, _ more: String...) throws -> Ending {
    try place.start(
      ["-C", "store", "commit", file, "--report", Self.report, "-m", file, "--date", "2024-01-02"] + more
    ).wait()
  }

  private func set(_ text: String) throws -> Ending {
    try place.put(text, in: "set.yaml")
    return try place.done("-C", "store", "catalogue", "set", "set.yaml", "--date", "2024-01-03")
  }

  /// The keys that the figures of a JSON document have, by quote.
  private func keys(in figures: Any?) throws -> [String: String] {
    var keys: [String: String] = [:]
    for figure in try #require(figures as? [[String: Any]]) {
      let indicator = try #require(figure["indicator"] as? [String: Any])
      keys[try #require(figure["quote"] as? String)] = indicator["key"] as? String
    }
    return keys
  }

  private func extracted(_ arguments: String...) throws -> (keys: [String: String], extractor: String) {
    let json = try place.start(["extract"] + arguments).wait().json()
    let report = try #require((json["reports"] as? [[String: Any]])?.first)
    return (try keys(in: report["figures"]), try #require(json["extractor"] as? String))
  }

  @Test("extract reads a file with the catalogue that it is given, and with no other")
  func extract() throws {
    let plain = try extracted("a.txt")
    #expect(plain.keys["46座"] == nil && plain.keys["37家"] == nil)
    let own = try extracted("a.txt", "--catalogue", "own.yaml")
    #expect(own.keys["46座"] == "local.cloud-stations" && own.keys["37家"] == "hightech.enterprises")
    #expect(own.keys["9.6%"] == "local.cloud-stations")
    #expect(own.extractor.hasPrefix(plain.extractor + "+catalogue."))
    try place.done("init", "store")
    _ = try set(Self.catalogue)
    #expect(try extracted("-C", "store", "a.txt").keys == plain.keys)
    try place.put("# nothing\n", in: "empty.yaml")
    #expect(try extracted("a.txt", "--catalogue", "empty.yaml").extractor == plain.extractor)
  }

  @Test("commands on a store answer with HEAD's catalogue, for revisions before it too")
  func store() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    #expect(try commit("b.txt").status == 0)
    try place.refused("-C", "store", "trace", "local.cloud-stations")
    #expect(try set(Self.catalogue).text.contains("1 indicator added, 1 amended"))

    for words in ["local.cloud-stations", "云岭驿站数", "驿站"] {
      let json = try place.done("-C", "store", "trace", words, "--format", "json").json()
      #expect((json["indicator"] as? [String: Any])?["key"] as? String == "local.cloud-stations")
      #expect((json["points"] as? [Any])?.isEmpty == false)
    }
    let shown = try place.done("-C", "store", "show", "HEAD~2:\(Self.report)", "--format", "json").json()
    #expect(try keys(in: shown["figures"])["46座"] == "local.cloud-stations")
    let diff = try place.done("-C", "store", "diff", Self.report, "HEAD~2", "HEAD", "--format", "json").json()
    let change = try #require((diff["figures"] as? [[String: Any]])?.first)
    #expect((diff["figures"] as? [Any])?.count == 1)
    for side in ["from", "to"] {
      let figure = try #require(change[side] as? [String: Any])
      #expect((figure["indicator"] as? [String: Any])?["key"] as? String == "local.cloud-stations")
    }
    let mixed = try place.done("-C", "store", "diff", "HEAD:\(Self.report)", "a.txt", "--format", "json")
      .json()
    #expect((mixed["figures"] as? [[String: Any]])?.count == 1)
  }

  @Test("another catalogue is no edit of a report")
  func noEdit() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    #expect(try commit("b.txt").status == 0)
    let before = try blame()
    _ = try set(Self.catalogue)
    _ = try set(Self.catalogue.replacing("local.cloud-stations", with: "local.stations"))
    #expect(try blame() == before)
    let log = try place.done("-C", "store", "log", Self.report, "--format", "json").json()
    #expect((log["revisions"] as? [Any])?.count == 2)
    let text = try place.done("-C", "store", "diff", Self.report, "HEAD~2", "HEAD").text
    #expect(text.contains("The two reports are the same."), "\(text)")
    #expect(try place.done("-C", "store", "show", "HEAD").text.contains("Set catalogue.yaml"))
    try place.done("-C", "store", "verify")
  }

  /// For each figure's quote the revisions that blame names.
  private func blame() throws -> [String: [String]] {
    let json = try place.done("-C", "store", "blame", Self.report, "--format", "json").json()
    var found: [String: [String]] = [:]
    for figure in try #require(json["figures"] as? [[String: Any]]) {
      let quote = try #require((figure["figure"] as? [String: Any])?["quote"] as? String)
      found[quote] = ["valueSince", "firstStated"].compactMap {
        (figure[$0] as? [String: Any])?["oid"] as? String
      }
      found[quote]?.append("\((figure["history"] as? [Any])?.count ?? -1)")
    }
    return found
  }

  @Test("a stored form names the catalogue that it was read with, and verify reads it with that one again")
  func forms() throws {
    try place.done("init", "store")
    _ = try set(Self.catalogue)
    #expect(try commit("a.txt").status == 0)
    func stored() throws -> [String: Any] {
      let text = try place.git("show", "HEAD:reports/\(Self.report)/report.json")
      return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    let own = try extracted("a.txt", "--catalogue", "own.yaml")
    #expect(try stored()["extractor"] as? String == own.extractor)
    #expect(try keys(in: stored()["figures"]) == own.keys)
    #expect(try commit("a.txt").text.contains("nothing to commit"))
    // Comments and order are no other catalogue.
    _ = try set("# more words\n" + Self.catalogue)
    #expect(try commit("a.txt").text.contains("nothing to commit"))
    _ = try set(Self.catalogue.replacing("cloud-stations", with: "stations"))
    try place.done("-C", "store", "verify")
    #expect(try commit("a.txt").text.contains("nothing to commit") == false)
    #expect(try keys(in: stored()["figures"])["46座"] == "local.stations")
    try place.done("-C", "store", "verify")

    // A form that says another thing than its own catalogue gives is still found.
    try place.shell(
      """
      set -e; git clone -q store clone; cd clone
      sed -i 's/"local.stations"/"local.other"/' reports/*/*/report.json
      git commit -qam tampered && git push -q origin HEAD
      """)
    let ending = try place.yange("-C", "store", "verify")
    #expect(ending.status == 1 && ending.text.contains("stale form"), "\(ending)")
  }

  @Test("a commit to another branch is read with that branch's catalogue")
  func branches() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    try place.done("-C", "store", "catalogue", "set", "own.yaml", "--branch", "own")
    #expect(try commit("b.txt", "--branch", "own").status == 0)
    let json = try JSONSerialization.jsonObject(
      with: Data(try place.git("show", "own:reports/\(Self.report)/report.json").utf8))
    #expect(try keys(in: (json as? [String: Any])?["figures"])["48座"] == "local.cloud-stations")
    let shown = try place.done("-C", "store", "show", "own:\(Self.report)", "--format", "json").json()
    #expect(try keys(in: shown["figures"])["48座"] == nil)
    try place.done("-C", "store", "verify")
  }

  @Test("a merge takes the catalogue along and reads what it merged with it")
  func merge() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    try place.done("-C", "store", "catalogue", "set", "own.yaml", "--branch", "own")
    try place.put(Self.draft.replacing("24场", with: "25场"), in: "c.txt")
    #expect(try commit("c.txt", "--branch", "own").status == 0)
    #expect(try commit("b.txt").status == 0)
    try place.done("-C", "store", "merge", "own")
    let form = try place.git("show", "HEAD:reports/\(Self.report)/report.json")
    #expect(form.contains("local.cloud-stations") && form.contains("25场") && form.contains("48座"))
    #expect(try place.git("show", "HEAD:catalogue.yaml") == Self.catalogue)
    try place.done("-C", "store", "verify")
  }

  @Test("a merge that would bring in a wrong catalogue is refused whole")
  func wrongMerge() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    try place.shell(
      """
      set -e; git clone -q store clone; cd clone; git checkout -qb own
      printf 'indicators:\\n  a.b:\\n    nam: x\\n' >catalogue.yaml
      git add . && git commit -qm wrong && git push -q origin own
      """)
    #expect(try commit("b.txt").status == 0)
    let head = try place.git("rev-parse", "HEAD")
    let line = try place.refused("-C", "store", "merge", "own")
    #expect(line.contains(":catalogue.yaml:3: a.b: there is no field 'nam'; "), "\(line)")
    #expect(try place.git("rev-parse", "HEAD") == head)
  }

  @Test("a mistake is told with its file and line, and nothing is committed")
  func mistakes() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    let head = try place.git("rev-parse", "HEAD")
    try place.put(Self.catalogue + "    unit: 丈\n", in: "wrong.yaml")
    for arguments in [
      ["-C", "store", "catalogue", "set", "wrong.yaml"], ["catalogue", "check", "wrong.yaml"],
      ["extract", "a.txt", "--catalogue", "wrong.yaml"],
      ["diff", "a.txt", "b.txt", "--catalogue", "wrong.yaml"],
      ["catalogue", "find", "高企", "--catalogue", "wrong.yaml"],
    ] {
      let ending = try place.start(arguments).wait()
      #expect(ending.status == 2 && ending.output.isEmpty && ending.errorLines.count == 1, "\(ending)")
      #expect(ending.errors.hasPrefix("yange: wrong.yaml:9: there is no unit '丈'; write "), "\(ending)")
    }
    #expect(try place.git("rev-parse", "HEAD") == head)
    for file in ["missing.yaml", "store", "/dev/null"] {
      #expect(try place.refused("-C", "store", "catalogue", "set", file).hasPrefix("yange: \(file): "))
    }
    try #require(try place.shell("truncate -s 3G large.yaml").status == 0)
    let line = try place.refused("-C", "store", "catalogue", "set", "large.yaml")
    #expect(line.hasPrefix("yange: large.yaml: ") && line.contains("524288"), "\(line)")
    place.environment["LC_ALL"] = "zh_CN.UTF-8"
    let chinese = try place.start(["catalogue", "check", "wrong.yaml"]).wait().errors
    #expect(chinese.hasPrefix("yange: wrong.yaml:9：没有“丈”这个单位；"), "\(chinese)")
  }

  @Test(
    "a wrong file that git committed stops the questions in one line, is found by verify, and can be mended")
  func mending() throws {
    try place.done("init", "store")
    #expect(try commit("a.txt").status == 0)
    try place.shell(
      """
      set -e; git clone -q store clone; cd clone
      printf 'indicators:\\n  local.b: {name: 驿站, good: 高}\\n' >catalogue.yaml
      git add . && git commit -qm wrong && git push -q origin HEAD
      """)
    for arguments in [
      ["blame", Self.report], ["audit", Self.report], ["trace", "驿站"], ["log"], ["show"],
      ["diff", Self.report, "HEAD~1"],
      ["commit", "b.txt", "--report", Self.report, "-m", "x"], ["catalogue", "check"],
    ] {
      let ending = try place.start(["-C", "store"] + arguments).wait()
      #expect(ending.status == 2 && ending.output.isEmpty && ending.errorLines.count == 1, "\(ending)")
      #expect(
        ending.errors.hasPrefix("yange: catalogue.yaml:2: '高' is no direction; write up, "), "\(ending)")
    }
    // What needs no indicators goes on.
    try place.done("-C", "store", "list")
    try place.done("-C", "store", "show", "HEAD:\(Self.report)")
    let verdict = try place.yange("-C", "store", "verify", "--format", "json")
    let fault = try #require((try verdict.json()["faults"] as? [[String: Any]])?.first)
    #expect(verdict.status == 1 && fault["kind"] as? String == "catalogue")
    #expect(fault["place"] as? String == "catalogue.yaml")
    #expect(try place.done("-C", "store", "catalogue", "show").text.contains("good: 高"))
    _ = try set(Self.catalogue)
    try place.done("-C", "store", "show", "HEAD~1")
    try place.done("-C", "store", "verify")
  }

  @Test("a file that git commits in a work tree, and one that yange sets there, are the same to both")
  func worktree() throws {
    try place.done("init", "--worktree", "store")
    #expect(try commit("a.txt").status == 0)
    try place.shell("cp own.yaml store/catalogue.yaml")
    // Not committed, not read.
    try place.refused("-C", "store", "trace", "驿站数量之和")
    try place.git("add", "catalogue.yaml")
    try place.git("commit", "-qm", "own")
    try place.done("-C", "store", "trace", "local.cloud-stations")
    _ = try set(Self.catalogue + "    good: up\n")
    #expect(try place.bytes(of: "store/catalogue.yaml") == place.bytes(of: "set.yaml"))
    #expect(try place.git("status", "--porcelain") == "")
    // Work in progress is not written over.
    try place.put("# mine\n", in: "store/catalogue.yaml")
    #expect(try place.refused("-C", "store", "catalogue", "set", "own.yaml").contains("catalogue.yaml"))
    #expect(try place.bytes(of: "store/catalogue.yaml") == Data("# mine\n".utf8))
  }

  @Test("git's own diff reads with the catalogue of the work tree's store")
  func drivers() throws {
    try place.done("init", "--worktree", "store")
    #expect(try commit("a.txt").status == 0)
    _ = try set("indicators:\n  a.b: {name: x, unt: 家}\n".replacing("unt", with: "unit"))
    try place.done("-C", "store", "git", "install")
    #expect(try commit("b.txt").status == 0)
    #expect(try place.git("diff", "HEAD~1", "--ext-diff").contains("48座"))
  }

  @Test("set, show, check, find and remove")
  func look() throws {
    try place.done("init", "store")
    #expect(try place.yange("-C", "store", "catalogue", "show").errors.contains("no catalogue.yaml"))
    try place.refused("-C", "store", "catalogue", "remove")
    #expect(try place.done("-C", "store", "catalogue", "set", "own.yaml", "-m", "本局指标").text.contains("本局指标"))
    #expect(try place.git("log", "--format=%s") == "本局指标\n")
    #expect(try place.git("ls-tree", "-r", "--name-only", "HEAD") == "catalogue.yaml\n")
    #expect(try place.done("-C", "store", "catalogue", "set", "own.yaml").text.contains("nothing to commit"))
    #expect(try place.git("rev-list", "--count", "HEAD") == "1\n")
    #expect(try place.done("-C", "store", "catalogue", "show").output == place.bytes(of: "own.yaml"))
    #expect(try place.done("-C", "store", "catalogue", "check").text.contains("+ local.cloud-stations"))
    #expect(try place.done("-C", "store", "catalogue", "find", "云岭驿").text.contains("local.cloud-stations"))
    #expect(try place.done("catalogue", "find", "高企").text.hasPrefix("hightech.enterprises"))
    try place.refused("catalogue", "find", "云岭驿站")
    try place.put("indicators:\n  local.output: {name: 岭产值, aliases: [国内生产总值]}\n", in: "taken.yaml")
    let taken = try place.done("catalogue", "check", "taken.yaml").text
    #expect(taken.contains("'国内生产总值' names local.output here, and no longer gdp.total"), "\(taken)")
    #expect(try place.done("-C", "store", "catalogue", "remove").text.contains("Remove catalogue.yaml"))
    #expect(try place.git("ls-tree", "-r", "--name-only", "HEAD") == "")
    #expect(try place.done("-C", "store", "catalogue", "remove").text.contains("nothing to commit"))
  }
}
