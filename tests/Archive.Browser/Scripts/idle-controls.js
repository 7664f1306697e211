// What is offered to a reader and does nothing without script. A choice among answers can be made, and stays in sight, without one.
() => [...document.querySelectorAll('button, input, select, textarea, [role=button], [role=tab], a[href="#"]')]
  .filter(control => !control.matches('form[action] *, [popovertarget], [type=radio], [type=checkbox]') && control.checkVisibility({ visibilityProperty: true }))
  .map(control => control.outerHTML.slice(0, 80))
