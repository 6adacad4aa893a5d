import { say, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';

/** One line for a reader who comes back after a while. */
export function recap({ caseFile, returning }: TurnServices): Say {
  if (returning === 'renewed') return say('root:renewed');
  const { notice, noticeDate } = caseFile;
  if (notice === undefined) return say('root:recap.nothing');
  return noticeDate === undefined
    ? say('root:recap.notice', { notice })
    : say('root:recap.dated', { notice, day: { type: 'date', day: noticeDate } });
}
