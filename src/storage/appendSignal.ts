import { EventEmitter } from 'node:events';

/** Tells whoever shows a conversation that it has grown. */
export interface AppendSignal {
  announce(conversation: string): Promise<void>;
  listen(onAppend: (conversation: string) => void): () => void;
  close(): Promise<void>;
}

/** For a store that one process uses: the news stay inside it. */
export function localSignal(): AppendSignal {
  const news = new EventEmitter().setMaxListeners(0);
  return {
    announce: async (conversation) => {
      news.emit('append', conversation);
    },
    listen: (onAppend) => {
      news.on('append', onAppend);
      return () => news.off('append', onAppend);
    },
    close: async () => {
      news.removeAllListeners();
    },
  };
}
