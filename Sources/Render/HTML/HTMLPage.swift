/// The frame of a page: head, title and the buttons.
struct HTMLPage {
  let title: String
  let language: Language

  /// The whole page, with `header` below its title and `body` as its main part.
  func written(header: (inout HTMLWriter) -> Void, body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    page.markup("<!DOCTYPE html>\n")
    page.element("html", ["lang": language == .chinese ? "zh-CN" : "en"]) { page in
      page.element("head", [:], writeHead)
      page.element("body") { page in
        page.markup("\n")
        page.element("header") { page in
          page.element("div", ["class": "bar"]) { page in
            page.element("h1", text: title)
            page.element("nav", ["aria-label": words(.comparison)], writeButtons)
          }
          header(&page)
        }
        page.element("main", [:], body)
        page.markup("\n<script>")
        page.markup(PageScript.source)
        page.markup("</script>")
      }
    }
    page.markup("\n")
    return Array(page.html.utf8)
  }

  private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func writeHead(to page: inout HTMLWriter) {
    page.markup(
      """
      <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><meta name="color-scheme" content="light dark">
      """)
    page.element("title", text: "\(title) · \(words(.comparison))")
    page.markup("\n<style>")
    page.markup(PageStyle.source)
    page.markup("</style>")
  }

  private func writeButtons(to page: inout HTMLWriter) {
    for (id, sign, phrase) in [
      ("previous", "↑", Phrase.previousChange), ("next", "↓", .nextChange), ("look", "◐", .changeLook),
    ] {
      page.element(
        "button", ["type": "button", "id": id, "title": words(phrase), "aria-label": words(phrase)],
        text: sign)
    }
    page.element("output", ["id": "place", "aria-live": "polite"], text: "")
  }
}
