import type { Engine } from './engine';
import type { Seal } from './sealing';

/** The secret that all processes of a store share under this name: what the first of them made. Sealed like all that rests. */
export async function sharedSecret(
  { durably }: Engine,
  seal: Seal,
  name: string,
  made: string,
): Promise<string> {
  const place = ['secrets', name] as const;
  const { value } = await durably(async (trx) => {
    await trx
      .insertInto('secrets')
      .values({ name, value: seal.close(made, place) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return trx.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  });
  const secret = seal.open(value, place);
  if (secret === undefined) throw new RangeError('the kept secret is damaged');
  return secret;
}
