import GitStore
import Glibc

/// Loads and sets up git's library on another thread: it takes as long as parsing the arguments.
///
/// Opening a store waits for it. Wait for it, too, before the process ends another way: what the library
/// leaves to the end of the process must not run while it is being set up.
package final class StorePreparation {
  private var thread: pthread_t?

  package init() {
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { _ in
        // A failure is kept, and thrown where a store is opened.
        try? Repository.prepare()
        return nil
      }, nil)
    if code == 0 { self.thread = thread }
  }

  deinit { wait() }

  package func wait() {
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }
}
