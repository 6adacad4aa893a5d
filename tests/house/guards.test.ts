import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { lawful, plants } from './plants';

const root = join(__dirname, '..', '..');

interface Finding {
  readonly ruleId: string;
  readonly message: string;
}

/** One process lints all samples: starting ESLint once a sample would take minutes. */
const findingsOf = (samples: readonly { readonly file: string; readonly code: string }[]): Finding[][] =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'lintSamples.mjs')], {
      cwd: root,
      input: JSON.stringify(samples.map((each) => ({ ...each, file: join(root, each.file) }))),
      encoding: 'utf8',
    }),
  );

describe('the walls and manners of the house', () => {
  const caught = findingsOf(plants);
  const clean = findingsOf(lawful);

  it.each(plants.map((plant, index) => ({ ...plant, index })))(
    '$rule catches its violation in $file: $says',
    ({ rule, says, index }) => {
      const messages = caught[index]?.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
      expect(messages).toContainEqual(expect.stringContaining(says));
    },
  );

  it('says in every message of its own what, why and how to mend it', () => {
    const ours = caught.flat().filter(({ ruleId }) => ruleId.startsWith('house/'));
    expect(ours.filter(({ message }) => !/^WHAT: .+ WHY: .+ FIX: .+/.test(message))).toEqual([]);
  });

  it.each(lawful.map((sample, index) => ({ ...sample, index })))(
    'lets a lawful neighbour in $file pass',
    ({ index }) => expect(clean[index]).toEqual([]),
  );
});
