import Catalogue
import Revisions

/// Returns the indicators as `yange/catalogue/1`, ending in a newline.
package func catalogueJSON(_ summary: CatalogueSummary) -> [UInt8] {
  let (revision, isNew) = summary.action.outcome
  return JSONWriter.document(capacity: 1 << 12) { writer in
    writer.object { writer in
      writer.member("schema", "yange/catalogue/1")
      writer.member("file", summary.file)
      writer.member("extractor", summary.extractor)
      writer.member("committed", isNew)
      writer.member("revision", revision)
      writer.key("indicators")
      writer.array(summary.indicators) { $0.indicator($1) }
      writer.key("taken")
      writer.array(summary.taken) { writer, name in
        writer.object(inline: true) { writer in
          writer.member("name", name.name)
          writer.member("from", name.from)
          writer.member("by", name.by)
        }
      }
    }
  }
}

extension CatalogueSummary.Action {
  fileprivate var outcome: (revision: Revision?, isNew: Bool) {
    switch self {
    case .shown: (nil, false)
    case .set(_, let revision, let isNew), .removed(_, let revision, let isNew): (revision, isNew)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func indicator(_ indicator: CatalogueSummary.Indicator) {
    let entry = indicator.entry
    object { writer in
      writer.member("key", entry.key)
      writer.member("name", entry.name)
      writer.member("aliases", entry.aliases)
      writer.member("units", entry.units)
      writer.member("good", entry.betterWhen.word)
      writer.member("source", entry.source.isEmpty ? nil : entry.source)
      writer.key("shares")
      writer.array(entry.shares) { writer, share in
        writer.object(inline: true) { writer in
          writer.member("part", share.part)
          writer.member("whole", share.whole)
        }
      }
      writer.member("origin", indicator.origin.rawValue)
    }
  }
}

extension CatalogueEntry.Direction {
  /// As `catalogue.yaml` has it.
  fileprivate var word: String {
    switch self {
    case .higher: "up"
    case .lower: "down"
    case .neither: "neither"
    }
  }
}
