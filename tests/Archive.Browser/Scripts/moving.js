// What moves for longer than an eye can see.
() => [...document.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element);
  const long = times => times.split(',').some(time => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 10);
  return style.animationName !== 'none' && long(style.animationDuration) || long(style.transitionDuration) || style.scrollBehavior === 'smooth';
}).map(element => element.outerHTML.slice(0, 60))
