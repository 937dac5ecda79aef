import Glibc
import Revisions
import Synchronization

/// Which steps along one line of texts are made by which of two threads, and those that are made.
///
/// Each thread goes on where it is, since a text is known best from its neighbour; one that has come to the end of its
/// stretch takes the later half of what is nobody's, or of what is left to the other.
final class StepPlan: Sendable {
  enum Hand: Int {
    /// The thread that walks, and takes the steps.
    case here
    case there
  }

  /// A step that is to be made, from the text at `place` of the line to the next.
  struct Task {
    let place: Int
    let child: ContentID
    let parent: ContentID
  }

  struct Made: Sendable {
    let step: ReportStep
    let record: [UInt8]
  }

  /// What there is to do for who waits for a step.
  enum Turn {
    case made(Made)
    /// It is not of this plan, or could not be made there.
    case unknown
    case make(Task)
    case wait
  }

  private enum Step {
    case wanted
    case made(Made)
    /// Known elsewhere, taken already, or not to be made.
    case none
  }

  /// So many steps at most are made before they are taken.
  private static var most: Int { 2048 }
  /// A shorter stretch is not worth beginning anew in; at the end of the line, where there is nothing else to do, it is.
  private static var least: Int { 48 }
  private static var leastAtEnd: Int { 16 }

  private struct State {
    var line: [ContentID] = []
    /// From each text of the line to the next.
    var steps: [Step] = []
    /// The step that was asked for last.
    var walked = 0
    /// What no thread has taken yet, and the end of what was ever free.
    var free = 0..<0
    var planned = 0
    /// What each thread has still to do, by `Hand`.
    var stretches = [0..<0, 0..<0]
    /// What each did last.
    var last = [-1, -1]
    /// Whether the line goes no further, and whether nobody wants it any more.
    var isComplete = false
    var isStopped = false
    var isThereWaiting = false
    var isHereWaiting = false
  }

  private let state = Mutex(State())
  private let forHere = Signal()
  private let forThere = Signal()

  // MARK: - The line

  /// Adds the next older text; `isWanted` says whether the step to it is to be made.
  func add(_ content: ContentID, isWanted: Bool) {
    let isAwaited = state.withLock { state in
      if !state.line.isEmpty { state.steps.append(isWanted ? .wanted : .none) }
      state.line.append(content)
      defer { state.isThereWaiting = false }
      return state.isThereWaiting
    }
    if isAwaited { forThere.give() }
  }

  var last: ContentID? { state.withLock { $0.line.last } }
  var count: Int { state.withLock { $0.line.count } }

  /// Whether nothing is left to do there.
  var isOverThere: Bool {
    state.withLock { state in
      state.isComplete && state.planned >= state.steps.count && state.free.isEmpty
        && state.stretches.allSatisfy(\.isEmpty)
    }
  }

  /// Says that the line goes no further.
  func complete() { release { $0.isComplete = true } }

  /// Has both threads stop.
  func stop() { release { ($0.isComplete, $0.isStopped) = (true, true) } }

  private func release(_ change: (inout State) -> Void) {
    let isAwaited = state.withLock { state in
      change(&state)
      defer { state.isThereWaiting = false }
      return state.isThereWaiting
    }
    if isAwaited { forThere.give() }
  }

  // MARK: - The walking thread

  /// The step at `place`, or what there is to do until it is made.
  func turn(for place: Int) -> Turn {
    state.withLock { state in
      state.walked = max(state.walked, place)
      switch state.steps[place] {
      case .none: return .unknown
      case .made(let made):
        state.steps[place] = .none
        return .made(made)
      case .wanted:
        if let task = Self.next(for: .here, &state) { return .make(task) }
        state.isHereWaiting = true
        return .wait
      }
    }
  }

  /// Waits for the other thread to make a step.
  func wait() { forHere.take() }

  // MARK: - The other thread

  /// What is to be made next there; waits for the line to grow. `nil` where no more is to be done.
  func taskThere() -> Task? {
    while true {
      let (task, isOver) = state.withLock { state in
        let task = Self.next(for: .there, &state)
        let isOver = state.isStopped || task == nil && state.isComplete && state.planned >= state.steps.count
        state.isThereWaiting = task == nil && !isOver
        return (state.isStopped ? nil : task, isOver)
      }
      if task != nil || isOver { return task }
      forThere.take()
    }
  }

  /// Takes down the step at `place`; `nil` where it could not be made.
  func put(_ made: Made?, at place: Int) {
    let (isHereWaiting, isThereWaiting) = state.withLock { state in
      state.steps[place] = made.map { .made($0) } ?? .none
      defer { (state.isHereWaiting, state.isThereWaiting) = (false, false) }
      return (state.isHereWaiting, state.isThereWaiting)
    }
    if isHereWaiting { forHere.give() }
    if isThereWaiting { forThere.give() }
  }

  // MARK: - Stretches

  private static func next(for hand: Hand, _ state: inout State) -> Task? {
    while true {
      if state.stretches[hand.rawValue].isEmpty { takeStretch(hand, &state) }
      guard let place = state.stretches[hand.rawValue].first else { return nil }
      state.stretches[hand.rawValue].removeFirst()
      state.last[hand.rawValue] = place
      if case .wanted = state.steps[place] {
        return Task(place: place, child: state.line[place], parent: state.line[place + 1])
      }
    }
  }

  private static func takeStretch(_ hand: Hand, _ state: inout State) {
    if state.free.isEmpty {
      let end = min(state.steps.count, state.walked + most)
      state.free = state.planned..<max(state.planned, end)
      state.planned = state.free.upperBound
    }
    if !state.free.isEmpty {
      let middle = middle(of: state.free, for: hand, state)
      state.stretches[hand.rawValue] = middle..<state.free.upperBound
      state.free = state.free.lowerBound..<middle
      return
    }
    let other = 1 - hand.rawValue
    let theirs = state.stretches[other]
    guard theirs.count >= (state.isComplete ? leastAtEnd : least) else { return }
    // The thread that walks has all that is made to go over too, while the other one makes steps. It has gone over what it
    // can when it takes some itself.
    let walk = hand == .there ? (state.steps.count - state.walked) / 32 : 0
    let middle = theirs.lowerBound + max(0, theirs.count - walk) / 2
    state.stretches[other] = theirs.lowerBound..<middle
    state.stretches[hand.rawValue] = middle..<theirs.upperBound
  }

  /// Where a thread begins in what is free: at its beginning where it comes from there, or where that is all too little for two.
  private static func middle(of free: Range<Int>, for hand: Hand, _ state: State) -> Int {
    let isNext = state.last[hand.rawValue] + 1 == free.lowerBound
    return isNext || free.count < least ? free.lowerBound : free.lowerBound + free.count / 2
  }
}

/// Counts what one thread gives and another waits for.
private final class Signal: Sendable {
  nonisolated(unsafe) private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func give() { sem_post(semaphore) }

  func take() {
    // A signal of the system may wake it before its time.
    while sem_wait(semaphore) != 0 && errno == EINTR {}
  }
}
