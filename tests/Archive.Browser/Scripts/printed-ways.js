// Ways to other pages that would be printed.
() => [...document.querySelectorAll('body > nav, header nav, footer nav, .skip')]
  .filter(way => way.checkVisibility({ visibilityProperty: true })).map(way => way.outerHTML.slice(0, 60))
