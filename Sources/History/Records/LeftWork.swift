/// What is still to be done when an answer is known, that the next question be answered sooner.
package struct LeftWork {
  /// Puts the answer into bytes, which takes longest; on any thread, while the answer is told.
  package let record: () -> [UInt8]?
  /// Keeps them; on the thread that the records belong to.
  package let keep: ([UInt8]) -> Void
  /// What the answer was found with, which takes a while to let go of, too.
  private let remains: [Any]

  init(
    leaving remains: [Any] = [], _ record: @escaping () -> [UInt8]?, keeping keep: @escaping ([UInt8]) -> Void
  ) {
    self.remains = remains
    self.record = record
    self.keep = keep
  }

  /// Does all of it at once.
  package func finish() {
    if let record = record() { keep(record) }
  }
}
