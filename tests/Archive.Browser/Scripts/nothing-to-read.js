// A page without a heading or without a way on.
() => ['h1', 'main a[href], nav a[href]']
  .filter(wanted => ![...document.querySelectorAll(wanted)].some(element => element.checkVisibility({ visibilityProperty: true })))
