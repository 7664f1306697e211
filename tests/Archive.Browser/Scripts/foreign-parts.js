// Every element and attribute of the page that is not one of those the templates are made of, and every address of another kind.
() => {
  const elements = new Set(("html head meta title link script body a abbr article aside bdi blockquote br button caption code data datalist dd details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr input label legend li main mark nav ol option output p pre progress q rect noscript template rt s section select small span strong sub summary sup svg table tbody td textarea text th thead time title tr ul use symbol path g line circle polyline pattern defs desc ellipse polygon").split(" "));
  const attributes = new Set(("id class href src rel type content name property lang dir hreflang media charset defer http-equiv role hidden tabindex title for value method action download open start scope " +
    "disabled checked required readonly placeholder autocomplete spellcheck rows cols size target width height viewbox d x y x1 x2 y1 y2 cx cy r rx ry points fill stroke transform focusable stroke-width stroke-linecap stroke-linejoin stroke-dasharray opacity preserveaspectratio patternunits patterntransform text-anchor colspan rowspan " +
    "list autocapitalize enterkeyhint inputmode maxlength minlength min max step form cite datetime xmlns multiple selected translate").split(" "));
  const faults = [];
  for (const element of document.querySelectorAll("*")) {
    if (!elements.has(element.localName)) faults.push(`element ${element.localName}`);
    for (const { name, value } of element.attributes) {
      const plain = name.toLowerCase();
      if (!attributes.has(plain) && !/^(aria|data)-[a-z-]+$/.test(plain)) faults.push(`${element.localName} ${name}="${value}"`);
      if (/^(href|src|action)$/.test(plain) && !/^(https?:\/\/|mailto:|[^:]*$|[^:/]*[/?#])/i.test(value)) faults.push(`${element.localName} ${name}="${value}"`);
    }
  }
  const scripts = [...document.querySelectorAll("script")].filter(script => script.type !== "application/ld+json" && (script.textContent || new URL(script.src).origin !== location.origin));
  for (const script of scripts) faults.push(`script ${script.outerHTML.slice(0, 100)}`);
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) JSON.parse(script.textContent);
  if (document.querySelectorAll("base, iframe, object, embed, img, video, audio, meta[http-equiv=refresh]").length > 0 && !document.querySelector("link[rel=canonical]")) faults.push("an element that loads something");
  return [...new Set(faults)];
}
