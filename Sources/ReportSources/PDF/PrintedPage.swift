import ReportText

/// Words as they stand on paper. Lengths are in points, counted from the upper left corner.
struct PrintedWord {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let text: [UInt8]

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}

struct PrintedPage {
  var words: [PrintedWord] = []
}

/// Reads what `pdftotext -bbox-layout` says of the words of each page.
final class PrintedPageReader: MarkupReader {
  private(set) var pages: [PrintedPage] = []
  private var box: (left: Double, right: Double, top: Double, bottom: Double)?
  private var text: [UInt8] = []
  private var count = 0

  func start(_ name: String, _ attributes: MarkupAttributes) throws(ReadingError) {
    func length(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
    switch name {
    case "page": pages.append(PrintedPage())
    case "word":
      count += 1
      guard count <= SourceDocument.blockLimit * 4 else {
        throw .hostile(.pdf, .parts(limit: SourceDocument.blockLimit * 4))
      }
      box = (length("xMin"), length("xMax"), length("yMin"), length("yMax"))
      text = []
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if box != nil { text += bytes }
  }

  func end(_ name: String) {
    guard name == "word", let box, !pages.isEmpty else { return }
    self.box = nil
    guard !text.isEmpty, box.right >= box.left, box.bottom > box.top else { return }
    pages[pages.count - 1].words.append(
      PrintedWord(left: box.left, right: box.right, top: box.top, bottom: box.bottom, text: text))
  }
}
