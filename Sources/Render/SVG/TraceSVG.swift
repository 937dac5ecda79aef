import Figures
package import History
import Quantities
import Revisions

/// Returns the vintages of an indicator as one SVG picture: a panel for each aspect, unit, scope and length of
/// periods, a line for each vintage over them, hollow marks for what was only planned or foreseen. Each mark says who said it, where and
/// when, to whoever points at it.
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
  .v1{stroke:#0969da;--c:#0969da}.v2{stroke:#cf222e;--c:#cf222e}.v3{stroke:#1a7f37;--c:#1a7f37}
  .v4{stroke:#8250df;--c:#8250df}.v5{stroke:#bc4c00;--c:#bc4c00}.v0{stroke:#57606a;--c:#57606a}
  .full{fill:var(--c)}.hollow{fill:#fff}
  @media(prefers-color-scheme:dark){text{fill:#e6edf3}.page,.hollow{fill:#0d1117}.quiet{fill:#8d96a0}.grid{stroke:#30363d}}
  """
