/// The built-in tables, one for a topic. docs/catalogue.md says how to read and extend them.
enum Tables {
  static let all: [StaticString] = [
    research, highTech, technologyEnterprises, platforms, projects, intellectualProperty, technologyMarket,
    talent,
    sciencePopularisation, economy, industry, digital, finance, trade, agriculture, environment, energy,
    society,
  ]
}
