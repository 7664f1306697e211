// Two readings whose marks have the same line, colours apart.
() => {
  const lines = new Map();
  for (const mark of document.querySelectorAll('.text mark')) {
    const reading = ['caution', 'context', 'credit'].find(name => mark.classList.contains(name));
    const style = getComputedStyle(mark);
    const line = [style.textDecorationStyle, style.textDecorationThickness, style.borderBlockEndStyle, style.borderBlockEndWidth];
    if (reading) lines.set(reading, line.join());
  }
  return new Set(lines.values()).size === lines.size ? [] : [JSON.stringify([...lines])];
}
