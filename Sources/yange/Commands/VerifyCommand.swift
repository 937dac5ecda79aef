import ArgumentParser
import Render
import ReportArchive
import Revisions

struct VerifyCommand: YangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the store's objects, layout and structured forms are whole and agree",
    discussion: "Exits with 1 where something is damaged.")

  @Option(help: "Print the result in this form")
  var format: ResultFormat = .text

  @OptionGroup(title: "Common options") var common: CommonOptions

  func perform(in session: Session) throws {
    let store = try session.openStore()
    let catalogues = StoredCatalogues(store)
    let verdict = try store.verify { _, files in
      StoredAgreement.faults(of: files, catalogue: catalogues.catalogue(ofExtractor:))
        .map { $0.text(in: session.language) }
    } checkCatalogue: { bytes in
      StoredCatalogues.fault(of: bytes).map { [$0.line(in: session.language)] } ?? []
    }
    let outcome = VerifySummary(
      objects: verdict.objects, revisions: verdict.revisions, reports: verdict.reports,
      faults: verdict.findings.map { VerifyFault($0, in: session.language) })
    switch format {
    case .json: try Output.result(verifyJSON(outcome))
    case .text: try Output.result(verifyText(outcome, language: session.language, style: session.style()))
    }
    if !outcome.faults.isEmpty { throw ExitCode(1) }
  }
}
