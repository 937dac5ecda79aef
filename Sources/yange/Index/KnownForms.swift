import Catalogue
import Glibc
import RecordIndex
import ReportArchive
import Revisions

/// Which stored forms this program made of which texts, so that a form need not be made again to know that it is that of its text.
///
/// A small file beside the index, a line for each. It may have forgotten anything, and what cannot be read or written is only
/// time lost; what another program made, or the same one with other indicators, is not known.
struct KnownForms {
  private let path: String
  private let reader: String

  /// A file that has grown to so many bytes begins anew: the texts of a hundred commits.
  private static let most = 16 << 10

  init(of store: ReportArchive, readWith catalogue: Catalogue) {
    path = "\(store.directory)yange/forms"
    reader = RecordIndex.reader(with: catalogue)
  }

  func contain(_ form: ContentID, of text: ContentID) -> Bool {
    guard let bytes = try? SmallFile.bytes(path) else { return false }
    let line = line(form, text)
    return bytes.withUnsafeBytes { bytes in line.withUnsafeBytes { stands($0, in: bytes) } }
  }

  private func stands(_ line: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress, let words = line.baseAddress else { return false }
    var place = 0
    while place + line.count <= bytes.count, let next = memchr(start + place, 0x0A, bytes.count - place) {
      place = UnsafeRawPointer(next) - start
      if place + line.count <= bytes.count, memcmp(next, words, line.count) == 0 { return true }
      place += 1
    }
    return false
  }

  /// Takes down a form as that of a text.
  func add(_ form: ContentID, of text: ContentID) {
    guard !contain(form, of: text) else { return }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if lseek(descriptor, 0, SEEK_END) > Self.most { ftruncate(descriptor, 0) }
    // A line that is not whole is none, and the next begins behind it.
    _ = line(form, text).withUnsafeBytes { Output.write($0, to: descriptor) }
  }

  /// With an end of line before it and behind it.
  private func line(_ form: ContentID, _ text: ContentID) -> [UInt8] {
    Array("\n\(text.hex) \(form.hex) \(reader)\n".utf8)
  }
}
