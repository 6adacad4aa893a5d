import type { Block } from '../conversation/reply';
import type { Translator } from '../localization/translator';

/** A block of one kind: `BlockOf<'deadline'>`. */
export type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** One source of a reply, as the core cites it. */
export type Source = BlockOf<'sources'>['citations'][number];

/** How a channel shows each kind of block. A kind that a channel has not learnt does not compile. */
export type BlockRenderers<Shown> = {
  readonly [K in Block['kind']]: (block: BlockOf<K>, translate: Translator) => Shown;
};

/** Shows one block with the renderer of its kind. */
export function renderBlock<Shown>(
  renderers: BlockRenderers<Shown>,
  block: Block,
  translate: Translator,
): Shown {
  switch (block.kind) {
    case 'heading':
      return renderers.heading(block, translate);
    case 'text':
      return renderers.text(block, translate);
    case 'deadline':
      return renderers.deadline(block, translate);
    case 'list':
      return renderers.list(block, translate);
    case 'facts':
      return renderers.facts(block, translate);
    case 'table':
      return renderers.table(block, translate);
    case 'balances':
      return renderers.balances(block, translate);
    case 'sources':
      return renderers.sources(block, translate);
    case 'links':
      return renderers.links(block, translate);
    case 'choices':
      return renderers.choices(block, translate);
  }
}
