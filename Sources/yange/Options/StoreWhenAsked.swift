import ReportArchive

/// The store of a session, opened when it is asked for first, and once: files need none.
final class StoreWhenAsked {
  private let session: Session
  private(set) var opened: ReportArchive?

  init(_ session: Session) { self.session = session }

  func open() throws -> ReportArchive {
    if let opened { return opened }
    let store = try session.openStore()
    opened = store
    return store
  }
}
