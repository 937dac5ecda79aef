/// What `gc` did.
package struct CareSummary: Sendable {
  /// What git's objects take.
  package struct Objects: Sendable {
    /// Objects that are a file each.
    package let loose: Int
    package let packed: Int
    package let packs: Int
    package let bytes: Int

    package init(loose: Int, packed: Int, packs: Int, bytes: Int) {
      self.loose = loose
      self.packed = packed
      self.packs = packs
      self.bytes = bytes
    }
  }

  package let before: Objects
  package let after: Objects
  /// What the index takes, in bytes; 0 where there is none.
  package let index: (before: Int, after: Int)

  package init(before: Objects, after: Objects, index: (before: Int, after: Int)) {
    self.before = before
    self.after = after
    self.index = index
  }
}
