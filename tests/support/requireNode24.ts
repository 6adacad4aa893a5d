const OLDEST = 24;

/** The store needs `node:sqlite`: a run under an older Node would fail later and less clearly. */
export default function requireNode24(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST) return;
  throw new Error(
    `WHAT: the tests run under Node ${process.version}. WHY: they need Node ${OLDEST}. ` +
      'FIX: start them through npm (`npm test`, `npx jest`), which puts the pinned Node first in PATH.',
  );
}
