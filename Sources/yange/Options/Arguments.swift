import ArgumentParser
import Render
import Revisions

// Values that a wrong word in is wrong usage, and those that are looked at when the command runs.

/// `--author 'Name <address>'`.
struct AuthorArgument: ExpressibleByArgument {
  let name: String
  let email: String

  init?(argument: String) {
    guard let (name, email) = Identity.parse(argument) else { return nil }
    self.name = name
    self.email = email
  }
}

extension ISODate: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}
