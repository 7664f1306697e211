// The full lines of each text: how many there are and how many letters they hold. Marks over and under letters take no room, and a
// paragraph's last line says nothing of its width.
() => [...document.querySelectorAll('.text')].map(text => {
  let letters = 0, lines = 0;
  for (const paragraph of text.querySelectorAll('p')) {
    if (paragraph.closest('.note, aside, blockquote, li, .region')) continue;
    const rows = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      if (node.parentElement.closest('.ref, svg')) continue;
      const range = document.createRange();
      for (const { segment, index } of new Intl.Segmenter().segment(node.data)) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const middle = box.top + box.height / 2;
        if (!rows.length || middle - rows.at(-1).middle > box.height * 0.6) rows.push({ middle, letters: 0 });
        rows.at(-1).letters++;
      }
    }
    for (const row of rows.slice(0, -1)) { letters += row.letters; lines++; }
  }
  return { language: text.closest('[lang]').lang, letters, lines };
})
