import Revisions
import RevisionsTestSupport
import Testing

@testable import History

@Suite("The plan of steps for two threads")
struct StepPlanTests {
  private func content(_ place: Int) -> ContentID {
    let digits = String(place, radix: 16)
    return ContentID(String(repeating: "0", count: 40 - digits.count) + digits)
  }

  private let made = StepPlan.Made(
    step: ReportStep(extent: .whole(sections: [], sentences: [])), record: [])

  @Test("has every step made once, whichever thread is faster", arguments: 0..<40 as Range<UInt64>)
  func once(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plan = StepPlan()
    let count = Int.random(in: 1...400, using: &random)
    var wanted: Set<Int> = []
    for place in 0...count {
      let isWanted = Int.random(in: 0..<10, using: &random) > 0
      if isWanted, place > 0 { wanted.insert(place - 1) }
      plan.add(content(place), isWanted: isWanted)
    }
    plan.complete()
    let speed = Int.random(in: 1...9, using: &random)
    var tasks: [Int] = []
    var isThereBusy = true
    func workThere() {
      guard isThereBusy, let task = plan.taskThere() else {
        isThereBusy = false
        return
      }
      tasks.append(task.place)
      plan.put(made, at: task.place)
    }
    for place in 0..<count {
      walk: while true {
        if Int.random(in: 0..<10, using: &random) < speed { workThere() }
        switch plan.turn(for: place) {
        case .made:
          #expect(wanted.contains(place))
          break walk
        case .unknown:
          #expect(!wanted.contains(place))
          break walk
        case .make(let task):
          let (child, parent) = (content(task.place), content(task.place + 1))
          #expect(task.child == child && task.parent == parent)
          tasks.append(task.place)
          plan.put(made, at: task.place)
        case .wait: workThere()
        }
      }
    }
    #expect(tasks.count == wanted.count && Set(tasks) == wanted)
  }

  @Test("a step that cannot be made is left to the walk")
  func unreadable() throws {
    let plan = StepPlan()
    plan.add(content(0), isWanted: false)
    plan.add(content(1), isWanted: true)
    plan.complete()
    let task = try #require(plan.taskThere())
    plan.put(nil, at: task.place)
    guard case .unknown = plan.turn(for: 0) else {
      Issue.record("the step is not known")
      return
    }
    #expect(plan.taskThere() == nil)
  }

  @Test("nothing more is made once it is stopped")
  func stopped() throws {
    let plan = StepPlan()
    for place in 0...100 { plan.add(content(place), isWanted: true) }
    #expect(plan.taskThere() != nil)
    plan.stop()
    #expect(plan.taskThere() == nil)
  }
}
