// Whether the focus stands on a link into the page that one sees.
() => {
  const link = document.activeElement;
  const box = link.getBoundingClientRect();
  const seen = box.width > 1 && box.height > 1 && box.left >= 0 && box.right <= innerWidth && box.top >= 0;
  return seen && link.matches('a[href^="#"]') ? [] : ['the first stop is no link into the page that one sees'];
}
