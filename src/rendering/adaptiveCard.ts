/** The parts of Adaptive Cards 1.5 that we use: those that Web Chat, Teams and the mapping to other channels all show. */
export type CardElement = TextBlock | FactSet | Container | ActionSet | Table | Image;

/** Its text is Markdown: whatever goes in is escaped first. */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly isSubtle?: true;
  readonly spacing?: 'small';
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Container {
  readonly type: 'Container';
  readonly style?: 'accent' | 'emphasis' | 'attention' | 'warning';
  readonly items: readonly CardElement[];
}

/** Each cell is one text block; the first row names the columns. */
export interface Table {
  readonly type: 'Table';
  readonly firstRowAsHeaders: true;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly [TextBlock] }[];
}

/** Its address is the picture itself (`data:image/png;base64,…`): nothing is fetched, and no figure stands in an address. */
export interface Image {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size: 'stretch';
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly {
    readonly type: 'Action.Submit';
    readonly title: string;
    readonly data: object;
  }[];
}

/**
 * A whole card. It carries no `lang`: the adaptivecards library checks that property with a stateful pattern, so
 * every second card with it fails to parse and Web Chat shows an error in its place.
 */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** What a screen reader is told; Web Chat announces a card by this alone. */
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}

/** A text block of escaped Markdown that wraps, as everything of ours must on a narrow screen. */
export const textBlock = (
  text: string,
  look: Partial<Omit<TextBlock, 'type' | 'text' | 'wrap'>> = {},
): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...look,
});
