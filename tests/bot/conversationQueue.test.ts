import { ConversationQueue } from '../../src/bot/conversationQueue';

/** Work that ends when it is told to. */
function held(log: string[], name: string) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const work = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { work, end: () => end() };
}

describe('the queue of a conversation', () => {
  it('lets work of one conversation wait for the work before it', async () => {
    const [queue, log] = [new ConversationQueue(), [] as string[]];
    const [first, second] = [held(log, 'first'), held(log, 'second')];
    const both = [queue.run('a', first.work), queue.run('a', second.work)];
    second.end();
    first.end();
    expect(await Promise.all(both)).toEqual(['first', 'second']);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('lets no conversation wait for another', async () => {
    const [queue, log] = [new ConversationQueue(), [] as string[]];
    const [slow, quick] = [held(log, 'slow'), held(log, 'quick')];
    const waiting = queue.run('a', slow.work);
    quick.end();
    expect(await queue.run('b', quick.work)).toBe('quick');
    slow.end();
    await waiting;
  });

  it('goes on after work that failed, and hands the failure to who asked for it', async () => {
    const queue = new ConversationQueue();
    const failed = queue.run('a', async () => Promise.reject(new Error('gone')));
    const next = queue.run('a', async () => 'done');
    await expect(failed).rejects.toThrow('gone');
    expect(await next).toBe('done');
  });

  it('keeps nothing of conversations that are over', async () => {
    const queue = new ConversationQueue();
    await Promise.all(['a', 'a', 'b'].map((key) => queue.run(key, async () => key)));
    expect(Object.values(queue)).toEqual([new Map()]);
  });
});
