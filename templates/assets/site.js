// Makes the reading room better for those who have scripts; everything works without it, and nothing is stored or sent.
(function () {
  'use strict';

  // The role that screen readers will know for annotations is too new for checkers of HTML; where there is no script a note is a note.
  document.querySelectorAll('.note').forEach(function (note) { note.setAttribute('role', 'comment'); });

  // A page opened from a folder must not link its manifest: browsers refuse that with an error.
  if (/^http/.test(location.protocol)) {
    var link = document.createElement('link');
    link.rel = 'manifest';
    link.href = document.currentScript.dataset.manifest;
    document.head.append(link);
  }

  document.querySelectorAll('.copy-link').forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(button.dataset.copy).then(function () { button.textContent = button.dataset.done; });
    });
  });

  // A page that has moved takes along the note that an old address names.
  var moved = document.querySelector('.moved');
  if (moved && location.hash) location.replace(moved.href + location.hash);

  // Few readers propose a note: what makes one of selected words is fetched with the first selection.
  var form = document.getElementById('form_annotate');
  if (form) {
    document.addEventListener('selectionchange', function () {
      var script = document.createElement('script');
      script.src = form.dataset.script;
      document.head.append(script);
    }, { once: true });
  }

  var room = document.querySelector('.labelled');
  if (room) {
    filter(room);
    pair(room);
  }
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (part) { part.open = true; });
  });

  // Several families and several readings at once; none chosen means all.
  function filter(room) {
    var legend = room.querySelector('.legend');
    if (!legend) return;
    var buttons = Array.from(legend.querySelectorAll('[data-filter]'));
    var marked = Array.from(room.querySelectorAll('mark, .ref, .note'));
    var status = legend.querySelector('.shown');
    buttons.forEach(function (button) {
      button.setAttribute('role', 'button');
      button.addEventListener('click', press);
      button.addEventListener('keydown', function (event) { if (event.key === ' ') press(event); });
    });
    show();

    function press(event) {
      var button = event.currentTarget;
      event.preventDefault();
      if (button.dataset.filter) set(button, !chosen(button));
      else buttons.forEach(function (other) { set(other, false); });
      show();
    }

    function set(button, on) { button.setAttribute('aria-pressed', String(on)); }

    function chosen(button) { return button.getAttribute('aria-pressed') === 'true'; }

    function show() {
      var picked = { family: [], reading: [] };
      buttons.forEach(function (button) { if (chosen(button) && button.dataset.kind) picked[button.dataset.kind].push(button.dataset.filter); });
      var all = !picked.family.length && !picked.reading.length;
      buttons.forEach(function (button) { set(button, button.dataset.filter ? chosen(button) : all); });
      marked.forEach(function (part) {
        var kinds = part.className.split(' ').concat((part.dataset.also || '').split(' '));
        part.classList.toggle('off', !has(picked.family, kinds) || !has(picked.reading, kinds));
      });
      var notes = marked.filter(function (part) { return part.classList.contains('note'); });
      var shown = notes.filter(function (note) { return !note.classList.contains('off'); });
      status.textContent = all ? '' : status.dataset.words.replace('{n}', shown.length).replace('{m}', notes.length);
    }

    function has(wanted, kinds) {
      return !wanted.length || wanted.some(function (kind) { return kinds.indexOf(kind) >= 0; });
    }
  }

  // Words and their note light up together; a click on words goes to their note, the next click to the next one.
  function pair(room) {
    var last = '';
    ['mouseover', 'focusin'].forEach(function (type) { room.addEventListener(type, function (event) { light(idsOf(event.target)); }); });
    ['mouseout', 'focusout'].forEach(function (type) { room.addEventListener(type, function () { light([]); }); });
    room.addEventListener('click', function (event) {
      var mark = event.target.closest('mark');
      if (!mark || String(getSelection())) return;
      var ids = mark.dataset.ids.split(' ');
      last = ids[(ids.indexOf(last) + 1) % ids.length];
      location.hash = last;
    });
    addEventListener('keydown', function (event) {
      var note = event.key === 'Escape' && document.querySelector('.note:target');
      var back = note && document.getElementById('ref_' + note.id);
      if (back) back.focus();
    });

    function idsOf(part) {
      var mark = part.closest('mark, .ref, .note');
      return !mark ? [] : mark.dataset.ids ? mark.dataset.ids.split(' ') : [mark.id && mark.matches('.note') ? mark.id : mark.hash.slice(1)];
    }

    function light(ids) {
      room.querySelectorAll('.lit').forEach(function (part) { part.classList.remove('lit'); });
      ids.forEach(function (id) {
        room.querySelectorAll('mark[data-ids~="' + id + '"], #' + id).forEach(function (part) { part.classList.add('lit'); });
      });
    }
  }
})();
