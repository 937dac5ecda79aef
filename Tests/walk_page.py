#!/usr/bin/env python3
"""Opens a comparison's HTML page in headless Chromium and uses it.

usage: walk_page.py PAGE.html [SCREENSHOT-FOLDER]
Sorts and filters the table, goes from change to change by keyboard, follows the links of moves, turns the lights out,
and prints. Exit status 0: all of it works, or there is no Chromium (said so).
"""
import json, pathlib, re, shutil, subprocess, sys, tempfile

WALK = """<script>
addEventListener("load", () => {
  const faults = [], hold = (what, is) => { if (!is) faults.push(what); };
  const all = (s) => [...document.querySelectorAll(s)];
  const press = (key) => dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const shown = () => all(".figures tbody tr").filter((row) => getComputedStyle(row).display !== "none");
  try {
    hold("changed figures come first", all("main > section")[0].className === "figures");
    // Filters
    const total = shown().length;
    for (const button of all(".filters button")) {
      button.click();
      const kind = button.dataset.kind, rows = shown();
      hold(`filter ${kind} counts`, button.textContent.trim().endsWith(" " + rows.length));
      hold(`filter ${kind} is exact`, rows.every((row) => kind === "" || row.dataset.kinds.split(" ").includes(kind)));
      hold(`filter ${kind} is marked`, all(".filters button[aria-pressed=true]").length === 1);
    }
    all(".filters button")[0].click();
    hold("all are back", shown().length === total);
    // Columns
    all(".figures th").forEach((head, column) => {
      for (const order of ["ascending", "descending"]) {
        head.firstElementChild.click();
        hold(`column ${column} is ${order}`, head.getAttribute("aria-sort") === order);
        if (head.dataset.order !== "number") continue;
        const values = all(".figures tbody tr").map((row) => row.cells[column].dataset.value)
          .filter((value) => value !== undefined).map(Number);
        hold(`column ${column} rises or falls`,
          values.every((value, place) => !place || (order === "ascending" ? values[place - 1] <= value : values[place - 1] >= value)));
      }
    });
    all(".figures th button")[0].click();
    // Keys
    const stops = all("[data-stop]");
    hold("there are changes to go to", stops.length > 0);
    const seen = new Set();
    for (let step = 0; step < stops.length; step++) {
      press("n");
      const here = all(".here");
      hold(`key n, step ${step}: one place`, here.length === 1);
      const box = here[0].getBoundingClientRect();
      hold(`key n, step ${step}: in sight`, box.bottom > 0 && box.top < innerHeight && box.height > 0);
      seen.add(here[0]);
    }
    hold("key n reaches every change", seen.size === stops.length);
    press("p");
    hold("key p goes back", stops.length < 2 || all(".here")[0] === stops[stops.length - 2]);
    hold("the place is told", document.getElementById("place").textContent.endsWith("/ " + stops.length));
    // Links
    for (const link of all("a[href^='#']")) {
      hold(`link ${link.hash} leads somewhere`, document.getElementById(decodeURIComponent(link.hash.slice(1))));
    }
    for (const link of all("a.move")) {
      const target = document.getElementById(link.hash.slice(1)), back = target.querySelector("a.move");
      hold(`move ${link.hash} leads back`, back && document.getElementById(back.hash.slice(1)).contains(link));
    }
    // Looks
    const paper = () => getComputedStyle(document.body).backgroundColor, before = paper();
    press("d");
    hold("key d changes the light", paper() !== before);
    press("d");
    hold("key d changes it back", paper() === before);
    hold("nothing was fetched", performance.getEntriesByType("resource").length === 0);
    hold("nothing is cut off sideways", document.documentElement.scrollWidth <= innerWidth);
  } catch (error) { faults.push(String(error)); }
  document.body.dataset.walk = JSON.stringify(faults);
});
</script>"""


def main():
    page = pathlib.Path(sys.argv[1]).resolve()
    browser = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
    if browser is None:
        print("skipped: Chromium is not installed")
        return 0
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        def run(*arguments):
            return subprocess.run(
                [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 f"--user-data-dir={folder}/profile", "--window-size=1300,1000", *arguments],
                capture_output=True, text=True, timeout=120)

        walked = pathlib.Path(folder, "walk.html")
        walked.write_text(page.read_text(encoding="utf-8").replace("</body>", WALK + "</body>"), encoding="utf-8")
        dom = run("--virtual-time-budget=5000", "--dump-dom", walked.as_uri()).stdout
        found = re.search(r'data-walk="([^"]*)"', dom)
        faults += json.loads(found.group(1).replace("&quot;", '"').replace("&amp;", "&")) if found else ["no walk"]
        paper = pathlib.Path(folder, "page.pdf")
        run(f"--print-to-pdf={paper}", "--no-pdf-header-footer", page.as_uri())
        if not paper.exists() or not paper.read_bytes().startswith(b"%PDF"):
            faults.append("it cannot be printed")
        if len(sys.argv) > 2:
            shots = pathlib.Path(sys.argv[2])
            shots.mkdir(parents=True, exist_ok=True)
            run(f"--screenshot={shots}/light.png", page.as_uri())
            run("--blink-settings=preferredColorScheme=0", f"--screenshot={shots}/dark.png", page.as_uri())
            shutil.copy(paper, shots / "page.pdf")
    for fault in faults:
        print(f"walk_page: {fault}")
    return 1 if faults else 0


sys.exit(main())
