import History
import Render
import ReportArchive
import Revisions

extension Problem {
  /// Any error that a subcommand throws, in words.
  init(any error: any Error) {
    self =
      switch error {
      case let problem as Problem: problem
      case let error as FileError: Problem(error)
      case let error as ReportNameError: Problem(error)
      case let error as RevisionError: Problem(error)
      case let error as ArchiveError: Problem(error)
      case let error as HistoryError: Problem(error)
      case let error as CatalogueFileError: Problem(error.fault, file: error.file)
      default:
        Problem(
          Phrase("unexpected failure: \(error)", "意外失败：\(error)"),
          hint: Phrase("please report it", "请反馈此问题"))
      }
  }
}
