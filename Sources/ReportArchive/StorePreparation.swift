import GitStore
import Glibc

/// Loads and sets up git's library on another thread: it takes as long as parsing the arguments.
///
/// Opening a store waits for it. Wait for it, too, before the process ends another way: what the library
/// leaves to the end of the process must not run while it is being set up.
package final class StorePreparation {
  private var thread: pthread_t?

  /// `writes` is for who makes objects ready meanwhile.
  package init(writes: Bool = false) {
    var thread = pthread_t()
    // What is passed along is a number, no address.
    let code = pthread_create(
      &thread, nil,
      { writes in
        // Before the large one, which holds up all other loading.
        if writes != nil { LooseObject.prepare() }
        // A failure is kept, and thrown where a store is opened.
        try? Repository.prepare()
        return nil
      }, writes ? UnsafeMutableRawPointer(bitPattern: 1) : nil)
    if code == 0 { self.thread = thread }
  }

  deinit { wait() }

  package func wait() {
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }
}
