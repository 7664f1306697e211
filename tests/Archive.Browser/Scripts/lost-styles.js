// Stylesheets that did not arrive.
() => [...document.querySelectorAll('link[rel=stylesheet]')].filter(link => !link.sheet).map(link => link.outerHTML)
  .concat(document.styleSheets.length ? [] : ['no stylesheet at all'])
