// Exercises: counts what was marked or chosen, on this page and for this visit only. Without a script every answer can be opened by hand.
(function () {
  'use strict';

  document.querySelectorAll('.tools').forEach(function (tools) { tools.hidden = false; });
  document.querySelectorAll('.find').forEach(find);
  document.querySelectorAll('.match').forEach(match);

  function fill(place, values) {
    place.textContent = place.dataset.words.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  // Words become boxes that can be ticked, one stop of the tab key for all of them: arrows walk from word to word.
  function find(room) {
    var text = room.querySelector('.text');
    var start = room.querySelector('.start');
    var words = [];
    var at = 0;
    var sweeping = null;

    start.addEventListener('click', function () {
      if (!words.length) split();
      var on = start.getAttribute('aria-pressed') !== 'true';
      start.setAttribute('aria-pressed', String(on));
      room.classList.toggle('marking', on);
      words.forEach(function (word) { on ? word.setAttribute('role', 'checkbox') : word.removeAttribute('role'); });
      move(at, on);
    });
    room.querySelectorAll('details').forEach(function (part) { part.addEventListener('toggle', count); });

    function split() {
      var walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      var nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      nodes.forEach(function (node) {
        var pieces = document.createDocumentFragment();
        node.data.split(/(\s+)/).forEach(function (piece) {
          if (!/[^\s]/.test(piece)) return pieces.append(piece);
          var word = document.createElement('span');
          word.className = 'w';
          word.textContent = piece;
          word.tabIndex = -1;
          word.setAttribute('aria-checked', 'false');
          words.push(word);
          pieces.append(word);
        });
        node.replaceWith(pieces);
      });
      text.addEventListener('click', function (event) {
        var word = event.target.closest('.w');
        if (word && marking() && !sweeping) { tick(word, !ticked(word)); move(words.indexOf(word), false); }
        sweeping = null;
      });
      // A mouse may sweep over several words; a finger scrolls, and taps.
      text.addEventListener('pointerdown', function (event) {
        var word = event.pointerType === 'mouse' && marking() && event.target.closest('.w');
        if (!word) return;
        var on = !ticked(word);
        text.onpointerover = function (over) {
          var next = over.target.closest('.w');
          if (!next || next === word && !sweeping) return;
          sweeping = true;
          tick(word, on);
          tick(next, on);
        };
        event.preventDefault();
      });
      addEventListener('pointerup', function () { text.onpointerover = null; });
      text.addEventListener('keydown', key);
    }

    function key(event) {
      if (!marking() || !event.target.matches('.w')) return;
      var forward = getComputedStyle(text).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      var step = { ArrowLeft: -1, ArrowRight: -1, ArrowUp: -1, ArrowDown: 1 };
      step[forward] = 1;
      if (event.key in step) {
        if (event.shiftKey) tick(words[at], true);
        move(at + step[event.key], true);
        if (event.shiftKey) tick(words[at], true);
      } else if (event.key === ' ' || event.key === 'Enter') tick(words[at], !ticked(words[at]));
      else return;
      event.preventDefault();
    }

    function move(to, focus) {
      words[at].tabIndex = -1;
      at = Math.max(0, Math.min(words.length - 1, to));
      words[at].tabIndex = marking() ? 0 : -1;
      if (focus && marking()) words[at].focus();
    }

    function marking() { return room.classList.contains('marking'); }

    function ticked(word) { return word.getAttribute('aria-checked') === 'true'; }

    function tick(word, on) {
      word.setAttribute('aria-checked', String(on));
      count();
    }

    function count() {
      var chosen = words.filter(ticked);
      room.querySelectorAll('details').forEach(function (part) {
        var place = part.querySelector('.found');
        if (!part.open || !chosen.length) { place.textContent = ''; return; }
        var ids = {};
        text.querySelectorAll('mark.' + part.dataset.family).forEach(function (mark) {
          mark.dataset.ids.split(' ').forEach(function (id) {
            if (part.querySelector('[href*="/' + id + '/"]')) ids[id] = ids[id] || !!mark.querySelector('[aria-checked="true"]');
          });
        });
        var all = Object.keys(ids);
        fill(place, { n: all.filter(function (id) { return ids[id]; }).length, m: all.length });
      });
      var beyond = room.querySelector('.beyond');
      var outside = chosen.filter(function (word) { return !word.closest('mark'); }).length;
      if (outside && room.querySelector('details[open]')) fill(beyond, { n: outside });
      else beyond.textContent = '';
    }
  }

  function match(room) {
    room.querySelector('.check').addEventListener('click', function () {
      var items = Array.from(room.querySelectorAll('ol > li'));
      var right = items.filter(function (item) {
        var chosen = item.querySelector('input:checked');
        var verdict = item.querySelector('.verdict');
        var is = !!chosen && 'right' in chosen.dataset;
        verdict.textContent = !chosen ? '' : is ? verdict.dataset.right : verdict.dataset.other;
        return is;
      });
      fill(room.querySelector('.score'), { n: right.length, m: items.length });
    });
  }
})();
