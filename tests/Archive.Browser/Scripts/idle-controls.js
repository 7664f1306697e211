// What is offered to a reader and does nothing without script.
() => [...document.querySelectorAll('button, input, select, textarea, [role=button], [role=tab], a[href="#"]')]
  .filter(control => !control.matches('form[action] *, [popovertarget]') && control.checkVisibility({ visibilityProperty: true }))
  .map(control => control.outerHTML.slice(0, 80))
