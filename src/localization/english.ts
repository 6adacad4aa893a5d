import type { Sentences } from './sentences';
import actions from '../../locales/en/actions.json';
import answers from '../../locales/en/answers.json';
import authenticity from '../../locales/en/authenticity.json';
import common from '../../locales/en/common.json';
import cost from '../../locales/en/cost.json';
import deadlines from '../../locales/en/deadlines.json';
import emergency from '../../locales/en/emergency.json';
import glossary from '../../locales/en/glossary.json';
import intake from '../../locales/en/intake.json';
import money from '../../locales/en/money.json';
import notices from '../../locales/en/notices.json';
import options from '../../locales/en/options.json';
import page from '../../locales/en/page.json';
import plan from '../../locales/en/plan.json';
import powers from '../../locales/en/powers.json';
import readers from '../../locales/en/readers.json';
import root from '../../locales/en/root.json';
import situation from '../../locales/en/situation.json';
import stages from '../../locales/en/stages.json';

/** Every English sentence, one namespace a file: the language the others are measured against. */
export const english: Sentences = {
  actions,
  answers,
  authenticity,
  common,
  cost,
  deadlines,
  emergency,
  glossary,
  intake,
  money,
  notices,
  options,
  page,
  plan,
  powers,
  readers,
  root,
  situation,
  stages,
};
