import { err, ok, type Result } from '../assessment';
import { parsedJson } from '../bot/parsedJson';
import { LabelledMessage } from './labelledMessage';

/** Reads a labelled file, one JSON object a line; the first wrong line is named. */
export function labelledMessages(path: string, text: string): Result<readonly LabelledMessage[], string> {
  const messages: LabelledMessage[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const message = messageIn(line);
    if (!message.ok) return err(`${path}:${at + 1}: ${message.error}`);
    messages.push(message.value);
  }
  return messages.length > 0 ? ok(messages) : err(`${path}: should hold a message a line`);
}

function messageIn(line: string): Result<LabelledMessage, string> {
  const json = parsedJson(line.replace(/^\uFEFF/, ''));
  if (json === undefined) return err('should be a JSON object');
  const parsed = LabelledMessage.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(
    `${issue?.path.join('.') ?? ''}: should have id, channel, text and label (scam, genuine or unclear)`,
  );
}
