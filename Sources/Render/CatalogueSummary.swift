package import Catalogue
package import Revisions

/// Indicators to show, and what became of the `catalogue.yaml` that some of them come from.
package struct CatalogueSummary: Sendable {
  package struct Indicator: Sendable {
    package enum Origin: String, Sendable {
      case builtIn = "built-in"
      /// The store's alone.
      case added
      /// Built in, and the store says more of it.
      case amended
    }

    let entry: CatalogueEntry
    let origin: Origin

    package init(_ entry: CatalogueEntry, in catalogue: Catalogue) {
      self.entry = entry
      let isOwn = catalogue.overlay?.amendments.contains { $0.key == entry.key } ?? false
      origin =
        !isOwn ? .builtIn : Catalogue.builtIn.entry(forKey: entry.key) == nil ? .added : .amended
    }
  }

  /// What was done with the file.
  package enum Action: Sendable {
    case shown
    /// No commit was made where `revision` says the same already.
    case set(branch: String, revision: Revision, isNew: Bool)
    case removed(branch: String, revision: Revision, isNew: Bool)
  }

  /// Where the file is; `nil` for indicators of no file in particular.
  let file: String?
  let action: Action
  let extractor: String
  let indicators: [Indicator]
  /// Names that the file gives to another indicator than the built-in catalogue.
  let taken: [CatalogueOverlay.TakenName]

  /// The indicators of a store's file.
  package init(of file: String, _ catalogue: Catalogue, _ action: Action = .shown) {
    self.file = file
    self.action = action
    extractor = StructuredReport.extractor(with: catalogue)
    indicators = (catalogue.overlay?.amendments ?? []).compactMap { amendment in
      catalogue.entry(forKey: amendment.key).map { Indicator($0, in: catalogue) }
    }
    taken = catalogue.overlay?.namesTaken(from: .builtIn) ?? []
  }

  /// Indicators that were asked for.
  package init(found entries: [CatalogueEntry], in catalogue: Catalogue) {
    file = nil
    action = .shown
    extractor = StructuredReport.extractor(with: catalogue)
    indicators = entries.map { Indicator($0, in: catalogue) }
    taken = []
  }
}
