import { OptionId, type CaseInput } from '../../../src/assessment';
import { fittingOptions, presentOptions } from '../../../src/conversation/present/presentOptions';
import type { Block } from '../../../src/conversation/reply';
import { assessed } from '../../support/assessed';
import { hear } from '../../support/talk';

const LT11: CaseInput = { notice: 'LT11', noticeDate: '2026-10-27', amountDue: '34200.00' };

const heardOf = (input: CaseInput) => hear(presentOptions(assessed(input)), 'en');

describe('the ways out', () => {
  it('are all listed every time, each with its reason or with what would settle it', () => {
    const { keys } = heardOf(LT11);
    expect(OptionId.options.filter((id) => !keys.includes(`options:${id}.title`))).toEqual([]);
    expect(keys).toContain('plan:options.notAPromise');
  });

  it('stand in three groups, what may fit first', () => {
    const groups = heardOf(LT11).blocks.flatMap((block) =>
      block.kind === 'facts' ? [block.title?.key] : [],
    );
    expect(groups).toEqual(
      ['options:verdict.fits', 'options:verdict.unknown', 'options:verdict.blocked'].filter((each) =>
        groups.includes(each as never),
      ),
    );
    expect(groups.length).toBeGreaterThan(1);
  });

  it('have a first step unless something stands against them', () => {
    const { options } = assessed(LT11);
    const { keys } = heardOf(LT11);
    for (const { option, verdict } of options)
      expect([option, keys.includes(`options:${option}.firstStep`)]).toEqual([option, verdict !== 'blocked']);
  });

  it('are none for a letter that asks for no payment, and that is said', () => {
    const nothing = { ...assessed({}), options: [] };
    expect(hear(presentOptions(nothing), 'en').keys).toEqual(['plan:options.none']);
    expect(fittingOptions(nothing)).toEqual([]);
  });

  it('in the plan are those that may fit, a line each, and the names of the open ones', () => {
    const { options } = assessed(LT11);
    const [fitting, open] = fittingOptions(assessed(LT11));
    const lines = (block: Block | undefined) => (block?.kind === 'list' ? block.items.length : 0);
    expect(lines(fitting)).toBe(options.filter(({ verdict }) => verdict === 'fits').length);
    expect(open).toMatchObject({ kind: 'text', say: { key: 'plan:options.open' } });
  });
});
