// Arabic whose lines stand closer than 1.6 times the size of its letters.
() => [...document.querySelectorAll('main :is(p, li, dd)')]
  .filter(block => block.matches(':lang(ar)') && /\p{Script=Arabic}/u.test(block.innerText))
  .map(block => ({ block, style: getComputedStyle(block) }))
  .filter(({ style }) => !(parseFloat(style.lineHeight) / parseFloat(style.fontSize) >= 1.6))
  .map(({ block, style }) => `lines of ${style.lineHeight} for letters of ${style.fontSize}: ${block.innerText.slice(0, 40)}`)
