import { EchoBot } from './echoBot';
import { serveStock } from './stockServer';

void serveStock(new EchoBot(), Number(process.env.PORT));
