// Marks in a text without a line below them.
() => [...document.querySelectorAll('.text mark')].filter(mark => {
  const style = getComputedStyle(mark);
  return !style.textDecorationLine.includes('underline') && (style.borderBlockEndStyle === 'none' || parseFloat(style.borderBlockEndWidth) === 0);
}).map(mark => mark.outerHTML.slice(0, 60))
