/** What people have put into SVG files to make browsers run or load something; each would set `window.harmed`, or ask for a URL. */
export const svgAttacks: Readonly<Record<string, string>> = {
  'a script': '<script>window.harmed = 1</script>',
  'a script in CDATA': '<script><![CDATA[window.harmed = 1]]></script>',
  'a script from elsewhere': '<script href="https://harm.invalid/a.js"/>',
  'a script from elsewhere, by XLink': '<script xlink:href="https://harm.invalid/b.js"/>',
  'a script from a data URL': '<script href="data:text/javascript,window.harmed=1"/>',
  'a script with a prefix': '<s:script xmlns:s="http://www.w3.org/2000/svg">window.harmed = 1</s:script>',
  'a script of HTML': '<h:script xmlns:h="http://www.w3.org/1999/xhtml">window.harmed = 1</h:script>',
  'a script behind a namespace of its own': '<x:a xmlns:x="urn:x"><script>window.harmed = 1</script></x:a>',
  'a script in foreign content':
    '<foreignObject width="9" height="9"><script xmlns="http://www.w3.org/1999/xhtml">window.harmed = 1</script></foreignObject>',
  'an image of HTML that fails':
    '<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="x:" onerror="window.harmed = 1"/></foreignObject>',
  'a frame':
    '<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:parent.harmed=1"/></foreignObject>',
  'an HTML image without foreign content':
    '<img xmlns="http://www.w3.org/1999/xhtml" src="x:" onerror="window.harmed = 1"/>',
  'onload of a group': '<g onload="window.harmed = 1"><rect width="9" height="9"/></g>',
  'onload of a drawing inside': '<svg onload="window.harmed = 1"/>',
  'onload in capitals': '<svg ONLOAD="window.harmed = 1"/>',
  onfocus: '<text tabindex="0" autofocus="" onfocus="window.harmed = 1">a</text>',
  'onerror of an image': '<image href="x:" onerror="window.harmed = 1"/>',
  'onbegin of an animation': '<animate attributeName="x" dur="1s" onbegin="window.harmed = 1"/>',
  'onend of a setting': '<set attributeName="x" to="1" dur="1ms" onend="window.harmed = 1"/>',
  'a link that runs': '<a href="javascript:window.harmed=1"><text y="9">press</text></a>',
  'a link that runs, by XLink': '<a xlink:href="javascript:window.harmed=1"><text y="9">press</text></a>',
  'a link that runs, with a tab in it': '<a href="java&#9;script:window.harmed=1"><text y="9">press</text></a>',
  'a link that an animation sets':
    '<a><animate attributeName="href" values="javascript:window.harmed=1"/><text y="9">press</text></a>',
  'a link that a setting sets':
    '<a><set attributeName="xlink:href" to="javascript:window.harmed=1"/><text y="9">press</text></a>',
  'an event handler that a setting sets':
    '<rect width="9" height="9"><set attributeName="onmouseover" to="window.harmed=1"/></rect>',
  'an image from elsewhere': '<image href="https://harm.invalid/a.png" width="9" height="9"/>',
  'an image from elsewhere, by XLink': '<image xlink:href="http://harm.invalid/b.png" width="9" height="9"/>',
  'an image of this machine': '<image href="file:///etc/passwd" width="9" height="9"/>',
  'an image beside the page': '<image href="beside.png" width="9" height="9"/>',
  'an SVG in a data URL':
    '<image href="data:image/svg+xml,&lt;svg xmlns=\'http://www.w3.org/2000/svg\'&gt;&lt;image href=\'https://harm.invalid/c.png\'/&gt;&lt;/svg&gt;" width="9" height="9"/>',
  'another file in use': '<use href="https://harm.invalid/a.svg#x"/>',
  'a data URL in use':
    '<use href="data:image/svg+xml;base64,PHN2ZyBpZD0neCcgeG1sbnM9J2h0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnJz48L3N2Zz4=#x"/>',
  'a filter of an image':
    '<filter id="f"><feImage href="https://harm.invalid/d.png"/></filter><rect width="9" height="9" filter="url(#f)"/>',
  'a filter elsewhere': '<rect width="9" height="9" filter="url(https://harm.invalid/f.svg#f)"/>',
  'a fill elsewhere': '<rect width="9" height="9" fill="url(\'https://harm.invalid/g.svg#g\')"/>',
  'a mask of an image set': '<rect width="9" height="9" mask="image-set(&quot;https://harm.invalid/m.png&quot; 1x)"/>',
  'a function whose name is escaped': '<rect width="9" height="9" mask="\\75 rl(https://harm.invalid/n.png)"/>',
  'a style that loads': '<style>* { background: url(https://harm.invalid/e.png) }</style>',
  'a style that loads a mask':
    '<style>rect { mask: url("https://harm.invalid/e2.png") } </style><rect width="9" height="9"/>',
  'a style that imports': '<style>@import "https://harm.invalid/a.css";</style>',
  'a style that imports, escaped': '<style>@\\69mport url(https://harm.invalid/b.css);</style>',
  'a style that brings a font':
    '<style>@font-face { font-family: x; src: url(https://harm.invalid/x.woff) } text { font-family: x }</style><text y="9">a</text>',
  'a style attribute that loads':
    '<rect width="9" height="9" style="mask-image: url(https://harm.invalid/h.png); fill: red"/>',
  'a style that ends early': '<style><![CDATA[a{}</style><script>window.harmed = 1</script>]]></style>',
  'a style that hides the page':
    '<style>.slide-title, h2, * { display: none !important } :root { --paper: red }</style>',
  'classes of the page': '<g class="fragment slide-title"><text y="9">a</text></g>',
  'a style sheet before the root': '<?xml-stylesheet href="https://harm.invalid/c.css"?>',
  'text that looks like markup': '<text y="9">&lt;/svg&gt;&lt;script&gt;window.harmed = 1&lt;/script&gt;</text>',
  'an attribute that looks like markup':
    '<text y="9" fill="&quot;&gt;&lt;script&gt;window.harmed = 1&lt;/script&gt;">a</text>',
  'a title that looks like markup':
    '<title><h:b xmlns:h="http://www.w3.org/1999/xhtml"><script>window.harmed = 1</script></h:b></title>',
  'the name of a global': '<g id="Reveal"/><g id="attributes"/>',
  'a handler of MathML':
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi href="javascript:window.harmed=1">a</mi></math>',
  'an event listener of SVG Tiny':
    '<handler type="text/javascript" xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">window.harmed = 1</handler>',
}

/** The attack in a file of its own. */
export function fileOf(attack: string): string {
  const isBeforeRoot = attack.startsWith('<?')
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  return `${isBeforeRoot ? attack : ''}<svg ${names} viewBox="0 0 90 60">${isBeforeRoot ? '' : attack}<circle r="9"/></svg>`
}
