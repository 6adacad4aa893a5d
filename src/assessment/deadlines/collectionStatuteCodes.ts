import { z } from 'zod';

/** Lines of an account transcript that tell when the ten years began, what paused them, and what did not. */
export const TRANSCRIPT_LINES = [
  { line: 'return-assessed', codes: ['150'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'more-tax-assessed', codes: ['290', '300'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'plan-requested', codes: ['971'], sources: ['irm-5-14-1', 'irm-5-1-19'] },
  { line: 'offer-pending', codes: ['480'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'offer-ended', codes: ['481', '482'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'bankruptcy-or-hearing', codes: ['520'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'bankruptcy-or-hearing-ended', codes: ['521', '522'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'end-extended', codes: ['550'], sources: ['document-6209', 'irm-5-1-19'] },
  { line: 'not-collectible', codes: ['530'], sources: ['document-6209', 'irm-5-16-1'] },
] as const;

/** Its sentence says what the line means for the ten years. The codes are as a transcript prints them. */
export const TranscriptLine = z.object({
  line: z.enum(TRANSCRIPT_LINES.map(({ line }) => line)),
  codes: z.array(z.string()).min(1),
});
export type TranscriptLine = z.infer<typeof TranscriptLine>;
