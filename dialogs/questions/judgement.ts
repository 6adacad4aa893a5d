import type { ContactCheck, ContactInput, ContactStanding, ContactStepId } from '../../src/assessment';
import type { JudgedContact } from '../../src/conversation/present/presentContact';
import type { TurnServices } from '../../src/conversation/turnServices';
import type { Told } from '../kit/toldInterview';
import { channelIn, heardOf, type Heard } from './contactWords';
import { MESSAGE_QUESTIONS, type MessageQuestion } from './messageQuestions';

/**
 * How a message stands. Its words are judged in the turn that brings them; with answers given after it, what was seen
 * in the words counts beside them, and the graver judgement holds.
 */
export function judgementOf(told: Told, services: TurnServices): JudgedContact {
  const heard = heardOf(told);
  const input = inputOf(told);
  const fresh = heard && !hasAnswers(told);
  const check = services.checkContact({ ...input, ...(fresh && { text: services.utterance.text }) });
  const seen = heard && !fresh ? heard.signs : [];
  const offer = isOffer(told);
  const standing = standingOf(told, check);
  const steps = offer && !check.steps.includes(BEHIND_IT) ? [...check.steps, BEHIND_IT] : check.steps;
  return { ...check, standing, steps, seen, offer };
}

/** Who sells help may have found a real lien: that is looked for. */
const BEHIND_IT: ContactStepId = 'check-for-a-real-lien';

/** The next question whose answer would change the judgement; `undefined` when none would. */
export function nextQuestion(told: Told, services: TurnServices): string | undefined {
  const heard = heardOf(told);
  const input = inputOf(told);
  const check = services.checkContact(input);
  if (isSettled(standingOf(told, check), heard)) return undefined;
  const open = check.missing.filter((each) => !heard || heard.missing.includes(each));
  return MESSAGE_QUESTIONS.find(
    (question) =>
      told[question.id] === undefined &&
      open.includes(question.settles) &&
      wouldChange(question, { input, check, services }),
  )?.id;
}

interface Judged {
  readonly input: ContactInput;
  readonly check: ContactCheck;
  readonly services: TurnServices;
}

const wouldChange = ({ possible }: MessageQuestion, { input, check, services }: Judged): boolean =>
  possible.some((answer) => {
    const then = services.checkContact({ ...input, ...answer });
    return (
      then.standing !== check.standing || (then.deadline === undefined) !== (check.deadline === undefined)
    );
  });

const inputOf = (told: Told): ContactInput => {
  const notice = heardOf(told)?.notice;
  return {
    channel: channelIn(told),
    ...(notice !== undefined && { notice }),
    ...Object.assign({}, ...MESSAGE_QUESTIONS.map(({ id, input }) => input(told[id]))),
  };
};

const hasAnswers = (told: Told): boolean => MESSAGE_QUESTIONS.some(({ id }) => told[id] !== undefined);

/** Words that could be judged are answered at once. */
const isSettled = (standing: ContactStanding, heard: Heard | undefined): boolean =>
  standing === 'looks-like-a-scam' ||
  standing === 'not-from-the-irs' ||
  (heard !== undefined && standing === 'could-be-real');

/** The gravest of what the words, the answers and a sales pitch say. */
function standingOf(told: Told, check: ContactCheck): ContactStanding {
  const all = [check.standing, heardOf(told)?.standing, isOffer(told) ? 'not-from-the-irs' : undefined];
  return GRAVEST.find((each) => all.includes(each)) ?? check.standing;
}

const isOffer = (told: Told): boolean => told['channel'] === 'offer' || heardOf(told)?.offer === true;

const GRAVEST: readonly ContactStanding[] = [
  'looks-like-a-scam',
  'not-from-the-irs',
  'could-be-real',
  'cannot-tell',
];

/** The letter that was named, in the words or as an answer. */
export const noticeOf = (told: Told): string | undefined => inputOf(told).notice;
