import { say, type Say } from '../conversation/reply';
import type { BlockOf } from './blockRenderers';

/** The day of a deadline in words, with its standing, so that no colour alone says that it is today or gone. */
export function deadlineDay({ day, standing }: BlockOf<'deadline'>): Say {
  if (!day) return say('common:deadline.unknown');
  const params = { day: { type: 'date', day } } as const;
  if (standing === 'today') return say('common:deadline.today', params);
  if (standing === 'passed') return say('common:deadline.passed', params);
  return say('common:deadline.day', params);
}
