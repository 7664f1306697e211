// Annotations that a mark names and that have no note, or no reference in the text.
() => [...document.querySelectorAll('.text mark')].flatMap(mark => (mark.dataset.ids || 'nothing').split(' '))
  .filter(id => !document.getElementById(id) || !document.getElementById('ref_' + id))
