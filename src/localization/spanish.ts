import type { Sentences } from './sentences';
import actions from '../../locales/es/actions.json';
import afford from '../../locales/es/afford.json';
import answers from '../../locales/es/answers.json';
import authenticity from '../../locales/es/authenticity.json';
import collector from '../../locales/es/collector.json';
import common from '../../locales/es/common.json';
import compare from '../../locales/es/compare.json';
import cost from '../../locales/es/cost.json';
import deadlines from '../../locales/es/deadlines.json';
import debtAge from '../../locales/es/debtAge.json';
import emergency from '../../locales/es/emergency.json';
import firstHour from '../../locales/es/firstHour.json';
import glossary from '../../locales/es/glossary.json';
import intake from '../../locales/es/intake.json';
import keptShare from '../../locales/es/keptShare.json';
import math from '../../locales/es/math.json';
import money from '../../locales/es/money.json';
import notices from '../../locales/es/notices.json';
import options from '../../locales/es/options.json';
import page from '../../locales/es/page.json';
import passport from '../../locales/es/passport.json';
import penaltyRelief from '../../locales/es/penaltyRelief.json';
import plan from '../../locales/es/plan.json';
import powers from '../../locales/es/powers.json';
import readers from '../../locales/es/readers.json';
import root from '../../locales/es/root.json';
import situation from '../../locales/es/situation.json';
import stages from '../../locales/es/stages.json';
import visit from '../../locales/es/visit.json';

/** Every Spanish sentence; a namespace that only English has does not compile. */
export const spanish: Sentences = {
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
