import Catalogue
import Render
import ReportArchive
import Revisions

/// Whether a report's three files say the same.
enum StoredAgreement {
  /// Reads the source again and says where the text and the structured form are not what it gives.
  ///
  /// `catalogue` gives the indicators by the name of the extractor that read with them. What another extractor wrote is
  /// left alone, since it may have read by other rules.
  static func faults(of files: [String: [UInt8]], catalogue: (String) -> Catalogue?) -> [Phrase] {
    guard let text = files[ArchiveLayout.textName], let form = files[ArchiveLayout.structureName],
      let source = files.first(where: { ArchiveLayout.isSource($0.key) }),
      let extractor = extractor(ofForm: form), let catalogue = catalogue(extractor)
    else { return [] }
    let reports =
      (try? StructuredReport.reading(source: source.value, name: source.key, catalogue: catalogue)) ?? []
    guard let report = reports.first(where: { $0.text == text }) else {
      return [
        Phrase(
          "the text is not what \(source.key) gives; commit the report with yange",
          "正文与 \(source.key) 不符；请用 yange 提交报告")
      ]
    }
    guard isSameForm(form, storedForm(of: report, extractor: extractor)) else {
      return [
        Phrase(
          "the structured form is not what the text gives; commit the report again",
          "结构文件与正文不符；请重新提交报告")
      ]
    }
    return []
  }
}
