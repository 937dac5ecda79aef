import History
import ReportArchive
import Revisions

extension Session {
  /// The program's second thread, with the store opened there once more: what reads a store belongs to one thread.
  var secondThread: SecondThread {
    SecondThread(
      begins: { Helper.shared?.begins($0) ?? false }, wait: { Helper.shared?.wait() },
      texts: {
        guard let store = ReportArchive.openBeside(place) else { return nil }
        return { (content) throws(RevisionError) in try store.bytes(content) }
      })
  }
}
