import type { CaseInput } from '../../../src/assessment';
import { presentDetails } from '../../../src/conversation/present/presentDetails';
import { presentMissing } from '../../../src/conversation/present/presentMissing';
import { presentSources } from '../../../src/conversation/present/presentSources';
import { assessed } from '../../support/assessed';
import { hear } from '../../support/talk';

const CASES: readonly CaseInput[] = [
  { notice: 'LT11', noticeDate: '2026-10-27' },
  { notice: 'CP504', noticeDate: '2026-10-27' },
  { levy: { kind: 'bank', servedDate: '2026-11-09' } },
  {},
];

describe('the details', () => {
  it.each(CASES)('hold everything that a plan leaves out: %j', (input) => {
    const assessment = assessed(input);
    const { keys } = hear(presentDetails(assessment), 'en');
    for (const { action } of assessment.firstActions) expect(keys).toContain(`actions:${action}`);
    for (const id of assessment.proofToKeep) expect(keys).toContain(`actions:proof.${id}`);
    for (const id of assessment.mistakesToAvoid) expect(keys).toContain(`actions:mistake.${id}`);
    for (const { helper } of assessment.helpers) expect(keys).toContain(`actions:helper.${helper}`);
    for (const { kind } of assessment.deadlines) expect(keys).toContain(`deadlines:kind.${kind}`);
  });
});

describe('what is missing', () => {
  it('is listed, what would change most first', () => {
    const assessment = assessed({ notice: 'LT11' });
    const { blocks } = hear(presentMissing(assessment), 'en');
    expect(blocks).toMatchObject([
      { kind: 'list', items: assessment.missing.map((question) => ({ key: `plan:missing.${question}` })) },
    ]);
  });

  it('may be nothing, and that is said', () =>
    expect(hear(presentMissing({ ...assessed({}), missing: [] }), 'en').keys).toEqual([
      'plan:change.nothing',
    ]));
});

describe('the sources', () => {
  it.each(CASES)('are all of them: %j', (input) => {
    const assessment = assessed(input);
    expect(presentSources(assessment)[0]?.blocks).toMatchObject([
      { kind: 'sources', citations: assessment.citations },
    ]);
  });

  it('may be none, and that is said', () =>
    expect(hear(presentSources({ ...assessed({}), citations: [] }), 'en').keys).toEqual([
      'plan:sources.none',
    ]));
});
