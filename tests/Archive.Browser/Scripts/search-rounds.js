// Counts how many files of search data wait for each other: a file that is asked for when others have come is taken to need them.
// The manifest comes with the page and waits for nothing.
(() => {
  const done = [];
  let rounds = 0;
  globalThis.searchRounds = () => rounds;
  new MutationObserver(changes => {
    for (const tag of changes.flatMap(change => [...change.addedNodes])) {
      if (tag.localName !== "script" || !/\/search\//.test(tag.src) || /\/(manifest|assets\/search)\.js$/.test(tag.src)) continue;
      const round = 1 + Math.max(0, ...done);
      rounds = Math.max(rounds, round);
      tag.addEventListener("load", () => done.push(round));
    }
  }).observe(document, { childList: true, subtree: true });
})();
