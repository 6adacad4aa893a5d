import type { Activity } from 'botbuilder';

const KEPT_TEXT = 4000;

/** How much of one message is kept and echoed. The bot hears all of it and says that it is long. */
export const shortened = (activity: Activity): Activity =>
  activity.text ? { ...activity, text: activity.text.slice(0, KEPT_TEXT) } : activity;
