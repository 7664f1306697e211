// Selects words of the text as a reader would, from the first letter to the last, and waits until the page has made of them what it makes.
async ([words, which]) => {
  const text = document.querySelector('.source-text');
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, node =>
    node.parentNode.closest('.ref, .beside, .annotate') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const letters = [];
  while (walker.nextNode()) for (let at = 0; at < walker.currentNode.length; at++) letters.push([walker.currentNode, at]);
  const all = letters.map(([node, at]) => node.data[at]).join('');
  let from = -1;
  for (let n = 0; n < which; n++) from = all.indexOf(words, from + 1);
  if (from < 0) return 'not on the page';
  const [first, last] = [letters[from], letters[from + words.length - 1]];
  getSelection().setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
  await new Promise(done => setTimeout(done, 1500));
  return document.querySelector('.annotate textarea')?.value ?? 'no panel';
}
