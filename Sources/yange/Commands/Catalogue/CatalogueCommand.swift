import ArgumentParser
import Catalogue
import Render

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Teach a store its own indicators, and look indicators up",
    discussion: """
      A store may have a file catalogue.yaml beside its reports. It adds indicators, and names for those that are \
      built in:

          indicators:
            local.cloud-stations:
              name: 云岭驿站数
              aliases: [驿站, 云驿]
              unit: 座
              good: up
            hightech.enterprises:
              aliases: [高企户数]

      'yange catalogue set FILE' commits such a file, in a bare store too; where there is a work tree, a plain \
      'git commit' of catalogue.yaml does the same. Every command on the store then answers with the indicators that \
      HEAD has, for all revisions alike.
      """,
    subcommands: [
      CatalogueSetCommand.self, CatalogueShowCommand.self, CatalogueCheckCommand.self,
      CatalogueFindCommand.self, CatalogueRemoveCommand.self,
    ])
}

extension CatalogueSummary {
  func print(_ format: ResultFormat, _ session: Session) throws {
    switch format {
    case .json: try Output.result(catalogueJSON(self))
    case .text: try Output.result(catalogueText(self, language: session.language, style: session.style()))
    }
  }
}
