const neverShown = new Set(['head', 'style', 'script', 'template', 'title', 'noscript', 'svg', 'object']);
const voids = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'base', 'area', 'wbr']);
const inline = new Set(
  'a span font b i u s em strong small big sub sup img label mark del ins abbr wbr code tt kbd o:p'.split(
    ' ',
  ),
);

/** Whether what stands in such an element is never text for the reader. */
export const isNeverShown = (name: string): boolean => neverShown.has(name);

/** Whether such an element has no end tag. */
export const isVoid = (name: string): boolean => voids.has(name);

/** Whether such an element stands inside a line, so that the letters around it touch. */
export const isInline = (name: string): boolean => inline.has(name);

/** Whether the attributes of an element keep it from being seen. */
export const isHidden = (attributes: string): boolean =>
  /(?:^|\s)hidden(?=[\s=]|$)|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|(?<![\w-])opacity\s*:\s*0(?![.\d]*[1-9])|max-height\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all/i.test(
    attributes,
  );
