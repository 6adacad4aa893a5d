/** Lets so many names through and calls all later ones `other`, so that a metric never grows without end. */
export function namesWithin(limit: number): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= limit || !NAME.test(name)) return 'other';
    known.add(name);
    return name;
  };
}

/** Names that code gives: ids of dialogs, classes, codes. */
const NAME = /^[A-Za-z][\w.-]{0,59}$/;
