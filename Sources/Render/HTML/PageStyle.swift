/// The page's looks: light, dark and on paper.
enum PageStyle {
  static let source: StaticString = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --quiet: #5c6670; --line: #d8dee4; --soft: #f5f7f9;
      --gone: #b3261e; --gone-soft: #fdecea; --came: #0f6b3c; --came-soft: #e3f5ea; --mark: #fff3c4; --slip: #c2410c;
      --link: #0b57d0; --here: #2563eb; }
    :root[data-look=dark] { color-scheme: dark; --paper: #14171a; --ink: #e4e7ea; --quiet: #98a2ab; --line: #333a41;
      --soft: #1d2226; --gone: #ff9b92; --gone-soft: #3d1f1d; --came: #7fdca4; --came-soft: #17351f; --mark: #4a3f12;
      --slip: #fdba74; --link: #8ab4f8; --here: #7aa2ff; }
    :root[data-look=light] { color-scheme: light; }
    @media (prefers-color-scheme: dark) { :root:not([data-look]) { --paper: #14171a; --ink: #e4e7ea; --quiet: #98a2ab;
      --line: #333a41; --soft: #1d2226; --gone: #ff9b92; --gone-soft: #3d1f1d; --came: #7fdca4; --came-soft: #17351f;
      --mark: #4a3f12; --slip: #fdba74; --link: #8ab4f8; --here: #7aa2ff; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 5rem; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.75 "Noto Sans CJK SC", "Source Han Sans SC",
      "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
    header, main { max-width: 1500px; margin: 0 auto; padding: 0 24px; }
    .bar { display: flex; gap: 16px; align-items: center; }
    header { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line);
      padding-top: 10px; padding-bottom: 8px; }
    h1 { font-size: 1.2rem; line-height: 1.4; margin: 0; flex: 1; text-wrap: balance; }
    h2 { font-size: 1.05rem; margin: 28px 0 8px; }
    small, .quiet { color: var(--quiet); font-size: .85em; }
    p { margin: 0; }
    .ends { display: flex; flex-wrap: wrap; gap: 2px 24px; font-size: .9rem; overflow-wrap: anywhere; }
    .end.old b { color: var(--gone); } .end.new b { color: var(--came); }
    .tally { color: var(--quiet); font-size: .9rem; }
    .warning { color: var(--slip); }
    nav { display: flex; gap: 6px; align-items: center; }
    nav output { min-width: 4.5em; color: var(--quiet); font-variant-numeric: tabular-nums; font-size: .9rem; }
    button { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 6px;
      padding: 2px 10px; cursor: pointer; }
    button:hover { border-color: var(--quiet); }
    button:focus-visible, a:focus-visible { outline: 2px solid var(--here); outline-offset: 1px; }
    a { color: var(--link); }
    .filters { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 10px; }
    .filters button { font-size: .88rem; }
    .filters button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
    .filters button.warning[aria-pressed=false] { color: var(--slip); border-color: var(--slip); }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    th, td { text-align: left; vertical-align: top; padding: 5px 10px; border-bottom: 1px solid var(--line); }
    th { white-space: nowrap; padding: 0; } th button { border: 0; background: none; padding: 5px 10px; font-weight: 600;
      width: 100%; text-align: left; }
    th[aria-sort=ascending] button::after { content: " ▲"; font-size: .75em; }
    th[aria-sort=descending] button::after { content: " ▼"; font-size: .75em; }
    td:nth-child(2) { min-width: 9em; }
    td.count { color: var(--quiet); font-variant-numeric: tabular-nums; }
    td.amount { font-variant-numeric: tabular-nums; white-space: nowrap; text-align: right; }
    th[data-order=number]:not(:first-child) button { text-align: right; }
    td.path { color: var(--quiet); max-width: 22em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    td.old a { color: var(--gone); } td.new a { color: var(--came); }
    tr.suspicious td:first-child::before { content: "! "; color: var(--slip); font-weight: 700; }
    tr.suspicious td:last-child { color: var(--slip); font-weight: 600; }
    tr[hidden] { display: none; }
    .sides, .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .sides { color: var(--quiet); font-size: .85rem; border-bottom: 1px solid var(--line); }
    .sides span, .cell { padding: 2px 14px; }
    .cell { border-left: 3px solid transparent; overflow-wrap: anywhere; }
    .row.added .new, .row.arrived .new { border-left-color: var(--came); }
    .row.removed .old, .row.departed .old { border-left-color: var(--gone); }
    .row.edited .cell { background: var(--soft); }
    .row.departed .old { color: var(--quiet); }
    .row.arrived .old { color: var(--quiet); }
    .row.here .cell { box-shadow: inset 0 0 0 9999px color-mix(in srgb, var(--here) 8%, transparent); }
    .row.here .cell.old { border-left-color: var(--here); }
    .row .title { font-size: 1.15rem; font-weight: 700; text-align: center; padding: 6px 0; }
    .row .heading { font-weight: 700; padding-top: 8px; } .row .level1 { font-size: 1.08rem; }
    .cells { font-family: ui-monospace, "Noto Sans Mono CJK SC", monospace; font-size: .88rem; }
    del { color: var(--gone); background: var(--gone-soft); text-decoration: line-through; text-decoration-thickness: 1px; }
    ins { color: var(--came); background: var(--came-soft); text-decoration: underline; text-underline-offset: 3px;
      text-decoration-thickness: 1px; }
    mark { color: inherit; background: var(--mark); border-radius: 3px; padding: 0 1px; font-weight: 600; }
    mark.suspicious { outline: 2px solid var(--slip); }
    mark:target { outline: 2px solid var(--here); }
    .move { display: inline-block; font-size: .82rem; text-decoration: none; border: 1px solid var(--line);
      border-radius: 10px; padding: 0 8px; margin: 4px 0; }
    details { border-top: 1px dashed var(--line); border-bottom: 1px dashed var(--line); }
    summary { color: var(--quiet); font-size: .85rem; padding: 2px 14px; cursor: pointer; }
    main { padding-bottom: 60px; }
    .revision { border-top: 2px solid var(--line); margin-top: 24px; } h3 { font-size: 1rem; margin: 16px 0 0; }
    .message { white-space: pre-line; }
    @media screen and (max-width: 760px) { header, main { padding: 0 12px; } .row, .sides { grid-template-columns: 1fr; }
      .row.same .old, .sides { display: none; } td.path, th:nth-child(3) { display: none; } }
    @media print { :root, :root:not([data-look]), :root[data-look] { --paper: #fff; --ink: #000; --quiet: #444;
        --line: #bbb; --soft: #fff; --gone: #a00; --gone-soft: #fff; --came: #060; --came-soft: #fff; --mark: #fff;
        --slip: #a40; --link: #000; }
      body { font-size: 10pt; line-height: 1.5; print-color-adjust: exact; } header { position: static; }
      nav, .filters, .move, summary { display: none; } header, main { max-width: none; padding: 0; }
      th button { padding: 2px 4px; } td { padding: 2px 4px; } td a { color: inherit; text-decoration: none; }
      .wide { overflow: visible; } td.path { max-width: none; white-space: normal; } thead { display: table-header-group; }
      tr, .row { break-inside: avoid; } h2, .heading { break-after: avoid; } .row.here .cell { box-shadow: none; }
      @page { margin: 14mm; } }

    """
}
