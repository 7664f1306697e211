// Lists what the Tab key should reach, in the order of the document, and notes what it reaches and whether that shows.
() => {
  const usable = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, iframe, [tabindex], [contenteditable], '
    + 'details > summary:first-of-type';
  const looks = [
    'color', 'backgroundColor', 'boxShadow', 'borderTopColor', 'borderTopStyle', 'borderTopWidth', 'borderBottomColor', 'borderBottomStyle',
    'borderBottomWidth', 'textDecorationLine', 'textDecorationThickness', 'textDecorationColor', 'position', 'transform', 'clipPath',
  ];
  const name = element => {
    const words = element.innerText || element.getAttribute('aria-label') || '';
    return element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + ' ' + words.trim().replace(/\s+/g, ' ').slice(0, 40);
  };
  const look = element => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 ? style.outline : '';
    return looks.map(key => style[key]).join('|') + outline;
  };
  const isSeen = element => element.checkVisibility({ visibilityProperty: true });
  // Of a group of radio buttons the Tab key reaches the chosen one, or the first.
  const isSkippedRadio = element => element.type === 'radio' && element.name && !element.checked
    && [...document.getElementsByName(element.name)].some(other => other.checked || other.compareDocumentPosition(element) & 4);
  const wanted = [...document.querySelectorAll(usable)].filter(element => element.tabIndex >= 0 && !element.disabled
    && !element.closest('[inert]') && isSeen(element) && !isSkippedRadio(element));
  const before = new Map(wanted.map(element => [element, look(element)]));
  const reached = window.reached = { wanted: wanted.map(name), order: [], gone: [], unseen: [], again: false };
  document.addEventListener('focusin', event => {
    const place = wanted.indexOf(event.target);
    if (place < 0) return;
    if (reached.order.includes(place)) { reached.again = true; return; }
    reached.order.push(place);
    // What goes as the focus comes near is not missed: a way to the whole note, where the note opens by itself.
    for (let next = place + 1; next < wanted.length && !isSeen(wanted[next]); next++) reached.gone.push(next);
    if (look(event.target) === before.get(event.target)) reached.unseen.push(name(event.target));
  });
  return wanted.length;
}
