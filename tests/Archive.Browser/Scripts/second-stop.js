// Whether the focus stands in or after the place that the page's address names.
() => {
  const aim = document.getElementById(location.hash.slice(1));
  const stop = document.activeElement;
  const past = aim && (aim.contains(stop) || aim.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  return past ? [] : ['after the first stop one is still before the content'];
}
