import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type FollowedServer = ReturnType<typeof followed>;

/** A server in a process of its own, from its first line to its end; it is asked as the emulator asks. */
export function followed(child: ChildProcessWithoutNullStreams, serviceUrl: string) {
  const lines: string[] = [];
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const reader = createInterface(child.stdout);
  const address = new Promise<string>((resolve) =>
    reader.on('line', (line) => {
      lines.push(line);
      const port = /http:\/\/localhost(:\d+)\//.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1${port}`);
    }),
  );
  const ended = once(child, 'close');
  const at = async (path: string, init?: RequestInit) => {
    const answer = await fetch((await address) + path, init);
    return { status: answer.status, body: await answer.text() };
  };
  return {
    ended: async () => ({ status: (await ended)[0] as number | null, complaint }),
    stop: async () => {
      process.kill(Number(child.pid), 'SIGTERM');
      await ended;
    },
    statusOf: async (path: string) => (await at(path)).status,
    say: (talk: number, id: string, text: string) =>
      at('/api/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(messageOf(serviceUrl, `talk-${talk}`, id, text)),
      }),
    faults: () =>
      lines.filter((line) => line.includes('"fault"')).map((line) => JSON.parse(line) as { code: string }),
    lines,
  };
}

const messageOf = (serviceUrl: string, talk: string, id: string, text: string) => ({
  type: 'message',
  id,
  text,
  serviceUrl,
  channelId: 'emulator',
  conversation: { id: talk },
  from: { id: 'reader' },
  recipient: { id: 'bot' },
  locale: 'en-US',
});
