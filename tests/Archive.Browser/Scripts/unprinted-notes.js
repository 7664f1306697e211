// Notes that would not be printed whole.
() => [...document.querySelectorAll('.note')]
  .filter(note => !note.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    || note.scrollHeight > note.clientHeight + 1 && getComputedStyle(note).overflowY !== 'visible')
  .map(note => '#' + note.id)
