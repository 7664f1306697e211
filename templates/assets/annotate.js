// Turns words that a reader selects into an annotation for the sidecar, ready to be pasted. Nothing is stored or sent.
(function () {
  'use strict';

  var form = document.getElementById('form_annotate');
  var text = document.querySelector('.source-text');
  var number = +form.dataset.number;
  var panel, chosen, copied, timer;

  // A selection grows with every key and every move of a finger: what it comes to is looked at once it rests.
  document.addEventListener('selectionchange', function () {
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !panel) return;
    event.stopPropagation();
    var focused = panel.contains(document.activeElement);
    close();
    // The words are let go, but the next stop of the Tab key is still the one after them.
    if (focused) getSelection().setBaseAndExtent(chosen.node, chosen.offset, chosen.node, chosen.offset);
    else getSelection().collapseToEnd();
  }, true);
  // The first words were selected before this script was there.
  look();

  function look() {
    var selection = getSelection();
    var range = selection.rangeCount && !selection.isCollapsed && selection.getRangeAt(0);
    var found = range && range.intersectsNode(text) && find(range);
    if (found) offer(found);
    // Whoever uses the panel may well let go of the words.
    else if (panel && !panel.open && !panel.contains(document.activeElement)) close();
  }

  function close() {
    panel.remove();
    panel = null;
  }

  // The text as quotes are looked for in it: the words of its blocks, joined by one line break. Notes and links to them, pictures and this panel are not of it.
  function find(range) {
    var blocks = [], block, whole = '', from = -1, to, last, node;
    var walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, function (part) {
      return part.nodeType === 1 && part.matches('.beside, .ref, .picture, .annotate') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    var inline = 'mark, a, em, strong, code, span, br';
    while ((node = walker.nextNode())) {
      if (node.nodeType === 1) {
        if (!node.matches(inline)) block = null;
        continue;
      }
      var owner = node.parentNode.closest(':not(' + inline + ')');
      if (!owner.matches('p, h2, h3, h4, h5, h6, pre, li, th, td')) continue;
      if (!block || block.owner !== owner) blocks.push(block = { owner: owner, nodes: [] });
      block.nodes.push(node);
    }
    blocks.forEach(function (part) {
      var raw = part.nodes.map(function (piece) { return piece.data; }).join('');
      // Between an item's own words and a list inside it the page has line breaks that are no words.
      var words = part.owner.localName === 'li' ? raw.replace(/^\n+|\n+$/g, '') : raw;
      if (!words) return;
      if (whole) whole += '\n';
      var base = whole.length;
      var at = base - raw.indexOf(words);
      part.nodes.forEach(function (piece) {
        if (range.intersectsNode(piece)) {
          if (from < 0) from = inside(at + (piece === range.startContainer ? range.startOffset : 0));
          var end = piece === range.endContainer ? range.endOffset : piece.length;
          if (end) last = { node: piece, offset: end };
          to = inside(at + end);
        }
        at += piece.length;
      });
      whole += words;

      function inside(place) { return Math.max(base, Math.min(base + words.length, place)); }
    });
    if (from < 0 || !last) return null;
    var quote = whole.slice(from, to);
    from += quote.length - quote.trimStart().length;
    quote = quote.trim();
    if (!quote) return null;
    var places = [];
    for (var place = whole.indexOf(quote); place >= 0; place = whole.indexOf(quote, place + 1)) places.push(place);
    return { quote: quote, which: places.length > 1 ? places.indexOf(from) + 1 : 0, node: last.node, offset: last.offset };
  }

  // The offer stands after the paragraph in which the words end, so that the Tab key finds it there.
  function offer(found) {
    if (copied && chosen.quote + chosen.which !== found.quote + found.which) {
      copied = false;
      number++;
    }
    chosen = found;
    if (!panel) {
      panel = form.content.firstElementChild.cloneNode(true);
      panel.querySelector('select').addEventListener('change', write);
      panel.querySelector('button').addEventListener('click', copy);
    }
    var place = found.node.parentNode;
    while (place.parentNode !== text) place = place.parentNode;
    if (place.nextSibling !== panel) place.after(panel);
    panel.querySelector('q').textContent = found.quote.length > 60 ? found.quote.slice(0, 30) + ' … ' + found.quote.slice(-30) : found.quote;
    var long = 'oneLine' in form.dataset && found.quote.indexOf('\n') >= 0;
    panel.querySelector('.too-long').hidden = !long;
    panel.querySelector('div').hidden = long;
    write();
  }

  function write() {
    var day = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    panel.querySelector('textarea').value = '  - id: a' + number
      + '\n    label: ' + panel.querySelector('select').value
      + '\n    quote: ' + quoted(chosen.quote)
      + (chosen.which ? '\n    occurrence: ' + chosen.which : '')
      + '\n    note: ' + form.dataset.note
      + '\n    by: your-id'
      + '\n    on: ' + day + '\n';
  }

  // YAML reads what JSON writes; what an editor would not show is written by its number.
  function quoted(words) {
    return JSON.stringify(words).replace(/(?! )[\p{C}\p{Z}]/gu, function (sign) {
      var hex = sign.codePointAt(0).toString(16).toUpperCase();
      return sign.length > 1 ? '\\U' + hex.padStart(8, '0') : '\\u' + hex.padStart(4, '0');
    });
  }

  function copy(event) {
    var area = panel.querySelector('textarea');
    var button = event.currentTarget;
    copied = true;
    area.select();
    if (navigator.clipboard) navigator.clipboard.writeText(area.value).then(function () { button.textContent = button.dataset.done; });
  }
})();
