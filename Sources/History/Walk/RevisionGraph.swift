import Revisions

/// A revision and those it comes from, children before parents.
///
/// The order follows from the parents alone; clocks only choose between revisions that neither descends from,
/// newest first, so that a wrong clock cannot put a parent before its child.
struct RevisionGraph {
  /// The first is the one the walk began at.
  let revisions: [Revision]
  /// For each revision the places of its parents, first parent first; `nil` for one that was not followed.
  let parents: [[Int?]]

  /// Walks from `start` to the roots, to `last`, or to where `isFollowed` says no of a parent and its child. Each
  /// revision is read once, and asked for until a child says yes.
  /// - Complexity: O(n log n) in the revisions walked.
  init(
    from start: Revision, in reader: some RevisionReader, endingAt last: RevisionID? = nil,
    following isFollowed: (_ parent: RevisionID, _ child: RevisionID) throws(HistoryError) -> Bool = {
      _, _ in true
    }
  ) throws(HistoryError) {
    var found = [start]
    var places: [RevisionID: Int] = [start.id: 0]
    var edges: [[Int?]] = []
    while edges.count < found.count {
      var row: [Int?] = []
      let revision = found[edges.count]
      for parent in revision.id == last ? [] : revision.parents {
        if let known = places[parent] {
          row.append(known)
        } else if try isFollowed(parent, revision.id) {
          let revision = try reading { () throws(RevisionError) in try reader.revision(parent) }
          places[parent] = found.count
          row.append(found.count)
          found.append(revision)
        } else {
          row.append(nil)
        }
      }
      edges.append(row)
    }
    let order = Self.order(found, edges)
    var rank = [Int](repeating: 0, count: order.count)
    for (place, old) in order.enumerated() { rank[old] = place }
    revisions = order.map { found[$0] }
    parents = order.map { edges[$0].map { parent in parent.map { rank[$0] } } }
  }

  private static func order(_ revisions: [Revision], _ parents: [[Int?]]) -> [Int] {
    var children = [Int](repeating: 0, count: revisions.count)
    for case let parent? in parents.joined() { children[parent] += 1 }
    var ready = PriorityQueue<Int> { left, right in
      let (a, b) = (revisions[left].seconds, revisions[right].seconds)
      return a != b ? a > b : left < right
    }
    ready.insert(0)
    var order: [Int] = []
    order.reserveCapacity(revisions.count)
    while let next = ready.popFirst() {
      order.append(next)
      for case let parent? in parents[next] {
        children[parent] -= 1
        if children[parent] == 0 { ready.insert(parent) }
      }
    }
    return order
  }
}
