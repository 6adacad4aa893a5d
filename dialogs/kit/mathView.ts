import type { MoneyFigure } from '../../src/assessment';
import { presentMath } from '../../src/conversation/present/presentMath';
import { say } from '../../src/conversation/reply';
import type { View } from './moneyInterview';

/** The button that shows how the figures of a result were reached. */
export const mathView = (figures: readonly Omit<MoneyFigure, 'cents'>[]): readonly View[] => [
  { id: 'math', label: say('money:below.math'), show: () => presentMath(figures) },
];
