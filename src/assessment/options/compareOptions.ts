import { assessCase } from '../assessCase';
import { offerAcceptance } from '../budget/offerAcceptance';
import type { OptionVerdict } from '../caseAssessment';
import { sourceOf } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import type { Assumption } from '../math/assumption';
import type { CompareCase } from './compareCase';
import { comparisonWarnings } from './comparisonWarnings';
import { comparedMoney } from './comparedMoney';
import { ComparedOption } from './comparedOption';
import type { OptionComparison, OptionsComparison } from './optionComparison';
import { optionEffects } from './optionEffects';
import { OPTION_FACTS } from './optionFacts';
import { standingOf, stillAsked } from './optionStanding';
import { withStatementDoubt } from './statementDoubt';
import type { ComparedCase, OptionMoney } from './optionMoney';
import { withPayingKnown } from './withPayingKnown';

/**
 * Puts all ways out of one case side by side: verdict, cost, time, what each stops, who decides, and what is not known.
 * What fits comes first, by its total cost, and doing nothing comes last, as what the others are measured against.
 */
export function compareOptions(input: CompareCase, factBook: FactBook, asOf: LocalDate): OptionsComparison {
  const compared: ComparedCase = { input, factBook, asOf };
  const money = comparedMoney(compared);
  const verdicts = assessCase(withPayingKnown(input, money), factBook, asOf).options;
  const options = ComparedOption.options
    .map((option) =>
      comparison(
        option,
        compared,
        money.ways[option],
        verdicts.find((each) => each.option === option),
      ),
    )
    .toSorted(byStandingAndCost);
  return {
    asOf,
    warnings: comparisonWarnings(input, asOf),
    options,
    assumptions: assumptionsOf(options, money.assumptions),
    missing: [...new Set(options.flatMap(({ missing }) => missing))],
  };
}

function comparison(
  option: ComparedOption,
  compared: ComparedCase,
  money: OptionMoney,
  verdict: OptionVerdict | undefined,
): OptionComparison {
  const { input, factBook, asOf } = compared;
  const costs = option === 'long-term-plan' ? withStatementDoubt(money, verdict, compared) : money;
  const facts = OPTION_FACTS[option];
  const standing = standingOf(option, verdict, costs);
  return {
    option,
    ...costs,
    standing,
    verdict,
    effects: optionEffects(option, input, factBook, asOf),
    decidedBy: facts.decidedBy,
    form: verdict?.form,
    page: verdict?.page ?? sourceOf(factBook, facts.page).url,
    firstStep: facts.firstStep,
    acceptance: option === 'offer-in-compromise' ? offerAcceptance(factBook) : undefined,
    missing: standing === 'blocked' ? [] : [...new Set([...stillAsked(verdict, costs), ...costs.missing])],
    gaps: [...(verdict?.gaps ?? []), ...costs.gaps],
  };
}

const byStandingAndCost = (one: OptionComparison, other: OptionComparison): number =>
  STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) || costOf(one) - costOf(other) || 0;

const STANDINGS: readonly OptionComparison['standing'][] = ['fits', 'unknown', 'blocked', 'baseline'];

/** What has no total comes after what has one; a finite stand-in, for infinities have no difference. */
const costOf = ({ total }: OptionComparison): number => total?.cents ?? Number.MAX_SAFE_INTEGER;

/** Each thing that any figure takes for granted, once. */
function assumptionsOf(
  options: readonly OptionComparison[],
  ofBalance: readonly Assumption[],
): OptionsComparison['assumptions'] {
  const taken = options.flatMap(({ monthly, total, months, stillOwed, fee }) =>
    [monthly, total, months, stillOwed?.balance, fee].flatMap((figure) => figure?.assumptions ?? []),
  );
  return [...new Map([...ofBalance, ...taken].map((each) => [each.assumption, each])).values()];
}
