import { once } from 'node:events';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type ActivityHandler } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** Serves a bot as the SDK's samples do: restify, its body parser and a CloudAdapter, open to everyone. */
export async function serveStock(bot: ActivityHandler, port: number): Promise<StockServer> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = async (context, error) => {
    console.error(error);
    await context.sendActivity('The bot encountered an error.');
  };
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, (context) => bot.run(context));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/api/messages`,
    close: () => {
      server.server.closeAllConnections();
      server.close();
    },
  };
}

export interface StockServer {
  readonly url: string;
  close(): void;
}
