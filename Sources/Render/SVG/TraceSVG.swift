import Figures
package import History
import Quantities
import Revisions

/// Returns the vintages of an indicator as one SVG picture: a panel for each `TraceLine`, in it a line
/// for each vintage over the periods, and hollow marks that no line goes through for what was only planned or foreseen. Each mark
/// says who said it, where and when, to whoever points at it.
package func traceSVG(_ trace: Trace, language: Language) -> [UInt8] {
  let panels = TracePanel.panels(of: trace)
  let height = 70 + panels.reduce(0) { $0 + $1.height }
  var svg = HTMLWriter()
  svg.element(
    "svg",
    [
      "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(TracePanel.width) \(height)",
      "width": "\(TracePanel.width)", "height": "\(height)", "role": "img",
      "aria-label": trace.indicator.name,
    ]
  ) { svg in
    svg.element("style") { $0.markup(chartStyle) }
    svg.element("rect", ["class": "page", "width": "100%", "height": "100%"]) { _ in }
    svg.element("text", ["class": "title", "x": "24", "y": "36"]) { svg in
      svg.text(trace.indicator.name)
      if let key = trace.indicator.key { svg.element("tspan", ["class": "quiet", "dx": "12"], text: key) }
    }
    var top = 56
    for panel in panels {
      svg.element("g", ["transform": "translate(0 \(top))"]) { panel.draw(&$0, language) }
      top += panel.height
    }
    if panels.isEmpty {
      svg.element("text", ["x": "24", "y": "60"], text: Phrase.noVintage.text(in: language))
    }
  }
  return Array(svg.html.utf8) + [0x0A]
}

private let chartStyle: StaticString = """
  text{font:12px "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#1f2328}
  .page{fill:#fff}.title{font-size:20px;font-weight:600}.head{font-size:14px;font-weight:600}
  .quiet{fill:#656d76;font-weight:400;font-size:12px}.grid{stroke:#d8dee4}.tick{text-anchor:end}
  .name{text-anchor:middle}.slant{text-anchor:end}.value{text-anchor:middle;font-weight:600}
  .line{fill:none;stroke-width:2}.mark{stroke-width:2}
  .v1{stroke:#0969da}.v2{stroke:#cf222e}.v3{stroke:#1a7f37}.v4{stroke:#8250df}.v5{stroke:#bc4c00}.v0{stroke:#57606a}
  .v1.full,.v1.key{fill:#0969da}.v2.full,.v2.key{fill:#cf222e}.v3.full,.v3.key{fill:#1a7f37}
  .v4.full,.v4.key{fill:#8250df}.v5.full,.v5.key{fill:#bc4c00}.v0.full,.v0.key{fill:#57606a}
  .key{stroke:none}.hollow{fill:#fff}
  @media(prefers-color-scheme:dark){
  text{fill:#e6edf3}.page,.hollow{fill:#0d1117}.quiet{fill:#8d96a0}.grid{stroke:#30363d}
  .v1{stroke:#4493f8}.v2{stroke:#f85149}.v3{stroke:#3fb950}.v4{stroke:#ab7df8}.v5{stroke:#db6d28}.v0{stroke:#9198a1}
  .v1.full,.v1.key{fill:#4493f8}.v2.full,.v2.key{fill:#f85149}.v3.full,.v3.key{fill:#3fb950}
  .v4.full,.v4.key{fill:#ab7df8}.v5.full,.v5.key{fill:#db6d28}.v0.full,.v0.key{fill:#9198a1}
  .key{stroke:none}}
  """
