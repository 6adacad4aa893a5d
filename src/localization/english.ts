import type { Sentences } from './sentences';
import actions from '../../locales/en/actions.json';
import afford from '../../locales/en/afford.json';
import answers from '../../locales/en/answers.json';
import authenticity from '../../locales/en/authenticity.json';
import collector from '../../locales/en/collector.json';
import common from '../../locales/en/common.json';
import compare from '../../locales/en/compare.json';
import cost from '../../locales/en/cost.json';
import deadlines from '../../locales/en/deadlines.json';
import debtAge from '../../locales/en/debtAge.json';
import emergency from '../../locales/en/emergency.json';
import firstHour from '../../locales/en/firstHour.json';
import glossary from '../../locales/en/glossary.json';
import intake from '../../locales/en/intake.json';
import keptShare from '../../locales/en/keptShare.json';
import math from '../../locales/en/math.json';
import money from '../../locales/en/money.json';
import notices from '../../locales/en/notices.json';
import options from '../../locales/en/options.json';
import page from '../../locales/en/page.json';
import passport from '../../locales/en/passport.json';
import penaltyRelief from '../../locales/en/penaltyRelief.json';
import plan from '../../locales/en/plan.json';
import powers from '../../locales/en/powers.json';
import readers from '../../locales/en/readers.json';
import root from '../../locales/en/root.json';
import situation from '../../locales/en/situation.json';
import stages from '../../locales/en/stages.json';
import visit from '../../locales/en/visit.json';

/** Every English sentence, one namespace a file: the language the others are measured against. */
export const english: Sentences = {
  actions,
  afford,
  answers,
  authenticity,
  collector,
  common,
  compare,
  cost,
  deadlines,
  debtAge,
  emergency,
  firstHour,
  glossary,
  intake,
  keptShare,
  math,
  money,
  notices,
  options,
  page,
  passport,
  penaltyRelief,
  plan,
  powers,
  readers,
  root,
  situation,
  stages,
  visit,
};
