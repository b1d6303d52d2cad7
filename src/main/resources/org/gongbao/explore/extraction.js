"use strict";
(() => {
  const tip = document.getElementById("tip");
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const on = (kind) => document.getElementById("on-" + kind)?.checked ?? true;
  const kindOf = (fact) => [...fact.classList].find((c) => c.startsWith("k-")).slice(2);
  const facts = (mark) =>
    mark.dataset.m.split(" ").reverse()
      .map((n) => document.getElementById("f" + n)).filter((f) => f && on(kindOf(f)));
  let lit = [];

  /** Lights a fact, its marks and, for what is longer than its mark, its lines. */
  function light(list) {
    lit.forEach((e) => e.classList.remove("lit"));
    lit = [];
    for (const fact of list) {
      lit.push(fact, ...all(`.m[data-m~="${fact.id.slice(1)}"]`));
      const from = +fact.dataset.from, to = +fact.dataset.to;
      for (let n = from; to > from && n <= to; n++) {
        const line = document.getElementById("L" + n);
        if (line) lit.push(line);
      }
    }
    lit.forEach((e) => e.classList.add("lit"));
  }

  function hide() {
    tip.hidden = true;
    light([]);
  }

  function tell(mark) {
    const list = facts(mark);
    light(list);
    if (!list.length) return hide();
    const items = document.createElement("ul");
    for (const fact of list) {
      const item = document.createElement("li");
      item.className = `f k-${kindOf(fact)}`;
      const kind = document.querySelector(`.legend .k-${kindOf(fact)} span`);
      item.append(...[kind, ...fact.childNodes].map((n) => n.cloneNode(true)));
      item.querySelector("a").href = "#" + fact.id;
      items.append(item);
    }
    tip.replaceChildren(items);
    tip.hidden = false;
    mark.setAttribute("aria-describedby", "tip");
    const box = mark.getBoundingClientRect(), size = tip.getBoundingClientRect();
    const below = box.bottom + size.height + 12 < innerHeight || box.top < size.height + 12;
    tip.style.left = scrollX + Math.max(8, Math.min(box.left, innerWidth - size.width - 12)) + "px";
    tip.style.top = scrollY + (below ? box.bottom + 6 : box.top - size.height - 6) + "px";
  }

  /** Brings the target of the address into view; where it lies in a folded list, that is unfolded. */
  function arrive() {
    all(".here").forEach((e) => e.classList.remove("here"));
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    const fact = target.matches(".f");
    target.classList.add("here");
    target.scrollIntoView({ block: fact ? "nearest" : target.matches(".card") ? "start" : "center" });
    let focus = fact ? target.querySelector("a") : target;
    while (focus?.tagName === "I") focus = focus.nextElementSibling;
    focus?.focus({ preventScroll: true });
  }

  let leaving;
  const mark = (e) => e.target.closest?.(".m");
  document.addEventListener("mouseover", (e) => {
    const fact = e.target.closest?.(".f");
    if (mark(e)) { clearTimeout(leaving); tell(mark(e)); }
    else if (e.target.closest?.("#tip")) clearTimeout(leaving);
    else if (fact) light([fact]);
    else { clearTimeout(leaving); leaving = setTimeout(hide, 250); }
  });
  document.addEventListener("focusin", (e) => {
    const fact = e.target.closest?.(".f");
    if (mark(e)) tell(mark(e));
    else if (fact && !tip.contains(fact)) { tip.hidden = true; light([fact]); }
  });
  document.addEventListener("click", (e) => {
    const touched = mark(e), link = e.target.closest?.("a[href^='#']");
    if (touched && e.pointerType === "touch") { e.preventDefault(); return tell(touched); }
    if (!tip.contains(e.target) || link) tip.hidden = true;
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    arrive();
  });
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "Escape") hide();
    const step = { j: 1, n: 1, k: -1, p: -1 }[e.key];
    if (!step) return;
    const marks = all(".m:not([tabindex])").filter((m) => facts(m).length);
    const at = marks.indexOf(document.activeElement);
    const from = at >= 0 ? at + step
      : marks.findIndex((m) => m.getBoundingClientRect().top > 80) + (step < 0 ? -1 : 0);
    const next = marks[Math.max(0, Math.min(marks.length - 1, from))];
    next?.scrollIntoView({ block: "center" });
    next?.focus({ preventScroll: true });
  });
  addEventListener("popstate", arrive);
  const keys = document.querySelector(".keys"), switches = all(".legend input");
  keys.hidden = false;
  keys.querySelector("button").onclick = () => {
    const on = !switches.every((s) => s.checked);
    switches.forEach((s) => (s.checked = on));
  };
  const bar = document.querySelector(".legend");
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", bar.offsetHeight + "px")).observe(bar);
  if (matchMedia("(max-width: 62rem)").matches) all(".card").slice(1).forEach((c) => (c.open = false));
  arrive();
})();
