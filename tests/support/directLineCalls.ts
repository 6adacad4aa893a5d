import { Client, generateToken, type Credentials } from './directLineClient';
import { removeFolder, startServer, type TestServer, type TestServerOptions } from './server';

/** An activity as a page gets it. */
export interface Logged {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly [field: string]: unknown;
}

/** Servers and clients of one test file; what a test opened is closed after it. */
export function directLineBench() {
  const servers: TestServer[] = [];
  const clients: Client[] = [];
  const closeAll = async (): Promise<void> => {
    clients.splice(0).forEach((each) => each.end());
    for (const server of servers.splice(0)) {
      await server.close();
      removeFolder(server.folder);
    }
  };
  return {
    closeAll,
    serve: async (options: TestServerOptions = {}): Promise<TestServer> => {
      const server = await startServer(options);
      servers.push(server);
      return server;
    },
    connect: (server: TestServer, options: ConstructorParameters<typeof Client>[1]): Client => {
      const client = new Client(server.address, options);
      clients.push(client);
      return client;
    },
  };
}

/** Any request to the chat's routes, as a stranger would send it. */
export const call = (
  server: Pick<TestServer, 'address'>,
  path: string,
  { token, ...init }: RequestInit & { token?: string } = {},
): Promise<Response> =>
  fetch(`${server.address}/v3/directline${path}`, {
    method: 'POST',
    ...init,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...init.headers,
    },
  });

export async function jsonOf<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T;
}

export async function opened(server: Pick<TestServer, 'address'>): Promise<Credentials> {
  const credentials = await generateToken(server.address);
  await call(server, '/conversations', { token: credentials.token, body: '{}' });
  return credentials;
}

export const activitiesOf = ({ conversationId }: Credentials): string =>
  `/conversations/${conversationId}/activities`;

export const post = (
  server: Pick<TestServer, 'address'>,
  talk: Credentials,
  activity: object,
): Promise<Response> =>
  call(server, activitiesOf(talk), { token: talk.token, body: JSON.stringify(activity) });

export async function history(server: TestServer, talk: Credentials): Promise<readonly Logged[]> {
  const answer = await call(server, activitiesOf(talk), { token: talk.token, method: 'GET' });
  return (await jsonOf<{ readonly activities: readonly Logged[] }>(answer)).activities;
}

export async function streamUrlOf(
  server: TestServer,
  { conversationId, token }: Credentials,
): Promise<string> {
  const answer = await call(server, `/conversations/${conversationId}`, { token, method: 'GET' });
  return (await jsonOf<{ readonly streamUrl: string }>(answer)).streamUrl;
}
