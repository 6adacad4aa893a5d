import { z } from 'zod';
import { FactGap } from '../facts/fact';
import type { FactBook } from '../facts/factBook';
import type { LocalDate } from '../kernel/localDate';
import { err, type Result } from '../kernel/result';

/** What a computation knows beside its input: the facts, and the day on which it is asked. */
export interface World {
  readonly factBook: FactBook;
  readonly asOf: LocalDate;
}

/** Why there is no answer: figures that the fact book does not have. An honest end, not an error. */
export const Unknown = z.object({ unknown: z.object({ gaps: z.array(FactGap).min(1) }) });
export type Unknown = z.infer<typeof Unknown>;

export const unknownFor = (...gaps: readonly FactGap[]): Unknown => ({ unknown: { gaps: [...gaps] } });

/** One thing that can be computed, for whoever speaks JSON. Programs in TypeScript call the pure function itself. */
export interface Computation {
  /** Each field is described: its description is also the refusal of a wrong one. */
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** A small input that works. */
  readonly example: unknown;
  /** Parses the input, then computes; an input of the wrong form is the parser's error. */
  readonly run: (json: unknown, world: World) => Result<unknown, z.ZodError | Unknown>;
}

interface Parts<In extends z.ZodType, Out extends z.ZodType> {
  readonly input: In;
  readonly output: Out;
  readonly example: z.input<In>;
  readonly compute: (input: z.output<In>, world: World) => Result<z.output<Out>, Unknown>;
  /** What is wrong with an input on the day on which it is asked, and no form can tell. */
  readonly refuses?: (input: z.output<In>, world: World) => Refusal | undefined;
}

/** The path of the wrong field, and what it should be. */
export interface Refusal {
  readonly path: readonly (string | number)[];
  readonly shouldBe: string;
}

/** Puts the parser of its input before a pure function. */
export function computation<In extends z.ZodType, Out extends z.ZodType>({
  compute,
  refuses,
  ...parts
}: Parts<In, Out>): Computation {
  return {
    ...parts,
    run: (json, world) => {
      const parsed = parts.input.safeParse(json);
      if (!parsed.success) return err(parsed.error);
      const refusal = refuses?.(parsed.data, world);
      return refusal ? err(errorFor(refusal)) : compute(parsed.data, world);
    },
  };
}

const errorFor = ({ path, shouldBe }: Refusal): z.ZodError =>
  new z.ZodError([
    { code: 'custom', path: [...path], message: shouldBe, params: { shouldBe }, input: undefined },
  ]);
