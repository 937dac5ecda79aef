import Foundation
import History
import Revisions
import RevisionsTestSupport
import Synchronization

/// A second thread for a blame, which reads texts from a table.
final class TestThread: Sendable {
  private let texts: [ContentID: [UInt8]]
  private let ended = DispatchSemaphore(value: 0)
  private let count = Atomic(0)

  init(reading texts: [ContentID: [UInt8]]) { self.texts = texts }

  /// How many texts were read there.
  var reads: Int { count.load(ordering: .relaxed) }

  var second: SecondThread {
    SecondThread(
      begins: { work in
        Thread {
          work()
          self.ended.signal()
        }.start()
        return true
      }, wait: { self.ended.wait() },
      texts: {
        { (content) throws(RevisionError) in
          self.count.add(1, ordering: .relaxed)
          guard let text = self.texts[content] else {
            throw .damaged(content.hex, reason: "not in the table")
          }
          return text
        }
      })
  }

  /// One that has no time.
  static let busy = SecondThread(begins: { _ in false }, wait: {}, texts: { nil })
}

extension InMemoryRevisions {
  /// The texts that a report had along first parents.
  func texts(of report: ReportName, from tip: Revision) throws -> [ContentID: [UInt8]] {
    var texts: [ContentID: [UInt8]] = [:]
    var next: Revision? = tip
    while let revision = next {
      if let content = try content(of: report, at: revision.id) { texts[content] = try text(content) }
      next = try revision.parents.first.map { try self.revision($0) }
    }
    return texts
  }
}
