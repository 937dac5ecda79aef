/// What the page does: sort and filter the table, and go from change to change by the keys n and p.
enum PageScript {
  static let source: StaticString = """

    "use strict";
    (() => {
      const $ = (id) => document.getElementById(id), all = (s, e = document) => [...e.querySelectorAll(s)];
      // Numbers by their worth, what has none last; words as Chinese readers order them.
      const words = new Intl.Collator("zh-Hans-CN");
      const sort = (table, head) => {
        const up = head.getAttribute("aria-sort") !== "ascending", sign = up ? 1 : -1;
        all("th", table).forEach((h) => h.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const isNumber = head.dataset.order === "number";
        const key = (row) => {
          const cell = row.cells[head.cellIndex];
          return isNumber ? (cell.dataset.value === undefined ? NaN : Number(cell.dataset.value)) : cell.textContent;
        };
        const keyed = all("tbody tr", table).map((row, place) => [key(row), place, row]);
        keyed.sort(([a, i], [b, j]) => {
          if (isNumber) {
            if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) - Number.isNaN(b) || i - j;
            return sign * (a - b) || i - j;
          }
          return sign * words.compare(a, b) || i - j;
        });
        table.tBodies[0].append(...keyed.map(([, , row]) => row));
      };
      const filter = (part, button) => {
        const kind = button.dataset.kind;
        all(".filters button", part).forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
        all("tbody tr", part).forEach((row) => {
          row.hidden = kind !== "" && !row.dataset.kinds.split(" ").includes(kind);
        });
      };
      all(".figures").forEach((part) => {
        const table = part.querySelector("table");
        all("th", table).forEach((head) => head.firstElementChild.addEventListener("click", () => sort(table, head)));
        all(".filters button", part).forEach((b) => b.addEventListener("click", () => filter(part, b)));
      });

      const stops = all("[data-stop]");
      let place = -1;
      const go = (step) => {
        if (!stops.length) return;
        if (place >= 0) stops[place].classList.remove("here");
        place = place < 0 && step < 0 ? stops.length - 1 : (place + step + stops.length) % stops.length;
        const stop = stops[place];
        stop.closest("details")?.setAttribute("open", "");
        stop.classList.add("here");
        stop.scrollIntoView({ block: "center" });
        $("place").textContent = `${place + 1} / ${stops.length}`;
      };
      $("place").textContent = stops.length ? `0 / ${stops.length}` : "";
      $("next").addEventListener("click", () => go(1));
      $("previous").addEventListener("click", () => go(-1));

      const look = () => {
        const root = document.documentElement;
        const now = root.dataset.look || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
        root.dataset.look = now === "dark" ? "light" : "dark";
      };
      $("look").addEventListener("click", look);
      addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const act = { n: () => go(1), p: () => go(-1), d: look }[event.key];
        if (act) { event.preventDefault(); act(); }
      });

      // A link into folded text unfolds it, and paper shows all of it.
      const unfold = () => {
        const target = location.hash && $(decodeURIComponent(location.hash.slice(1)));
        const fold = target && target.closest("details");
        if (fold) { fold.open = true; target.scrollIntoView({ block: "center" }); }
      };
      addEventListener("hashchange", unfold);
      unfold();
      addEventListener("beforeprint", () => all("details").forEach((fold) => { fold.open = true; }));
    })();

    """
}
