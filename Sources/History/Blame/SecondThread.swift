package import Revisions

/// Another thread, which works while this one does.
package struct SecondThread: Sendable {
  package typealias TextReading = (ContentID) throws(RevisionError) -> [UInt8]

  /// Begins work there, whose end must be waited for; whether the thread had time for it.
  let begins: @Sendable (_ work: @escaping @Sendable () -> Void) -> Bool
  /// Waits for the end of the work that was begun.
  let wait: @Sendable () -> Void
  /// What that thread reads texts by, as they are stored; called there. `nil` where there is nothing to be read from.
  let texts: @Sendable () -> TextReading?

  package init(
    begins: @escaping @Sendable (_ work: @escaping @Sendable () -> Void) -> Bool,
    wait: @escaping @Sendable () -> Void, texts: @escaping @Sendable () -> TextReading?
  ) {
    self.begins = begins
    self.wait = wait
    self.texts = texts
  }
}
